import * as v from 'valibot';
import { findTimes } from '../../src/claims/index.ts';
import { Day, type TimeExpression } from '../../src/model/index.ts';
import type { Section } from '../report.ts';
import { readJsonLines } from './jsonl.ts';

const Line = v.object({
  id: v.string(),
  reference: Day,
  text: v.string(),
  expression: v.string(),
  from: v.nullable(Day),
  to: v.nullable(Day),
  kind: v.optional(v.string()),
  tolerance: v.optional(v.number(), 0),
  region: v.optional(v.picklist(['BD', 'WB'])),
});
type Line = v.InferOutput<typeof Line>;

const apart = (a: Day | null, b: Day | null): number =>
  a === b
    ? 0
    : a === null || b === null
      ? Number.POSITIVE_INFINITY
      : Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

function isRight({ kind, from, to, tolerance }: Line, found: readonly TimeExpression[]): boolean {
  if (kind === 'skip') return found.every((time) => time.from === null);
  if (kind === 'duration') return found.length > 0 && found.every((time) => time.kind === 'duration');
  return found.some((time) => apart(time.from, from) <= tolerance && apart(time.to, to) <= tolerance);
}

/** Time expressions resolved to the right days. The paper's region is told where the line gives it. */
export async function timesQuality(set: string): Promise<Section> {
  const lines = readJsonLines(`test/gold/${set}/dates.jsonl`, Line);
  const notes: string[] = [];
  let right = 0;
  for (const line of lines) {
    const start = line.text.indexOf(line.expression);
    const end = start + line.expression.length;
    const found = findTimes(line.text, line.reference, line.region).filter(
      (time) => time.start < end && start < time.end,
    );
    if (isRight(line, found)) right++;
    else
      notes.push(
        `${line.id} ${line.expression}: wanted ${line.from}…${line.to}, found ${found.map((t) => `${t.text} ${t.from}…${t.to}`).join('; ') || 'nothing'}`,
      );
  }
  return {
    title: `Times (test/gold/${set})`,
    measures: [{ name: `${set}.right`, value: right / lines.length, unit: '', of: lines.length, bar: 0.95 }],
    notes,
  };
}
