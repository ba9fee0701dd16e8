import { findStems, MAX_STEMS, maySuffix } from '../bengali/index.ts';
import type { Lexicon } from './lexicon.ts';
import { joinWord } from './name-hash.ts';
import type { WordReader } from './word-reader.ts';

/** A name that a span spells once its suffix is taken off. */
export interface Inflected {
  /** Where the suffix begins, counted from the span's start. */
  readonly stem: number;
  /** What the suffix tells: bits of `SUFFIX`. */
  readonly tells: number;
  readonly rank: number;
}

/** What a lexicon has for a span of one or more words. The span's units tell it, whatever stands around. */
export interface Reading {
  /** Of the words so far, to go on from. */
  readonly hash: number;
  /** Whether longer names may begin so. */
  readonly goesOn: boolean;
  /** The span itself where it is a name: found again by its fingerprint, it is held against this. Else empty. */
  readonly units: string;
  /** Ranks of the names that the whole span spells. */
  readonly whole: readonly number[];
  readonly inflected: readonly Inflected[];
}

const NONE: readonly never[] = [];
const stems = new Uint32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/**
 * Reads a span that begins at `start` and ends with the word that `word` has just read; `before` is the hash of the
 * words before that. Null where neither is it a name nor does it begin one.
 */
export function readSpan(
  text: string,
  start: number,
  word: WordReader,
  before: number,
  lexicon: Lexicon,
): Reading | null {
  const { end } = word;
  const hash = joinWord(before, word.hash);
  const goesOn = lexicon.mayGoOn(hash);
  const count = lexicon.mayBe(hash) ? lexicon.find(hash, text, start, end) : 0;
  const whole = count === 0 ? NONE : firstFound(lexicon, count);
  const inflected = maySuffix(text.charCodeAt(end - 1))
    ? readStems(text, start, word, before, lexicon)
    : NONE;
  const isName = count > 0 || inflected.length > 0;
  return isName || goesOn
    ? { hash, goesOn, units: isName ? copyOf(text, start, end) : '', whole, inflected }
    : null;
}

/** A string of its own: a slice would keep the whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  let copy = '';
  for (let at = start; at < end; at++) copy += String.fromCharCode(text.charCodeAt(at));
  return copy;
}

/** The ranks that the lexicon has just found. */
function firstFound({ found }: Lexicon, count: number): readonly number[] {
  const ranks: number[] = [];
  for (let i = 0; i < count; i++) ranks.push(found[i]!);
  return ranks;
}

function readStems(
  text: string,
  start: number,
  word: WordReader,
  before: number,
  lexicon: Lexicon,
): readonly Inflected[] {
  let inflected: Inflected[] | null = null;
  const stemCount = findStems(text, word.start, word.end, stems, tells);
  for (let i = 0; i < stemCount; i++) {
    const stem = stems[i]!;
    const hash = joinWord(before, word.hashUpTo(stem));
    if (!lexicon.mayBe(hash)) continue;
    const count = lexicon.find(hash, text, start, stem);
    if (count === 0) continue;
    inflected ??= [];
    for (let at = 0; at < count; at++) {
      inflected.push({ stem: stem - start, tells: tells[i]!, rank: lexicon.found[at]! });
    }
  }
  return inflected ?? NONE;
}
