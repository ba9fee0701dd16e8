/** How many forms are remembered: as many as a few hundred articles hold. A power of two. */
const ROOM_BITS = 16;

/**
 * Remembers words that were read and begin no name of a lexicon, inflected or not, so that they need not be read
 * again: running text says the same words over and over. That a word begins no name is told by its letters alone, so
 * what stands around it does not matter.
 *
 * A word is known by a fingerprint of 64 bits (see `StretchReader`), made of its UTF-16 units as typed. Where two share
 * a place the later one stays.
 */
export class NamelessForms {
  /** Two halves of a fingerprint side by side; both 0 where there is none. */
  private readonly slots = new Int32Array(2 << ROOM_BITS);

  has(high: number, low: number): boolean {
    const at = (high >>> (32 - ROOM_BITS)) << 1;
    return this.slots[at] === high && this.slots[at + 1] === low;
  }
  add(high: number, low: number): void {
    const at = (high >>> (32 - ROOM_BITS)) << 1;
    this.slots[at] = high;
    this.slots[at + 1] = low;
  }
}
