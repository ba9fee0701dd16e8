/**
 * The words that names begin with, names of one word among them, as a filter small enough for a processor's cache: most
 * words of a text are no such word, as they stand or with a suffix taken off, and fail here. Blocked by 32-bit words, two
 * bits of which a word's hash sets.
 */

/** Fewest bits for each word, and fewest words of the filter. */
const BITS = 12;
const FEWEST = 1 << 6;

const MIX = 0x9e3779b1;
/** What a word's hash tells: the filter's word in the high bits, the bits in that word in lower ones. */
export const mixHead = (hash: number): number => Math.imul(hash, MIX);
export const headBits = (mixed: number): number => (1 << (mixed >>> 4)) | (1 << (mixed >>> 9));

/** How far a mixed hash is shifted to lead to its word of a filter: its length is a power of two. */
export const headShift = (filter: Int32Array): number => Math.clz32(filter.length) + 1;

/** Builds the filter of words with these hashes. */
export function buildHeads(hashes: readonly number[]): Int32Array {
  const wanted = (hashes.length * BITS) / 32;
  const filter = new Int32Array(Math.max(FEWEST, 2 ** Math.ceil(Math.log2(Math.max(1, wanted)))));
  const shift = headShift(filter);
  for (const hash of hashes) {
    const mixed = mixHead(hash);
    filter[mixed >>> shift]! |= headBits(mixed);
  }
  return filter;
}
