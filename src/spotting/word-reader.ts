import { continues, hashOn, MAX_WORD, ODD, oddness, SCRIPT_MASK, UNITS } from './word-units.ts';

/** The words of a text one at a time: where the word stands and the hash of each of its beginnings. */
export class WordReader {
  start = 0;
  end = 0;
  /** Hash of the word's units up to and with the one at `start + i`. */
  readonly hashes = new Int32Array(MAX_WORD);
  /** Must be read in normal form: it is typed in a way that hashes wrong. */
  odd = false;

  /** Reads the word that begins at `at`, a unit of a word. */
  read(text: string, at: number): void {
    const { hashes } = this;
    const length = Math.min(text.length, at + MAX_WORD);
    let unit = UNITS[text.charCodeAt(at)]!;
    const script = continues(unit & SCRIPT_MASK);
    let odd = unit & ODD;
    let state = 0;
    let next = at;
    for (;;) {
      state = hashOn(state, unit & 0xff);
      hashes[next - at] = state;
      next++;
      if (next === length) break;
      const previous = unit;
      unit = UNITS[text.charCodeAt(next)]!;
      if ((unit & SCRIPT_MASK) !== script) break;
      odd |= oddness(unit, previous);
    }
    this.start = at;
    this.end = next;
    this.odd = odd !== 0;
  }

  /** The hash of the whole word. */
  get hash(): number {
    return this.hashUpTo(this.end);
  }

  /** The hash of the word's beginning that ends at the text's offset `end`. */
  hashUpTo(end: number): number {
    return this.hashes[end - this.start - 1]!;
  }
}
