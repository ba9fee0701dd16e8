import { A, joinedSuffix, normalise, SIGN_AA } from '../bengali/index.ts';
import { isHyphen } from './joined-words.ts';
import { WordReader } from './word-reader.ts';
import { isInvisible, isJoiner, isMark, isStray, SCRIPT_MASK, UNITS } from './word-units.ts';

/**
 * Takes a place where a name of the lexicon stands, before anything is said on who is meant. Offsets are the text's:
 * the name is `[start, stem)`, its suffix `[stem, end)`; `tells` are bits of `SUFFIX`, `rank` is the name's.
 */
export type OnHit = (start: number, stem: number, end: number, tells: number, rank: number) => void;

const suffixReader = new WordReader();

/** Reports names that end with a whole word, and the suffix written behind a hyphen or Latin letters. */
export function reportWhole(
  text: string,
  start: number,
  lastWord: number,
  end: number,
  ranks: Int32Array,
  count: number,
  onHit: OnHit,
): void {
  const from = visibleStart(text, start);
  const stem = visibleEnd(text, lastWord, end);
  const joined = stem === end ? joinedAfter(text, end) : null;
  if (joined !== null) {
    for (let at = 0; at < count; at++) onHit(from, stem, joined.end, joined.tells, ranks[at]!);
    return;
  }
  const whole = stem === end ? pastStray(text, end) : stem;
  if (whole >= 0) for (let at = 0; at < count; at++) onHit(from, whole, whole, 0, ranks[at]!);
}

/** Reports a name that ends at `stem`, with a suffix behind it. */
export function reportInflected(
  text: string,
  start: number,
  stem: number,
  end: number,
  tells: number,
  rank: number,
  onHit: OnHit,
): void {
  onHit(visibleStart(text, start), stem, visibleEnd(text, stem, end), tells, rank);
}

/** A suffix written as a word of its own right behind a name: after a hyphen, or glued to Latin letters or digits. */
function joinedAfter(text: string, end: number): { end: number; tells: number } | null {
  if (end >= text.length) return null;
  const from = isHyphen(text.charCodeAt(end)) ? end + 1 : end;
  if (from >= text.length || (UNITS[text.charCodeAt(from)]! & SCRIPT_MASK) === 0) return null;
  suffixReader.read(text, from);
  const suffix = joinedSuffix(normalise(text.slice(from, suffixReader.end)).text);
  return suffix === 0 ? null : { end: visibleEnd(text, from, suffixReader.end), tells: suffix };
}

/** Whether the word goes on behind `end` after all: অ begins a word of its own, but অা is আ typed in two. */
export const runsOn = (text: string, end: number): boolean =>
  text.charCodeAt(end) === A && text.charCodeAt(end + 1) === SIGN_AA;

/** Past stray marks that count for nothing, behind a name in Latin letters or digits; -1 where a vowel sign goes on. */
function pastStray(text: string, end: number): number {
  let at = end;
  while (at < text.length && (isStray(text.charCodeAt(at)) || isJoiner(text.charCodeAt(at)))) at++;
  return at < text.length && isMark(text.charCodeAt(at)) ? -1 : at;
}

function visibleStart(text: string, start: number): number {
  let at = start;
  while (isInvisible(text.charCodeAt(at)) || isStray(text.charCodeAt(at))) at++;
  return at;
}

/** An end without what is invisible before it; joiners belong to the letter they follow. */
function visibleEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isInvisible(text.charCodeAt(at - 1)) && !isJoiner(text.charCodeAt(at - 1))) at--;
  return at;
}
