/** Most names that are remembered, a power of two. */
const MOST = 1 << 13;
/** What is kept of each, in 16-bit words: its rank and one more in two of them, its length, its units. A line of the processor's cache. */
const RECORD_BITS = 5;
const LENGTH = 2;
const UNITS = 3;
const MOST_UNITS = (1 << RECORD_BITS) - UNITS;

/**
 * The spellings of names that were found of late, as they stand in text: an article says the same names over and over,
 * and to read one from the front-coded bytes takes several times as long. Each rank has one place, which names share.
 */
export class RecentNames {
  private readonly mask: number;
  private readonly records: Uint16Array;

  /** For a lexicon of so many names. */
  constructor(names: number) {
    const places = Math.min(MOST, 2 ** Math.ceil(Math.log2(Math.max(1, names))));
    this.mask = places - 1;
    this.records = new Uint16Array(places << RECORD_BITS);
  }

  /** Whether the name is remembered and `text[start, end)` is its spelling. */
  spells(rank: number, text: string, start: number, end: number): boolean {
    const { records } = this;
    const record = (rank & this.mask) << RECORD_BITS;
    const length = end - start;
    const kept = records[record]! | (records[record + 1]! << 16);
    if (kept !== rank + 1 || records[record + LENGTH] !== length) return false;
    for (let at = 0; at < length; at = (at + 1) | 0) {
      if (records[record + UNITS + at] !== text.charCodeAt(start + at)) return false;
    }
    return true;
  }

  /** Remembers `text[start, end)` as the name's spelling, unless it is too long. */
  remember(rank: number, text: string, start: number, end: number): void {
    const length = end - start;
    if (length > MOST_UNITS) return;
    const { records } = this;
    const record = (rank & this.mask) << RECORD_BITS;
    records[record] = rank + 1;
    records[record + 1] = (rank + 1) >>> 16;
    records[record + LENGTH] = length;
    for (let at = 0; at < length; at++) records[record + UNITS + at] = text.charCodeAt(start + at);
  }
}
