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

/** What the filter holds for names that go on behind words with this hash, unlike what it holds for those that end there. */
export function goingOn(hash: number): number {
  const h = Math.imul(hash ^ 0x165667b1, 0x9e3779b1);
  return h ^ (h >>> 14);
}

/** The same for names that go on with a word that begins with this hash byte (`firstByte`). */
export const goingOnTo = (hash: number, byte: number): number => goingOn(hash + Math.imul(byte, 0x3c6ef372));

/** The bits that a hash sets in its word of the filter: three of 32. */
export function filterBits(hash: number): number {
  const h = Math.imul(hash, 0x27d4eb2f);
  return (1 << (h >>> 27)) | (1 << ((h >>> 22) & 31)) | (1 << ((h >>> 17) & 31));
}

/** `hash` spread evenly over `[0, size)`. */
export const placeOf = (hash: number, size: number): number =>
  Math.floor(((hash >>> 0) * size) / 4_294_967_296);

const reader = new WordReader();

/**
 * The hashes of a name's beginnings: of its first word, its first two, and so on to the whole, and after each but the
 * last the first byte of the word that follows (`firstByte`). Empty where it has no word, or where its words are parted
 * in a way that no text joins them.
 */
export function hashWords(name: string): number[] {
  const hashes: number[] = [];
  let words = NAME_SEED;
  let at = 0;
  while (at < name.length && (UNITS[name.charCodeAt(at)]! & SCRIPT_MASK) === 0) at++;
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
