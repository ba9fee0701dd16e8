/** Most finds that are remembered, a power of two; fewest; and of how many names one. */
const MOST = 1 << 14;
const FEWEST = 1 << 6;
const SHARE = 3;
/** What is kept of each, in 16-bit words: a rank in two of them, a length, and so many units. A line of the processor's cache. */
const RECORD_BITS = 5;
const LENGTH = 2;
const UNITS = 3;
const MOST_UNITS = (1 << RECORD_BITS) - UNITS;

/** What is remembered where nothing is. */
export const FORGOTTEN = -1;

/**
 * What short texts were found to be of late: an article says the same names over and over, and to find one among a million
 * takes a processor several times as long. A text is known by its units, all of them; by its hash only where to look.
 */
export class RecentFinds {
  private readonly mask: number;
  private readonly records: Uint16Array;

  /** For a lexicon of so many names. */
  constructor(names: number) {
    const places = Math.min(MOST, 2 ** Math.ceil(Math.log2(Math.max(FEWEST, names / SHARE))));
    this.mask = places - 1;
    this.records = new Uint16Array(places << RECORD_BITS);
  }

  get byteLength(): number {
    return this.records.byteLength;
  }

  /** The rank of the one name that `units[start, end)` are, or `FORGOTTEN`. */
  rankOf(hash: number, units: Uint16Array, start: number, end: number): number {
    const { records } = this;
    const record = (hash & this.mask) << RECORD_BITS;
    const length = end - start;
    if (records[record + LENGTH] !== length) return FORGOTTEN;
    for (let at = 0; at < length; at = (at + 1) | 0) {
      if (records[record + UNITS + at] !== units[start + at]) return FORGOTTEN;
    }
    return records[record]! | (records[record + 1]! << 16);
  }

  /** Remembers the one name that `units[start, end)` are, unless they are too many. */
  remember(hash: number, units: Uint16Array, start: number, end: number, rank: number): void {
    const length = end - start;
    if (length > MOST_UNITS) return;
    const { records } = this;
    const record = (hash & this.mask) << RECORD_BITS;
    records[record] = rank;
    records[record + 1] = rank >> 16;
    records[record + LENGTH] = length;
    for (let at = 0; at < length; at = (at + 1) | 0) records[record + UNITS + at] = units[start + at]!;
  }
}
