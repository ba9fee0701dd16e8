/** Hashes of names: of words joined, with a final mix so that every bit counts. All are 32-bit integers. */

/** The start of a name's hash, before its first word. */
export const NAME_SEED = 0x2545f491;
/** Sets the hash of a name's first words apart from that of a whole name. */
export const PREFIX_SALT = 0x5bd1e995;

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

/** The bits that a hash sets in its word of the filter: three of 32. */
export function filterBits(hash: number): number {
  const h = remix(hash);
  return (1 << (h & 31)) | (1 << ((h >>> 5) & 31)) | (1 << ((h >>> 10) & 31));
}

/** `hash` spread evenly over `[0, size)`. */
export const placeOf = (hash: number, size: number): number =>
  Math.floor(((hash >>> 0) * size) / 4_294_967_296);
