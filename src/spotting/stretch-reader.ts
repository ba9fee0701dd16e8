import {
  CUT_BITS,
  CUT_MASK,
  CUTS,
  KINDS,
  LONGER,
  LONGER_CUTS,
  MAY_END,
  OTHER_CUTS,
  UNIT_KIND,
} from '../bengali/index.ts';
import { headBits, mixHead } from './heads.ts';
import { joinWord, NAME_SEED } from './name-hash.ts';
import {
  BA_BIT,
  BASE,
  continues,
  NUKTA_BIT,
  ODD,
  SCRIPT,
  SCRIPT_MASK,
  SCRIPT_SHIFT,
  SIGN,
  UNITS,
} from './word-units.ts';

/** How much text is read at a time, in UTF-16 units. */
export const STRETCH = 1 << 13;
/** Places in the reader's arrays are cut to this: the engine then knows that they are in bounds. */
const MASK = STRETCH - 1;

/**
 * What reading must know of a unit, in 32 bits: its hash byte; signs of its own; above them those that it answers to in
 * the unit behind it; and what the hash before it is multiplied by. A sign that the unit before answers to says that a
 * piece begins here or, the upper three, that the two are typed oddly.
 */
const BYTE_MASK = 0xff;
const ANSWERS = 8;
const MULTIPLIER = 24;
const EDGE = 1 << 8;
const EDGES = 0x1f * EDGE;
const ODD_SIGN = { always: 0x20 * EDGE, sign: 0x40 * EDGE, nukta: 0x80 * EDGE } as const;

const edgeOf = (script: number): number => EDGE << (script >> SCRIPT_SHIFT);

function factsOf(unit: number): number {
  const script = unit & SCRIPT_MASK;
  const isOpener = script === SCRIPT.opener << SCRIPT_SHIFT;
  const isSign = (unit & SIGN) !== 0;
  const own =
    edgeOf(script) |
    ((unit & ODD) !== 0 ? ODD_SIGN.always : 0) |
    (isSign && !isOpener ? ODD_SIGN.sign : 0) |
    ((unit & NUKTA_BIT) !== 0 ? ODD_SIGN.nukta : 0);
  const answers =
    (EDGES & ~edgeOf(continues(script))) |
    ODD_SIGN.always |
    (isSign ? ODD_SIGN.sign : 0) |
    ((unit & BA_BIT) !== 0 ? ODD_SIGN.nukta : 0);
  const byte = unit & BYTE_MASK;
  const multiplier = script === 0 ? 0 : byte === 0 ? 1 : BASE;
  return byte | own | (answers << ANSWERS) | (multiplier << MULTIPLIER);
}

/** What the unit before the first answers to: a piece begins, whatever it is. */
const BEGINNING = (EDGES | ODD_SIGN.always) << ANSWERS;

/** A piece's bound: where it begins; whether it is an odd word; its first unit's multiplier, which only words have. */
const BOUND_BITS = 9;
const WORD = 0xff;
const ODD_WORD = 0x100;

/** Words and what is between them in a stretch of text. Offsets are UTF-16 units of the stretch. */
export interface StretchReader {
  /** The units read. */
  readonly units: Uint16Array;
  /** Reads `text[from, to)`, at most `STRETCH` units. Returns how many pieces it has; what the rest tells holds until the next call. */
  read(text: string, from: number, to: number): number;
  /**
   * Puts those of the first `count` pieces into `into` that are words and may be among the heads of a lexicon (`heads.ts`; `shift` is
   * `headShift` of them).
   * Returns how many. Without branches, like reading: which words pass is a guess.
   */
  sift(count: number, heads: Int32Array, shift: number, into: Int32Array): number;
  /** The same for the words that may be heads once a suffix is taken off, of those that `sift` has just sifted. */
  siftStems(heads: Int32Array, shift: number, into: Int32Array): number;
  /** Puts the hash of each of some words, as the first of a name, into `into`. */
  hashPieces(pieces: Int32Array, count: number, into: Int32Array): void;
  /** How many units are typed in a way that only the normal form tells. */
  oddUnits(): number;
  /** Whether a piece is a word, not what is between words. */
  isWord(piece: number): boolean;
  /** Whether a word is typed in a way that hashes wrong, so that it must be read in normal form. */
  isOdd(piece: number): boolean;
  /** Where a piece begins. */
  startOf(piece: number): number;
  /** False where a word that ends at `end` bears no suffix. */
  maySuffix(end: number): boolean;
  /** The hash of the beginning of a word that ends at `end`. */
  hashUpTo(end: number): number;
}

/**
 * Parts text into words and what is between them, and hashes every beginning of every word, in one pass without branches:
 * words are short, and a processor guesses their ends wrong.
 */
function makeStretchReader(): StretchReader {
  // Made constants of the closure: what is imported is looked up at each use where the code is not loaded as modules.
  const kindCount = KINDS;
  const cutBits = CUT_BITS;
  const cutMask = CUT_MASK;
  const otherCuts = OTHER_CUTS;
  const longer = LONGER;
  const mix = mixHead;
  const bitsOf = headBits;
  const join = joinWord;
  const seed = NAME_SEED;
  const facts = new Int32Array(UNITS.length).fill(factsOf(0));
  for (let code = 0; code < UNITS.length; code++) if (UNITS[code] !== 0) facts[code] = factsOf(UNITS[code]!);
  const kinds = UNIT_KIND.slice();
  const cutsOf = CUTS.slice();
  const longerCuts = LONGER_CUTS.slice();
  const mayEnd = MAY_END.slice();
  const codes = new Uint16Array(STRETCH);
  /** The start of each piece, and the end. */
  const bounds = new Int32Array(STRETCH + 1);
  const hashes = new Int32Array(STRETCH);
  const odd = new Int32Array(STRETCH);
  /** Words that may bear a suffix. */
  const inflected = new Int32Array(STRETCH);
  let inflectedCount = 0;
  let oddCount = 0;

  function markOddWords(): void {
    let piece = 0;
    for (let at = 0; at < oddCount; at++) {
      while (bounds[piece + 1]! >> BOUND_BITS <= odd[at]!) piece++;
      bounds[piece]! |= ODD_WORD;
    }
  }

  /** Where the word whose last unit stands at `last` may bear suffixes: see `suffix-cuts.ts`. */
  function cutsAt(last: number): number {
    const kind = kinds[codes[last & MASK]!]!;
    const second = kinds[codes[(last - 1) & MASK]!]!;
    const third = kinds[codes[(last - 2) & MASK]!]!;
    const fourth = kinds[codes[(last - 3) & MASK]!]!;
    const cuts = cutsOf[Math.imul(Math.imul(kind, kindCount) + second, kindCount) + third]!;
    return cuts | longerCuts[Math.imul(cuts >> longer, kindCount) + fourth]!;
  }

  return {
    units: codes,
    // Every sum is cut to 32 bits: without that the engine reckons with larger ones, at twice the time.
    // Nothing is reckoned or called ahead of these loops. V8 compiles a function while its first call is still in the loop,
    // knows nothing then of what stands before, throws the code away, and for good goes on with code entered in mid-loop,
    // to which the arrays are no constants: in half of all runs, at up to twice the time.
    read(text, from, to) {
      let count = 0;
      let odds = 0;
      let hash = 0;
      let before = BEGINNING;
      let i = 0;
      for (let at = from; at < to; at = (at + 1) | 0) {
        // Some of the module's constants once more: what comes from outside of the loop Firefox's engine takes for
        // variables, at a third more time.
        const byteMask = 0xff;
        const answers = 8;
        const multiplier = 24;
        const edges = 0x1f00;
        const signsOfAny = 0xff00;
        const edgeBits = 13;
        const boundBits = 9;
        const code = text.charCodeAt(at);
        const own = facts[code]!;
        codes[i] = code;
        const signs = (before >> answers) & own & signsOfAny;
        const begins = ((signs & edges) + edges) >> edgeBits;
        bounds[count] = (i << boundBits) | (own >>> multiplier);
        count = (count + begins) | 0;
        hash = (Math.imul(hash, (own >>> multiplier) & (begins - 1)) + (own & byteMask)) | 0;
        hashes[i] = hash;
        before = own;
        if (signs > edges) {
          odd[odds] = i;
          odds = (odds + 1) | 0;
        }
        i = (i + 1) | 0;
      }
      bounds[count] = i << BOUND_BITS;
      oddCount = odds;
      if (odds > 0) markOddWords();
      return count;
    },
    sift(count, heads, shift, into) {
      let passed = 0;
      let others = 0;
      for (let piece = 0; piece < count; piece = (piece + 1) | 0) {
        if ((bounds[piece]! & WORD) === 0) continue;
        const last = (bounds[piece + 1]! >> BOUND_BITS) - 1;
        const ending = Math.imul(kinds[codes[last & MASK]!]!, kindCount) + kinds[codes[(last - 1) & MASK]!]!;
        const mixed = mix(hashes[last & MASK]!);
        const missing = bitsOf(mixed) & ~heads[mixed >>> shift]!;
        const fails = (missing | -missing) >>> 31;
        into[passed] = piece;
        passed = (passed + 1 - fails) | 0;
        inflected[others] = piece;
        others = (others + (fails & mayEnd[ending]!)) | 0;
      }
      inflectedCount = others;
      return passed;
    },
    siftStems(heads, shift, into) {
      let passed = 0;
      for (let at = 0; at < inflectedCount; at = (at + 1) | 0) {
        const piece = inflected[at]!;
        const last = (bounds[piece + 1]! >> BOUND_BITS) - 1;
        const cuts = cutsAt(last);
        const one = mix(hashes[(last - (cuts & cutMask)) & MASK]!);
        const two = mix(hashes[(last - ((cuts >> cutBits) & cutMask)) & MASK]!);
        const three = mix(hashes[(last - ((cuts >> (2 * cutBits)) & cutMask)) & MASK]!);
        const noOne = bitsOf(one) & ~heads[one >>> shift]!;
        const noTwo = bitsOf(two) & ~heads[two >>> shift]!;
        const noThree = bitsOf(three) & ~heads[three >>> shift]!;
        const fails =
          (noOne | -noOne) & (noTwo | -noTwo) & (noThree | -noThree) & ((cuts & otherCuts) - otherCuts);
        into[passed] = piece;
        passed = (passed + 1 - (fails >>> 31)) | 0;
      }
      return passed;
    },
    hashPieces(pieces, count, into) {
      for (let at = 0; at < count; at = (at + 1) | 0) {
        const end = bounds[pieces[at]! + 1]! >> BOUND_BITS;
        into[at] = join(seed, hashes[(end - 1) & MASK]!);
      }
    },
    oddUnits: () => oddCount,
    isWord: (piece) => (bounds[piece]! & WORD) !== 0,
    isOdd: (piece) => (bounds[piece]! & ODD_WORD) !== 0,
    startOf: (piece) => bounds[piece]! >> BOUND_BITS,
    maySuffix: (end) => cutsAt(end - 1) !== 0,
    hashUpTo: (end) => hashes[end - 1]!,
  };
}

/**
 * The one reader. A closure made once, not an object with fields or one of many: its arrays are then constants to the
 * engine, which halves the time.
 */
export const stretch = makeStretchReader();
