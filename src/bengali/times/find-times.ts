import type { Day, TimeExpression } from '../../model/index.ts';
import { findNumbers, type NumberReading } from '../numerals.ts';
import { type Token, tokenise } from '../tokens.ts';
import { dayOfMonth, month, numericDate } from './calendar-rules.ts';
import { dayOf, numberOf } from './days.ts';
import { counted } from './duration-rules.ts';
import { guessRegion, type Region } from './region.ts';
import { namedDay, shifted, weekday } from './relative-rules.ts';
import type { Found, Rule, Scene } from './scene.ts';
import { mayStartTime } from './words.ts';
import { century, decade, fiscalYear, year } from './year-rules.ts';

const RULES: readonly Rule[] = [
  numericDate,
  fiscalYear,
  dayOfMonth,
  month,
  year,
  decade,
  century,
  namedDay,
  weekday,
  shifted,
  counted,
];

/**
 * The time expressions of a text, in order, seen from `reference`, the day of publication. Without one, expressions
 * that lean on it (গতকাল) keep their place with `from` and `to` null; so do those that lean on an event
 * (ঘটনার দুই দিন পর). Without `region` (fiscal year, Bengali calendar) the text's own spelling and places tell it.
 */
export function findTimes(text: string, reference: Day | null, region?: Region): TimeExpression[] {
  const tokens = tokenise(text);
  return timesIn(text, tokens, findNumbers(tokens), reference, region);
}

/** `findTimes` over tokens and numbers that are there already. */
export function timesIn(
  text: string,
  tokens: readonly Token[],
  numbers: readonly NumberReading[],
  reference: Day | null,
  region?: Region,
): TimeExpression[] {
  let guessed: Region | null = null;
  const scene: Scene = {
    tokens,
    numbers: new Map(numbers.map((number) => [number.from, number])),
    today: reference === null ? null : numberOf(reference),
    // Few expressions ask for it, and guessing reads the whole text.
    get region() {
      guessed ??= region ?? guessRegion(tokens);
      return guessed;
    },
  };
  const times: TimeExpression[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = scene.numbers.has(at) || mayStart(tokens[at]!) ? longest(scene, at) : null;
    if (!found) {
      at++;
      continue;
    }
    const start = tokens[at]!.start;
    const end = tokens[found.to - 1]!.end;
    times.push({
      start,
      end,
      text: text.slice(start, end),
      kind: found.kind,
      from: found.days && dayOf(found.days.from),
      to: found.days && dayOf(found.days.to),
    });
    at = found.to;
  }
  return times;
}

const mayStart = ({ kind, text }: Token): boolean =>
  kind === 'number' || (kind === 'word' && mayStartTime(text));

function longest(scene: Scene, at: number): Found | null {
  let best: Found | null = null;
  for (const rule of RULES) {
    const found = rule(scene, at);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best;
}
