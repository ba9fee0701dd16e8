import { nextJoined } from './joined-words.ts';
import { WordReader } from './word-reader.ts';
import { firstByte, SCRIPT_MASK, UNITS } from './word-units.ts';

/** Hashes of names: of words joined, with a final mix so that every bit counts. All are 32-bit integers. */

/** The start of a name's hash, before its first word. */
export const NAME_SEED = 0x2545f491;

/** The hash of the words so far with one more word behind them. */
export function joinWord(words: number, word: number): number {
  let h = Math.imul(words ^ word, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** A second, independent hash. */
export function remix(hash: number): number {
  const h = Math.imul(hash ^ 0x9e3779b9, 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Words of the filter that lie together: a line of the processor's cache, where all is that is kept of one hash. */
export const LINE_BITS = 4;

/**
 * What the filter tells of words with a hash: that they are a name, that longer names go on behind them, and
 * with which letter. Each is a number of which `filterBits` are set, in the word `filterWord` of the hash's line.
 */
export const isName = (hash: number): number => Math.imul(hash, 0x27d4eb2f);
export const goesOn = (hash: number): number => Math.imul(hash ^ 0x165667b1, 0x9e3779b1);
/** The same for names that go on with a word that begins with this hash byte (`firstByte`). */
export const goesOnTo = (hash: number, byte: number): number => goesOn(hash + Math.imul(byte, 0x3c6ef372));

/** Three of a word's 32 bits. */
export const filterBits = (told: number): number =>
  (1 << (told >>> 13)) | (1 << (told >>> 18)) | (1 << (told >>> 23));

/** The place of a hash's word in a filter whose number of lines is 2 to the power of `32 - shift`. */
export const filterWord = (hash: number, told: number, shift: number): number =>
  ((hash >>> shift) << LINE_BITS) | (told >>> (32 - LINE_BITS));

/** `hash` spread evenly over `[0, size)`. Cut to a whole number, not rounded: the engine then knows that it is one. */
export const placeOf = (hash: number, size: number): number => (((hash >>> 0) * size) / 4_294_967_296) | 0;

const reader = new WordReader();

/** Where the first word of a name begins; its length where it has none. */
function firstUnit(name: string): number {
  let at = 0;
  while (at < name.length && (UNITS[name.charCodeAt(at)]! & SCRIPT_MASK) === 0) at++;
  return at;
}

/** The hash of a name's first word alone. */
export function hashHead(name: string): number {
  reader.read(name, firstUnit(name));
  return reader.hash;
}

/**
 * The hashes of a name's beginnings: of its first word, its first two, and so on to the whole, and after each but the
 * last the first byte of the word that follows (`firstByte`). Empty where it has no word, or where its words are parted
 * in a way that no text joins them.
 */
export function hashWords(name: string): number[] {
  const hashes: number[] = [];
  let words = NAME_SEED;
  let at = firstUnit(name);
  while (at >= 0 && at < name.length) {
    if (words !== NAME_SEED) hashes.push(firstByte(name, at));
    reader.read(name, at);
    words = joinWord(words, reader.hash);
    hashes.push(words);
    at = nextJoined(name, reader.end, reader.end - reader.start);
  }
  for (let rest = reader.end; rest < name.length; rest++) {
    if ((UNITS[name.charCodeAt(rest)]! & SCRIPT_MASK) !== 0) return [];
  }
  return hashes;
}
