import { A, findStems, joinedSuffix, MAX_STEMS, maySuffix, normalise, SIGN_AA } from '../bengali/index.ts';
import { isHyphen, nextJoined } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { joinWord, NAME_SEED } from './name-hash.ts';
import { makeStretchReader, STRETCH } from './stretch-reader.ts';
import { WordReader } from './word-reader.ts';
import { isInvisible, isJoiner, isMark, isStray, SCRIPT_MASK, UNITS } from './word-units.ts';

/**
 * Takes a place where a name of the lexicon stands, before anything is said on who is meant. Offsets are the text's:
 * the name is `[start, stem)`, its suffix `[stem, end)`; `tells` are bits of `SUFFIX`, `rank` is the name's.
 */
export type OnHit = (start: number, stem: number, end: number, tells: number, rank: number) => void;

/** How much text is read again in normal form where a word is typed oddly, in UTF-16 units: room for a long name. */
const ODD_WINDOW = 160;
/** Most words in a name. */
const MAX_WORDS = 16;

/** Set while text in normal form is scanned: what still looks odd there is not. */
let inNormalForm = false;
const stretch = makeStretchReader();
const first = new WordReader();
const later = new WordReader();
const stems = new Uint32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/** Finds every name of the lexicon in the text, overlapping ones too, in order of start. */
export function scan(text: string, lexicon: Lexicon, onHit: OnHit): void {
  for (let from = 0; from < text.length; ) from = scanStretch(text, from, lexicon, onHit);
}

/** Scans a stretch; returns where the next begins: a word that the stretch cuts off is left to it. */
function scanStretch(text: string, from: number, lexicon: Lexicon, onHit: OnHit): number {
  const to = Math.min(text.length, from + STRETCH);
  let count = stretch.read(text, from, to);
  const { nameless } = lexicon;
  let next = to;
  if (to < text.length && stretch.isWord(count - 1)) {
    count--;
    next = count === 0 ? pastWord(text, to) : from + stretch.startOf(count);
  }
  for (let at = 0; at < count; at++) {
    if (!stretch.isWord(at)) continue;
    const high = stretch.highOf(at);
    const low = stretch.lowOf(at);
    if (nameless.has(high, low)) continue;
    const start = from + stretch.startOf(at);
    if (!scanWord(text, start, lexicon, onHit)) nameless.add(high, low);
  }
  return next;
}

/** Where a word ends that began before `at` and is too long for any name. */
function pastWord(text: string, at: number): number {
  const script = UNITS[text.charCodeAt(at - 1)]! & SCRIPT_MASK;
  let end = at;
  while (end < text.length && (UNITS[text.charCodeAt(end)]! & SCRIPT_MASK) === script) end++;
  return end;
}

/** Reads a word and scans for names that begin with it. False where its letters alone tell that there are none. */
function scanWord(text: string, start: number, lexicon: Lexicon, onHit: OnHit): boolean {
  first.read(text, start);
  if (!first.odd) return scanFrom(text, start, first.end, first.hashes, lexicon, onHit);
  scanOddly(text, start, first.end, lexicon, onHit);
  return true;
}

/** Scans for names that begin with the word `text[start, end)`; `hashes[i]` is the hash up to unit `start + i`. */
function scanFrom(
  text: string,
  start: number,
  end: number,
  hashes: Int32Array,
  lexicon: Lexicon,
  onHit: OnHit,
): boolean {
  const whole = joinWord(NAME_SEED, hashes[end - 1 - start]!);
  const begins = lexicon.mayBegin(whole);
  if (begins) {
    find(text, start, start, end, whole, lexicon, onHit);
    scanOn(text, start, end, end - start, whole, lexicon, onHit);
  }
  if (!maySuffix(text.charCodeAt(end - 1))) return begins;
  let ends = false;
  const count = findStems(text, start, end, stems, tells);
  for (let i = 0; i < count; i++) {
    const stem = stems[i]!;
    const hash = joinWord(NAME_SEED, hashes[stem - 1 - start]!);
    if (lexicon.mayBegin(hash) && suffixed(text, start, stem, end, tells[i]!, hash, lexicon, onHit))
      ends = true;
  }
  return begins || ends;
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
    if (later.odd && !inNormalForm) {
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
  const count = lexicon.find(hash, text, start, end);
  if (count === 0 || goesOn(text, end)) return;
  const from = visibleStart(text, start);
  const stem = visibleEnd(text, lastWord, end);
  const joined = stem === end ? joinedAfter(text, end) : null;
  if (joined !== null) {
    for (let i = 0; i < count; i++) onHit(from, stem, joined.end, joined.tells, lexicon.found[i]!);
    return;
  }
  const whole = stem === end ? pastStray(text, end) : stem;
  if (whole < 0) return;
  for (let i = 0; i < count; i++) onHit(from, whole, whole, 0, lexicon.found[i]!);
}

/** Reports the names that `text[start, stem)` spells, with a suffix up to `end`. False where it spells none. */
function suffixed(
  text: string,
  start: number,
  stem: number,
  end: number,
  suffix: number,
  hash: number,
  lexicon: Lexicon,
  onHit: OnHit,
): boolean {
  const count = lexicon.find(hash, text, start, stem);
  if (count === 0) return false;
  if (goesOn(text, end)) return true;
  const from = visibleStart(text, start);
  const to = visibleEnd(text, stem, end);
  for (let i = 0; i < count; i++) onHit(from, stem, to, suffix, lexicon.found[i]!);
  return true;
}

/** Reads a stretch in normal form, where a word in it is typed in a way that hashes wrong. Only names that begin at `start` count. */
function scanOddly(text: string, start: number, end: number, lexicon: Lexicon, onHit: OnHit): void {
  const normal = normalise(text.slice(start, Math.max(end, start + ODD_WINDOW)));
  let at = 0;
  while (at < normal.text.length && (UNITS[normal.text.charCodeAt(at)]! & SCRIPT_MASK) === 0) at++;
  if (at === normal.text.length || normal.toSource(at) >= end - start) return;
  const word = new WordReader();
  word.read(normal.text, at);
  inNormalForm = true;
  scanFrom(normal.text, at, word.end, word.hashes, lexicon, (from, stem, to, suffix, rank) => {
    const span = normal.toSourceSpan(from, to);
    const stemEnd = normal.toSourceSpan(from, stem).end;
    onHit(start + span.start, start + Math.min(stemEnd, span.end), start + span.end, suffix, rank);
  });
  inNormalForm = false;
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

/** Whether the word goes on behind `end` after all: অ begins a word of its own, but অা is আ typed in two. */
const goesOn = (text: string, end: number): boolean =>
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
