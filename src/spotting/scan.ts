import { normalise } from '../bengali/index.ts';
import { nextJoined } from './joined-words.ts';
import type { Lexicon } from './lexicon.ts';
import { NAME_SEED } from './name-hash.ts';
import { type Reading, readSpan } from './reading.ts';
import { type OnHit, reportNames } from './report-names.ts';
import { STRETCH, stretch } from './stretch-reader.ts';
import { WordReader } from './word-reader.ts';
import { firstByte, SCRIPT_MASK, UNITS } from './word-units.ts';

/** How much text is read again in normal form where a word is typed oddly, in UTF-16 units: room for a long name. */
const ODD_WINDOW = 160;
/** Most words in a name. */
const MAX_WORDS = 16;
/** Most units in a name: where less of a stretch is left, a word that may begin one is left to the next stretch. */
const LONGEST = 256;

const word = new WordReader();
/** Pieces of the stretch that may bear names. */
const unknown = new Int32Array(STRETCH);
/** Start and end of each word of a stretch from which on it must be read in normal form. */
const odd: number[] = [];

/** Finds every name of the lexicon in the text, overlapping ones too, nearly in order of start. */
export function scan(text: string, lexicon: Lexicon, onHit: OnHit): void {
  for (let from = 0; from < text.length; ) {
    from = scanStretch(text, from, lexicon, onHit);
    for (let at = 0; at < odd.length; at += 2) scanOddly(text, odd[at]!, odd[at + 1]!, lexicon, onHit);
    odd.length = 0;
  }
}

/** Scans a stretch; returns where the next begins: what the end of this one cuts off is left to it. */
function scanStretch(text: string, from: number, lexicon: Lexicon, onHit: OnHit): number {
  const to = Math.min(text.length, from + STRETCH);
  let count = stretch.read(text, from, to);
  let next = to;
  if (to < text.length && stretch.isWord(count - 1)) {
    count--;
    next = count === 0 ? pastWord(text, to) : from + stretch.startOf(count);
  }
  const left = stretch.sift(count, lexicon.known.prints, unknown);
  for (let at = 0; at < left; at++) {
    const piece = unknown[at]!;
    const reading = read(text, from, piece, piece, NAME_SEED, lexicon, false);
    if (reading === null) continue;
    const start = from + stretch.startOf(piece);
    if (reading.goesOn && piece > 0 && to < text.length && to - start < LONGEST) return start;
    scanFrom(text, from, piece, count, reading, lexicon, onHit, false);
  }
  return next;
}

/** Reports the names that begin with a word of the stretch, which reads as `first`. */
function scanFrom(
  text: string,
  from: number,
  piece: number,
  count: number,
  first: Reading,
  lexicon: Lexicon,
  onHit: OnHit,
  isNormal: boolean,
): void {
  const start = from + stretch.startOf(piece);
  let reading = first;
  let last = piece;
  for (let words = 1; ; words++) {
    const lastWord = from + stretch.startOf(last);
    const end = from + stretch.startOf(last + 1);
    reportNames(text, start, lastWord, end, reading, onHit);
    if (!reading.goesOn || words === MAX_WORDS) return;
    const next = nextJoined(text, end, end - lastWord);
    if (next < 0 || !lexicon.mayGoOnTo(reading.hash, firstByte(text, next))) return;
    last += stretch.isWord(last + 1) ? 1 : 2;
    if (last >= count) return;
    const longer = read(text, from, piece, last, reading.hash, lexicon, isNormal);
    if (longer === null) return;
    reading = longer;
  }
}

/**
 * What the lexicon has for the pieces of a stretch from `first` to `last`, where `before` is the hash of all words but
 * the last; null where it has nothing, or the last word is typed oddly: then it is left for later.
 */
function read(
  text: string,
  from: number,
  first: number,
  last: number,
  before: number,
  lexicon: Lexicon,
  isNormal: boolean,
): Reading | null {
  const high = stretch.highOf(first, last);
  const low = stretch.lowOf(first, last);
  const known = lexicon.known.get(high, low);
  if (known === null) return null;
  if (known !== undefined && text.startsWith(known.units, from + stretch.startOf(first))) return known;
  return readAnew(text, from, first, last, before, high, low, lexicon, isNormal);
}

function readAnew(
  text: string,
  from: number,
  first: number,
  last: number,
  before: number,
  high: number,
  low: number,
  lexicon: Lexicon,
  isNormal: boolean,
): Reading | null {
  word.read(text, from + stretch.startOf(last));
  const start = from + stretch.startOf(first);
  if (word.odd && !isNormal) {
    odd.push(start, from + stretch.startOf(first + 1));
    return null;
  }
  const isCut = word.end < from + stretch.startOf(last + 1);
  const reading = isCut ? null : readSpan(text, start, word, before, lexicon);
  lexicon.known.set(high, low, reading);
  return reading;
}

/** Where a word ends that began before `at` and is too long for any name. */
function pastWord(text: string, at: number): number {
  const script = UNITS[text.charCodeAt(at - 1)]! & SCRIPT_MASK;
  let end = at;
  while (end < text.length && (UNITS[text.charCodeAt(end)]! & SCRIPT_MASK) === script) end++;
  return end;
}

/** Reads text in normal form, where a word in it is typed in a way that hashes wrong. Only names that begin at `start` count. */
function scanOddly(text: string, start: number, end: number, lexicon: Lexicon, onHit: OnHit): void {
  const normal = normalise(text.slice(start, Math.max(end, start + ODD_WINDOW)));
  const count = stretch.read(normal.text, 0, Math.min(STRETCH, normal.text.length));
  let piece = 0;
  while (piece < count && !stretch.isWord(piece)) piece++;
  if (piece === count || normal.toSource(stretch.startOf(piece)) >= end - start) return;
  const reading = read(normal.text, 0, piece, piece, NAME_SEED, lexicon, true);
  if (reading === null) return;
  const onNormalHit: OnHit = (from, stem, to, suffix, rank) => {
    const span = normal.toSourceSpan(from, to);
    const stemEnd = normal.toSourceSpan(from, stem).end;
    onHit(start + span.start, start + Math.min(stemEnd, span.end), start + span.end, suffix, rank);
  };
  scanFrom(normal.text, 0, piece, count, reading, lexicon, onNormalHit, true);
}
