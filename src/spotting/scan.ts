import { normalise } from '../bengali/index.ts';
import * as joinedWords from './joined-words.ts';
import { type Lexicon, TOLD } from './lexicon.ts';
import { Lookups } from './lookups.ts';
import * as nameHash from './name-hash.ts';
import { askStems } from './reading.ts';
import type { OnHit } from './report-names.ts';
import * as stretchReader from './stretch-reader.ts';
import { firstByte, MAX_WORD, SCRIPT_MASK, UNITS } from './word-units.ts';

// Constants of this module: see `stretch-reader.ts`.
const { STRETCH, stretch } = stretchReader;
const { nextJoined } = joinedWords;
const { joinWord, NAME_SEED } = nameHash;

/** How much text is read again in normal form where a word is typed oddly, in UTF-16 units: room for a long name. */
const ODD_WINDOW = 160;
/** How much is read behind an odd word to tell whether it may begin a name: what its last letter may depend on. */
const ODD_AHEAD = 8;
/** Most words in a name. */
const MAX_WORDS = 16;
/** Most units in a name: where less of a stretch is left, a word that may begin one is left to the next stretch. */
const LONGEST = 256;

/** Words of the stretch that may be heads: as they stand, else with a suffix taken off. */
const heads = new Int32Array(STRETCH);
const stems = new Int32Array(STRETCH);
/** Of each head: its hash as the first word of a name, and what the lexicon tells of that (bits of `TOLD`). */
const headHashes = new Int32Array(STRETCH);
const told = new Uint8Array(STRETCH);
/** Heads that another word follows with which a name may go on; that word; the hash of both; what is told of that. */
const followed = new Int32Array(STRETCH);
const followers = new Int32Array(STRETCH);
const bothHashes = new Int32Array(STRETCH);
const bothTold = new Uint8Array(STRETCH);
/** Start and end of each word of a stretch from which on it must be read in normal form. */
const odd: number[] = [];

/** Most names of a lexicon that a processor's nearer caches hold: to gather look-ups gains nothing there. */
const NEAR = 1 << 17;

/**
 * Finds every name of the lexicon in the text, overlapping ones too, nearly in order of start. Those of a large lexicon
 * are gathered first: see `Lookups`.
 */
export function scan(
  text: string,
  lexicon: Lexicon,
  onHit: OnHit,
  gathers: boolean = lexicon.names > NEAR,
): void {
  const lookups = new Lookups(text, lexicon, onHit, gathers);
  for (let from = 0; from < text.length; ) {
    lookups.from = from;
    from = scanStretch(text, from, lexicon, lookups);
    lookups.answer();
    for (let at = 0; at < odd.length; at += 2) {
      if (odd[at]! < from) scanOddly(text, odd[at]!, odd[at + 1]!, lexicon, onHit);
    }
    odd.length = 0;
  }
}

/** Scans a stretch; returns where the next begins: what the end of this one cuts off is left to it. */
function scanStretch(text: string, from: number, lexicon: Lexicon, lookups: Lookups): number {
  const to = Math.min(text.length, from + STRETCH);
  let count = stretch.read(text, from, to);
  let next = to;
  if (to < text.length && stretch.isWord(count - 1)) {
    count--;
    next = count === 0 ? pastWord(text, to) : from + stretch.startOf(count);
  }
  if (stretch.oddUnits() > 0) putOddAside(from, count);
  const headCount = stretch.sift(count, lexicon.heads, lexicon.headShift, heads);
  const stemCount = stretch.siftStems(lexicon.heads, lexicon.headShift, stems);
  stretch.hashPieces(heads, headCount, headHashes);
  lexicon.tell(headHashes, headCount, told);
  let followedCount = 0;
  for (let at = 0; at < headCount; at++) {
    const piece = heads[at]!;
    if (stretch.isOdd(piece)) continue;
    const start = from + stretch.startOf(piece);
    const goesOn = (told[at]! & TOLD.goesOn) !== 0;
    if (goesOn && piece > 0 && to < text.length && to - start < LONGEST) {
      next = start;
      break;
    }
    const end = from + stretch.startOf(piece + 1);
    if (end - start > MAX_WORD) continue;
    const hash = headHashes[at]!;
    if ((told[at]! & TOLD.name) !== 0) lookups.ask(hash, start, start, end, end, 0);
    askStems(text, from, start, start, end, NAME_SEED, lexicon, lookups);
    if (!goesOn) continue;
    const follower = followerOf(text, from, piece, count, hash, lexicon);
    if (follower < 0) continue;
    followed[followedCount] = at;
    followers[followedCount] = follower;
    bothHashes[followedCount++] = joinWord(hash, stretch.hashUpTo(stretch.startOf(follower + 1)));
  }
  lexicon.tell(bothHashes, followedCount, bothTold);
  for (let at = 0; at < followedCount; at++) {
    const head = followed[at]!;
    goOn(
      text,
      from,
      heads[head]!,
      followers[at]!,
      count,
      headHashes[head]!,
      bothHashes[at]!,
      bothTold[at]!,
      lexicon,
      lookups,
      false,
    );
  }
  for (let at = 0; at < stemCount; at++) {
    const piece = stems[at]!;
    const start = from + stretch.startOf(piece);
    if (start >= next) break;
    if (stretch.isOdd(piece)) continue;
    askStems(text, from, start, start, from + stretch.startOf(piece + 1), NAME_SEED, lexicon, lookups);
  }
  return next;
}

function putOddAside(from: number, count: number): void {
  for (let piece = 0; piece < count; piece++) {
    if (stretch.isOdd(piece)) odd.push(from + stretch.startOf(piece), from + stretch.startOf(piece + 1));
  }
}

/** The word behind a piece of the stretch with which a name that has this hash may go on; -1 where there is none. */
function followerOf(
  text: string,
  from: number,
  piece: number,
  count: number,
  hash: number,
  lexicon: Lexicon,
): number {
  const start = stretch.startOf(piece);
  const end = stretch.startOf(piece + 1);
  const next = nextJoined(text, from + end, end - start);
  if (next < 0 || !lexicon.mayGoOnTo(hash, firstByte(text, next))) return -1;
  const follower = stretch.isWord(piece + 1) ? piece + 1 : piece + 2;
  return follower < count ? follower : -1;
}

/**
 * Reports the names of several words that begin with the word `piece` of the stretch, whose second is `second`: `first` is
 * the hash of the one, `both` of the two, of which the filter tells `toldOfBoth`.
 */
function goOn(
  text: string,
  from: number,
  piece: number,
  second: number,
  count: number,
  first: number,
  both: number,
  toldOfBoth: number,
  lexicon: Lexicon,
  lookups: Lookups,
  isNormal: boolean,
): void {
  const start = from + stretch.startOf(piece);
  let before = first;
  let hash = both;
  let last = second;
  let tells = toldOfBoth;
  for (let words = 2; ; words++) {
    if (stretch.isOdd(last) && !isNormal) {
      odd.push(start, from + stretch.startOf(piece + 1));
      return;
    }
    const lastWord = from + stretch.startOf(last);
    const end = from + stretch.startOf(last + 1);
    if (end - lastWord > MAX_WORD) return;
    if ((tells & TOLD.name) !== 0) lookups.ask(hash, start, lastWord, end, end, 0);
    askStems(text, from, start, lastWord, end, before, lexicon, lookups);
    if (words === MAX_WORDS || (tells & TOLD.goesOn) === 0) return;
    last = followerOf(text, from, last, count, hash, lexicon);
    if (last < 0) return;
    before = hash;
    hash = joinWord(before, stretch.hashUpTo(stretch.startOf(last + 1)));
    tells = lexicon.toldOf(hash);
  }
}

/** Where a word ends that began before `at` and is too long for any name. */
function pastWord(text: string, at: number): number {
  const script = UNITS[text.charCodeAt(at - 1)]! & SCRIPT_MASK;
  let end = at;
  while (end < text.length && (UNITS[text.charCodeAt(end)]! & SCRIPT_MASK) === script) end++;
  return end;
}

/** Whether the first word of a text in normal form may begin a name, as it stands or with a suffix taken off. */
function mayBegin(text: string, lexicon: Lexicon): boolean {
  const count = stretch.read(text, 0, Math.min(STRETCH, text.length));
  let piece = 0;
  while (piece < count && !stretch.isWord(piece)) piece++;
  if (piece === count) return false;
  return (
    stretch.sift(piece + 1, lexicon.heads, lexicon.headShift, heads) +
      stretch.siftStems(lexicon.heads, lexicon.headShift, stems) >
    0
  );
}

/** Where the words end that follow each other without anything between, at most `last`. */
function wordsEnd(text: string, at: number, last: number): number {
  let end = at;
  while (end < last && (UNITS[text.charCodeAt(end)]! & SCRIPT_MASK) !== 0) end++;
  return end;
}

/** Reads text in normal form, where a word in it is typed in a way that hashes wrong. Only names that begin at `start` count. */
function scanOddly(text: string, start: number, end: number, lexicon: Lexicon, onHit: OnHit): void {
  const behind = Math.max(end, start + ODD_WINDOW);
  const near = Math.min(behind, wordsEnd(text, end, behind) + ODD_AHEAD);
  if (!mayBegin(normalise(text.slice(start, near)).text, lexicon)) return;
  const normal = normalise(text.slice(start, behind));
  const count = stretch.read(normal.text, 0, Math.min(STRETCH, normal.text.length));
  let piece = 0;
  while (piece < count && !stretch.isWord(piece)) piece++;
  if (piece === count || normal.toSource(stretch.startOf(piece)) >= end - start) return;
  const onNormalHit: OnHit = (from, stem, to, suffix, rank) => {
    const span = normal.toSourceSpan(from, to);
    const stemEnd = normal.toSourceSpan(from, stem).end;
    onHit(start + span.start, start + Math.min(stemEnd, span.end), start + span.end, suffix, rank);
  };
  const first = stretch.startOf(piece);
  const last = stretch.startOf(piece + 1);
  if (last - first > MAX_WORD) return;
  const hash = joinWord(NAME_SEED, stretch.hashUpTo(last));
  const lookups = new Lookups(normal.text, lexicon, onNormalHit, false);
  if (lexicon.mayBe(hash)) lookups.ask(hash, first, first, last, last, 0);
  askStems(normal.text, 0, first, first, last, NAME_SEED, lexicon, lookups);
  const second = lexicon.mayGoOn(hash) ? followerOf(normal.text, 0, piece, count, hash, lexicon) : -1;
  if (second >= 0) {
    const both = joinWord(hash, stretch.hashUpTo(stretch.startOf(second + 1)));
    goOn(normal.text, 0, piece, second, count, hash, both, lexicon.toldOf(both), lexicon, lookups, true);
  }
  lookups.answer();
}
