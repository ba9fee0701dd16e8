import { MULTIPLIER, oddness, SCRIPT_MASK, UNITS } from './word-units.ts';

/** Added to a value under `SCRIPT_MASK` and shifted down, it makes 1 of all but 0. */
const TO_ONE = 0x700;
const ONE_SHIFT = 11;
/** The same for `oddness`. */
const ODD_TO_ONE = 0x7800;
const ODD_SHIFT = 15;

/**
 * Reads a stretch of text in one pass without branches, for words are short and a processor guesses their ends
 * wrong: where scripts change, and the hash of each word up to each unit.
 */
export class StretchReader {
  /** Offsets in the text at which the script changes (no script between words), in order. */
  readonly bounds: Int32Array;
  count = 0;
  /** By unit of the stretch: hash of its word up to and with it. Wrong behind a bound between two scripts. */
  readonly hashes: Int32Array;
  /** Offsets of units that make their word odd, in order: it must be read in normal form. */
  readonly odds: Int32Array;
  oddCount = 0;

  constructor(room: number) {
    this.bounds = new Int32Array(room + 1);
    this.hashes = new Int32Array(room);
    this.odds = new Int32Array(room + 1);
  }

  /** Reads `text[from, to)`, which must fit the room. */
  read(text: string, from: number, to: number): void {
    const { bounds, hashes, odds } = this;
    let state = 0;
    let count = 0;
    let oddCount = 0;
    let previous = 0;
    for (let at = from; at < to; at++) {
      const unit = UNITS[text.charCodeAt(at)]!;
      state = Math.imul(state ^ (unit & 0xff), MULTIPLIER[unit & 0xff]!);
      hashes[at - from] = state;
      bounds[count] = at;
      count += (((unit ^ previous) & SCRIPT_MASK) + TO_ONE) >>> ONE_SHIFT;
      odds[oddCount] = at;
      oddCount += (oddness(unit, previous) + ODD_TO_ONE) >>> ODD_SHIFT;
      previous = unit;
    }
    this.count = count;
    this.oddCount = oddCount;
  }
}
