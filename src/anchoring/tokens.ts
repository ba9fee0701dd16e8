import { atOnce } from '../steps/index.ts';
import { BETWEEN, classOf, coarseOf, DIGIT, INSIDE, LETTER, SIGN, STOP } from './unit-classes.ts';

/**
 * The tokens of a text: words, numbers, and signs with a meaning. All offsets are UTF-16 units of the text as given;
 * a token never ends inside a grapheme. Token `i` has the index `i` in each array.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** A 32-bit hash of the token's coarse form: equal for all ways of typing it, and for a few other words too. */
  readonly hashes: Int32Array;
  /** 1 where a sentence begins with the token: a full stop, line feed or the text's start stands before it. */
  readonly opens: Uint8Array;
  /** Whether a full stop or line feed stands behind the last token. */
  readonly closed: boolean;
}

const COMMA = 0x2c;
const DOT = 0x2e;
const MINUS = [0x2d, 0x2212];
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Tokens, or stretches between them, that are read in one step. */
const STEP = 128;

/**
 * Reads a text into tokens: one pass, no strings made. A million characters take a few milliseconds once the code is
 * warm, several times that on a page's first note: a generator of short steps, so that whoever has to may rest between.
 */
export function* readTokens(text: string): Generator<undefined, Tokens> {
  const room = (text.length >> 1) + 2;
  let starts: Int32Array = new Int32Array(room);
  let ends: Int32Array = new Int32Array(room);
  let hashes: Int32Array = new Int32Array(room);
  let opens: Uint8Array = new Uint8Array(room);
  let count = 0;
  let open = 1;
  let at = 0;
  let turns = 0;
  const push = (start: number, end: number, hash: number): void => {
    if (count === starts.length) {
      starts = grown(starts, new Int32Array(count * 2));
      ends = grown(ends, new Int32Array(count * 2));
      hashes = grown(hashes, new Int32Array(count * 2));
      opens = grown(opens, new Uint8Array(count * 2));
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    opens[count++] = open;
    open = 0;
  };
  while (at < text.length) {
    if (++turns % STEP === 0) yield;
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind === LETTER) {
      const start = at;
      let hash = FNV_START;
      let last = 0;
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at);
        const nextKind = classOf(next);
        if (nextKind !== LETTER && nextKind !== INSIDE) break;
        const keys = nextKind === LETTER ? coarseOf(next) : 0;
        if (keys === 0 || keys === last) continue;
        if (keys > 0xfff) hash = Math.imul(hash ^ (keys >> 12), FNV_PRIME);
        hash = Math.imul(hash ^ (keys & 0xfff), FNV_PRIME);
        last = isMark(next) ? keys : 0;
      }
      push(start, at, hash);
    } else if (kind === DIGIT) {
      const start = at;
      let hash = FNV_START ^ DIGIT;
      for (; at < text.length; at++) {
        const next = text.charCodeAt(at);
        const nextKind = classOf(next);
        if (nextKind === DIGIT) hash = Math.imul(hash ^ coarseOf(next), FNV_PRIME);
        else if (next === DOT && isDigit(text, at + 1)) hash = Math.imul(hash ^ DOT, FNV_PRIME);
        else if (!(next === COMMA && isDigit(text, at + 1)) && nextKind !== INSIDE) break;
      }
      push(start, at, hash);
    } else if (kind === SIGN || (MINUS.includes(unit) && startsNumber(text, at))) {
      push(at, ++at, Math.imul(FNV_START ^ (MINUS.includes(unit) ? 0x2d : unit), FNV_PRIME) ^ SIGN);
      if (unit === 0x3f) open = 1;
    } else {
      if (kind === STOP || (unit === DOT && endsSentence(text, at))) open = 1;
      at++;
    }
  }
  return { text, length: count, starts, ends, hashes, opens, closed: open === 1 };
}

/** The same in one go, for short texts. */
export const scanTokens = (text: string): Tokens => atOnce(readTokens(text));

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const isDigit = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === DIGIT;

/** A vowel sign or other Bengali mark: typed twice it counts once. */
const isMark = (unit: number): boolean =>
  unit >= 0x0981 && unit <= 0x09d7 && (unit < 0x0985 || unit > 0x09b9);

/** A minus sign before a number, not the hyphen of a compound or range. */
const startsNumber = (text: string, at: number): boolean =>
  isDigit(text, at + 1) && (at === 0 || classOf(text.charCodeAt(at - 1)) === BETWEEN);

/** A dot ends a sentence behind a word of four letters and more: shorter ones are mostly abbreviations and initials. */
function endsSentence(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (at + 1 < text.length && next !== 0x20 && next !== 0x0a) return false;
  for (let back = 1; back <= 4; back++)
    if (at < back || classOf(text.charCodeAt(at - back)) !== LETTER) return false;
  return true;
}
