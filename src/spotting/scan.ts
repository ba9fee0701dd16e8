import { A, findStems, joinedSuffix, MAX_STEMS, maySuffix, normalise, SIGN_AA } from '../bengali/index.ts';
import { isHyphen, nextJoined } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { joinWord, NAME_SEED } from './name-hash.ts';
import { StretchReader } from './stretch-reader.ts';
import { WordReader } from './word-reader.ts';
import {
  isInvisible,
  isJoiner,
  isMark,
  isStray,
  SCRIPT,
  SCRIPT_MASK,
  SCRIPT_SHIFT,
  UNITS,
} from './word-units.ts';

/**
 * Takes a place where a name of the lexicon stands, before anything is said on who is meant. Offsets are the text's:
 * the name is `[start, stem)`, its suffix `[stem, end)`; `tells` are bits of `SUFFIX`, `rank` is the name's.
 */
export type OnHit = (start: number, stem: number, end: number, tells: number, rank: number) => void;

/** How much text is read again in normal form where a word is typed oddly, in UTF-16 units: room for a long name. */
const ODD_WINDOW = 160;
/** Most words in a name. */
const MAX_WORDS = 16;

/** How much text is read at a time, in UTF-16 units. */
const STRETCH = 1 << 12;
const OPENER = SCRIPT.opener << SCRIPT_SHIFT;
const BENGALI = SCRIPT.bengali << SCRIPT_SHIFT;

/** Set while text in normal form is scanned: what still looks odd there is not. */
let inNormalForm = false;
const stretch = new StretchReader(STRETCH);
const first = new WordReader();
const later = new WordReader();
const stems = new Uint32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/** Finds every name of the lexicon in the text, overlapping ones too, in order of start. */
export function scan(text: string, lexicon: Lexicon, onHit: OnHit): void {
  for (let from = 0; from < text.length; ) from = scanStretch(text, from, lexicon, onHit);
}

/** Scans a stretch; returns where the next begins: what the stretch cuts off is left to it. */
function scanStretch(text: string, from: number, lexicon: Lexicon, onHit: OnHit): number {
  const to = Math.min(text.length, from + STRETCH);
  stretch.read(text, from, to);
  const { bounds, count, hashes, odds, oddCount } = stretch;
  let nextOdd = 0;
  for (let at = 0; at < count; at++) {
    const start = bounds[at]!;
    const script = UNITS[text.charCodeAt(start)]! & SCRIPT_MASK;
    if (script === 0) continue;
    let end = at + 1 < count ? bounds[at + 1]! : to;
    if (script === OPENER && end < to && (UNITS[text.charCodeAt(end)]! & SCRIPT_MASK) === BENGALI) {
      at++;
      end = at + 1 < count ? bounds[at + 1]! : to;
    }
    const isCut = end === to && to < text.length;
    if (isCut && start > from) return start;
    while (nextOdd < oddCount && odds[nextOdd]! < start) nextOdd++;
    const isOdd = nextOdd < oddCount && odds[nextOdd]! < end;
    if (isOdd || isCut || isGlued(text, start, from)) end = scanCarefully(text, start, lexicon, onHit);
    else scanFrom(text, start, end, hashes, from, lexicon, onHit);
    if (isCut) return end;
  }
  return to;
}

/** Whether a word of another script ends right before: the stretch's hashes run through both. */
const isGlued = (text: string, start: number, from: number): boolean =>
  start > from && (UNITS[text.charCodeAt(start - 1)]! & SCRIPT_MASK) !== 0;

/** Reads and scans one word by itself; returns its end. */
function scanCarefully(text: string, start: number, lexicon: Lexicon, onHit: OnHit): number {
  first.read(text, start);
  const { end } = first;
  if (first.odd) scanOddly(text, start, end, lexicon, onHit);
  else scanFrom(text, start, end, first.hashes, start, lexicon, onHit);
  return end;
}

/** Scans for names that begin with the word `text[start, end)`; `hashes[i]` is the hash up to unit `base + i`. */
function scanFrom(
  text: string,
  start: number,
  end: number,
  hashes: Int32Array,
  base: number,
  lexicon: Lexicon,
  onHit: OnHit,
): void {
  const whole = joinWord(NAME_SEED, hashes[end - 1 - base]!);
  if (lexicon.mayBegin(whole)) {
    find(text, start, start, end, whole, lexicon, onHit);
    scanOn(text, start, end, end - start, whole, lexicon, onHit);
  }
  if (!maySuffix(text.charCodeAt(end - 1))) return;
  const count = findStems(text, start, end, stems, tells);
  for (let i = 0; i < count; i++) {
    const stem = stems[i]!;
    const hash = joinWord(NAME_SEED, hashes[stem - 1 - base]!);
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
  if (goesOn(text, end)) return;
  lexicon.find(hash, text, start, end, (rank) => {
    const from = visibleStart(text, start);
    const stem = visibleEnd(text, lastWord, end);
    const joined = stem === end ? joinedAfter(text, end) : null;
    if (joined === null) {
      const whole = stem === end ? pastStray(text, end) : stem;
      if (whole >= 0) onHit(from, whole, whole, 0, rank);
    } else onHit(from, stem, joined.end, joined.tells, rank);
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
  if (goesOn(text, end)) return;
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
  inNormalForm = true;
  scanFrom(normal.text, at, word.end, word.hashes, at, lexicon, (from, stem, to, suffix, rank) => {
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
