/** Most names that are remembered, a power of two, and most units of each. */
const MOST = 1 << 12;
const UNIT_BITS = 5;
const UNITS = 1 << UNIT_BITS;
const NONE = -1;

/**
 * The spellings of names that were found of late, as they stand in text: an article says the same names over and over,
 * and to read one from the front-coded bytes takes several times as long. Each rank has one place, which names share.
 */
export class RecentNames {
  private readonly mask: number;
  private readonly ranks: Int32Array;
  private readonly lengths: Uint8Array;
  private readonly units: Uint16Array;

  /** For a lexicon of so many names. */
  constructor(names: number) {
    const places = Math.min(MOST, 2 ** Math.ceil(Math.log2(Math.max(1, names))));
    this.mask = places - 1;
    this.ranks = new Int32Array(places).fill(NONE);
    this.lengths = new Uint8Array(places);
    this.units = new Uint16Array(places << UNIT_BITS);
  }

  /** Whether the name is remembered and `text[start, end)` is its spelling. */
  spells(rank: number, text: string, start: number, end: number): boolean {
    const place = rank & this.mask;
    const length = end - start;
    if (this.ranks[place] !== rank || this.lengths[place] !== length) return false;
    const { units } = this;
    const from = place << UNIT_BITS;
    for (let at = 0; at < length; at++) {
      if (units[from + at] !== text.charCodeAt(start + at)) return false;
    }
    return true;
  }

  /** Remembers `text[start, end)` as the name's spelling, unless it is too long. */
  remember(rank: number, text: string, start: number, end: number): void {
    const length = end - start;
    if (length > UNITS) return;
    const place = rank & this.mask;
    this.ranks[place] = rank;
    this.lengths[place] = length;
    for (let at = 0; at < length; at++) this.units[(place << UNIT_BITS) + at] = text.charCodeAt(start + at);
  }
}
