import { normalise, wordSet } from '../../bengali/index.ts';
import type { Span } from '../../model/index.ts';
import table from '../tables/cues.json' with { type: 'json' };

const words = (line: string): string => normalise(line).text.replaceAll('_', ' ').replaceAll(' ', '|');
/** A mark behind which the other side of a story may begin, with the word that it begins with. */
const TURN = new RegExp(`[;,]\\s*(?=(?:${words(table.turns.words)})\\s)`, 'gu');
const SEMICOLON = /;\s*/gu;
/** A relative pronoun behind a comma, for what was just told. */
const RELATIVE = new RegExp(`,\\s*(${words(table.turns.relative)})\\s+`, 'gu');
const RELATIVES = wordSet(table.turns.relative);
/** Whether what is said is a pronoun for what was just told: যা. */
export const takesUp = (content: string): boolean => RELATIVES.has(normalise(content).text);
const DENIAL = new RegExp(`(?:${words(table.turns.denials)})`, 'u');
/** Whether a cue denies: অস্বীকার করছে. */
export const isDenial = (cue: string): boolean => DENIAL.test(normalise(cue).text);

const OPENING = /[“‘]/gu;
const CLOSING = /[”’]/gu;

/** A way to read a sentence as told by two sides, in UTF-16 units of the text. */
export interface Halves {
  readonly first: Span;
  readonly second: Span;
}

/** The ways in which a sentence may be told by two sides, leftmost first of each kind. */
export function halvesOf(text: string, { start, end }: Span): Halves[] {
  const own = text.slice(start, end);
  const normal = normalise(own).text;
  // Where normalising changes lengths, places in it are none of the text's.
  const read = normal.length === own.length ? normal : own;
  const halves = (found: RegExpExecArray, from: number): Halves => ({
    first: { start, end: start + found.index },
    second: { start: start + from, end },
  });
  const behind = (found: RegExpExecArray): Halves => halves(found, found.index + found[0].length);
  const relatives = [...read.matchAll(RELATIVE)].filter(({ index }) => DENIAL.test(read.slice(index)));
  return [
    ...[...read.matchAll(TURN), ...read.matchAll(SEMICOLON)].map(behind),
    // The pronoun is what the second half says of the first: যা মস্কো অস্বীকার করেছে.
    ...relatives.map((found) => halves(found, found.index + found[0].indexOf(found[1]!))),
  ].filter(({ first }) => !isQuoted(text.slice(start, first.end)));
}

/** Whether a quotation is open at the end of these words. */
const isQuoted = (before: string): boolean =>
  (before.match(OPENING) ?? []).length > (before.match(CLOSING) ?? []).length;
