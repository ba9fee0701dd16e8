import { findStems, joinedSuffix, MAX_STEMS, maySuffix, normalise } from '../bengali/index.ts';
import { isHyphen, nextJoined } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { joinWord, NAME_SEED } from './name-hash.ts';
import { WordReader } from './word-reader.ts';
import { isInvisible, isJoiner, SCRIPT_MASK, UNITS } from './word-units.ts';

/**
 * Takes a place where a name of the lexicon stands, before anything is said on who is meant. Offsets are the text's:
 * the name is `[start, stem)`, its suffix `[stem, end)`; `tells` are bits of `SUFFIX`, `rank` is the name's.
 */
export type OnHit = (start: number, stem: number, end: number, tells: number, rank: number) => void;

/** How much text is read again in normal form where a word is typed oddly, in UTF-16 units: room for a long name. */
const ODD_WINDOW = 160;
/** Most words in a name. */
const MAX_WORDS = 16;

const first = new WordReader();
const later = new WordReader();
const stems = new Uint32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/** Finds every name of the lexicon in the text, overlapping ones too, in order of start. */
export function scan(text: string, lexicon: Lexicon, onHit: OnHit): void {
  const length = text.length;
  let at = 0;
  while (at < length) {
    if ((UNITS[text.charCodeAt(at)]! & SCRIPT_MASK) === 0) {
      at++;
      continue;
    }
    first.read(text, at);
    at = first.end;
    if (first.odd) scanOddly(text, first.start, first.end, lexicon, onHit);
    else scanFrom(text, first, lexicon, onHit);
  }
}

function scanFrom(text: string, word: WordReader, lexicon: Lexicon, onHit: OnHit): void {
  const { start, end, hashes } = word;
  const whole = joinWord(NAME_SEED, hashes[end - start - 1]!);
  if (lexicon.mayBegin(whole)) {
    find(text, start, start, end, whole, lexicon, onHit);
    scanOn(text, start, end, end - start, whole, lexicon, onHit);
  }
  if (!maySuffix(text.charCodeAt(end - 1))) return;
  const count = findStems(text, start, end, stems, tells);
  for (let i = 0; i < count; i++) {
    const stem = stems[i]!;
    const hash = joinWord(NAME_SEED, hashes[stem - start - 1]!);
    if (lexicon.mayBegin(hash)) suffixed(text, start, stem, end, tells[i]!, hash, lexicon, onHit);
  }
}

/** Follows names of several words behind their first. */
function scanOn(
  text: string,
  start: number,
  firstEnd: number,
  firstLength: number,
  firstHash: number,
  lexicon: Lexicon,
  onHit: OnHit,
): void {
  let words = firstHash;
  let end = firstEnd;
  let length = firstLength;
  for (let count = 1; count < MAX_WORDS; count++) {
    const next = nextJoined(text, end, length);
    if (next < 0) return;
    later.read(text, next);
    if (later.odd) {
      scanOddly(text, start, firstEnd, lexicon, onHit);
      return;
    }
    end = later.end;
    length = end - next;
    const whole = joinWord(words, later.hash);
    find(text, start, next, end, whole, lexicon, onHit);
    if (maySuffix(text.charCodeAt(end - 1))) {
      const stemCount = findStems(text, next, end, stems, tells);
      for (let i = 0; i < stemCount; i++) {
        const stem = stems[i]!;
        const hash = joinWord(words, later.hashes[stem - next - 1]!);
        suffixed(text, start, stem, end, tells[i]!, hash, lexicon, onHit);
      }
    }
    if (!lexicon.mayBegin(whole)) return;
    words = whole;
  }
}

/** Reports the names that end with a whole word, and the suffix written behind a hyphen or Latin letters. */
function find(
  text: string,
  start: number,
  lastWord: number,
  end: number,
  hash: number,
  lexicon: Lexicon,
  onHit: OnHit,
): void {
  lexicon.find(hash, text, start, end, (rank) => {
    const from = visibleStart(text, start);
    const stem = visibleEnd(text, lastWord, end);
    const joined = stem === end ? joinedAfter(text, end) : null;
    if (joined === null) onHit(from, stem, stem, 0, rank);
    else onHit(from, stem, joined.end, joined.tells, rank);
  });
}

function suffixed(
  text: string,
  start: number,
  stem: number,
  end: number,
  suffix: number,
  hash: number,
  lexicon: Lexicon,
  onHit: OnHit,
): void {
  lexicon.find(hash, text, start, stem, (rank) => {
    onHit(visibleStart(text, start), stem, visibleEnd(text, stem, end), suffix, rank);
  });
}

/** Reads a stretch in normal form, where a word in it is typed in a way that hashes wrong. Only names that begin at `start` count. */
function scanOddly(text: string, start: number, end: number, lexicon: Lexicon, onHit: OnHit): void {
  const normal = normalise(text.slice(start, Math.max(end, start + ODD_WINDOW)));
  let at = 0;
  while (at < normal.text.length && (UNITS[normal.text.charCodeAt(at)]! & SCRIPT_MASK) === 0) at++;
  if (at === normal.text.length || normal.toSource(at) >= end - start) return;
  const word = new WordReader();
  word.read(normal.text, at);
  if (word.odd) return;
  scanFrom(normal.text, word, lexicon, (from, stem, to, suffix, rank) => {
    const span = normal.toSourceSpan(from, to);
    const stemEnd = normal.toSourceSpan(from, stem).end;
    onHit(start + span.start, start + Math.min(stemEnd, span.end), start + span.end, suffix, rank);
  });
}

/** A suffix written as a word of its own right behind a name: after a hyphen, or glued to Latin letters or digits. */
function joinedAfter(text: string, end: number): { end: number; tells: number } | null {
  if (end >= text.length) return null;
  const from = isHyphen(text.charCodeAt(end)) ? end + 1 : end;
  if (from >= text.length || (UNITS[text.charCodeAt(from)]! & SCRIPT_MASK) === 0) return null;
  const word = new WordReader();
  word.read(text, from);
  const suffix = joinedSuffix(normalise(text.slice(from, word.end)).text);
  return suffix === 0 ? null : { end: visibleEnd(text, from, word.end), tells: suffix };
}

function visibleStart(text: string, start: number): number {
  let at = start;
  while (isInvisible(text.charCodeAt(at))) at++;
  return at;
}

/** An end without what is invisible before it; joiners belong to the letter they follow. */
function visibleEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isInvisible(text.charCodeAt(at - 1)) && !isJoiner(text.charCodeAt(at - 1))) at--;
  return at;
}
