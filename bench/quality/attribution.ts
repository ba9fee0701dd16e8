import * as v from 'valibot';
import { readStatements } from '../../src/claims/index.ts';
import type { Section } from '../report.ts';
import { readJsonLines } from './jsonl.ts';

const Line = v.object({ id: v.string(), marked: v.string() });
type Part = 'S' | 'V' | 'C';

const words = (text: string): string[] => text.split(/[\s,।‘’“”"'—–-]+/u).filter(Boolean);

/** F1 over the bag of words of two texts; 1 where both are empty. */
export function overlap(wanted: string, found: string): number {
  const left = words(wanted);
  const right = words(found);
  if (left.length + right.length === 0) return 1;
  let shared = 0;
  for (const word of left) {
    const at = right.indexOf(word);
    if (at < 0) continue;
    right.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + words(found).length);
}

/** Who says what: sentence-level F1, and how far speaker and content overlap with what was marked by hand. */
export async function attributionQuality(set: string): Promise<Section> {
  const tally = { right: 0, wrong: 0, missed: 0, speakers: 0, contents: 0, speaker: 0, content: 0 };
  const notes: string[] = [];
  const lines = readJsonLines(`test/gold/${set}/sentences.jsonl`, Line);
  for (const { id, marked } of lines) {
    const text = marked.replace(/\[\[[SVC]:(.*?)\]\]/gu, '$1');
    const part = (name: Part): string =>
      [...marked.matchAll(new RegExp(`\\[\\[${name}:(.*?)\\]\\]`, 'gu'))].map((match) => match[1]).join(' ');
    const statements = readStatements([{ kind: 'paragraph', text }], [], { publishedOn: null });
    const found = statements.filter(({ cue }) => cue !== null);
    const wanted = part('V') !== '';
    if (wanted && found.length > 0) tally.right++;
    else if (wanted) tally.missed++;
    else if (found.length > 0) tally.wrong++;
    if (!wanted) {
      if (found.length > 0) notes.push(`${id} attributes nothing, found ${found[0]!.cue!.text}: ${text}`);
      continue;
    }
    const speaker = overlap(part('S'), found.map((statement) => statement.speaker?.text ?? '').join(' '));
    const contents = found.map(({ content }) => (content ? text.slice(content.start, content.end) : ''));
    const content = overlap(part('C'), contents.join(' '));
    if (part('S') !== '') {
      tally.speakers++;
      tally.speaker += speaker;
    }
    tally.contents++;
    tally.content += content;
    if (found.length === 0) notes.push(`${id} missed: ${text}`);
    else if (speaker < 1 || content < 0.95)
      notes.push(`${id} speaker ${speaker.toFixed(2)}, content ${content.toFixed(2)}: ${marked}`);
  }
  const { right, wrong, missed } = tally;
  const of = lines.length;
  return {
    title: `Who says what (test/gold/${set})`,
    measures: [
      {
        name: `${set}.sentence-f1`,
        value: (2 * right) / (2 * right + wrong + missed),
        unit: '',
        of,
        bar: 0.9,
      },
      {
        name: `${set}.speaker-overlap-f1`,
        value: tally.speaker / tally.speakers,
        unit: '',
        of: tally.speakers,
        bar: 0.85,
      },
      {
        name: `${set}.content-overlap-f1`,
        value: tally.content / tally.contents,
        unit: '',
        of: tally.contents,
        bar: 0.85,
      },
    ],
    notes,
  };
}
