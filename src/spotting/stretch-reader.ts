import { MULTIPLIER, ODD, SCRIPT_MASK, SIGN, UNITS } from './word-units.ts';

/** Added to a value under `SCRIPT_MASK` and shifted down, it makes 1 of all but 0. */
const TO_ONE = 0x700;
const ONE_SHIFT = 11;

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
  /** Something in the stretch may be typed in a way that hashes wrong: its words must be read one by one. */
  odd = false;

  constructor(room: number) {
    this.bounds = new Int32Array(room + 1);
    this.hashes = new Int32Array(room);
  }

  /** Reads `text[from, to)`, which must fit the room. */
  read(text: string, from: number, to: number): void {
    const { bounds, hashes } = this;
    let state = 0;
    let count = 0;
    let previous = 0;
    let odd = 0;
    for (let at = from; at < to; at++) {
      const unit = UNITS[text.charCodeAt(at)]!;
      state = Math.imul(state ^ (unit & 0xff), MULTIPLIER[unit & 0xff]!);
      hashes[at - from] = state;
      bounds[count] = at;
      const change = unit ^ previous;
      count += ((change & SCRIPT_MASK) + TO_ONE) >>> ONE_SHIFT;
      odd |= (((change - 1) >> 31) & unit & SIGN) | (unit & ODD);
      previous = unit;
    }
    this.count = count;
    this.odd = odd !== 0;
  }
}
