import { continues, MAX_WORD, MULTIPLIER, ODD, SCRIPT_MASK, SIGN, UNITS } from './word-units.ts';

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
    let code = text.charCodeAt(at);
    let unit = UNITS[code]!;
    const script = continues(unit & SCRIPT_MASK);
    let flags = unit;
    let state = 0;
    let next = at;
    let odd = false;
    for (;;) {
      state = Math.imul(state ^ (unit & 0xff), MULTIPLIER[unit & 0xff]!);
      hashes[next - at] = state;
      next++;
      if (next === length) break;
      const previous = code;
      code = text.charCodeAt(next);
      unit = UNITS[code]!;
      if ((unit & SCRIPT_MASK) !== script) break;
      flags |= unit;
      if (code === previous && (unit & SIGN) !== 0) odd = true;
    }
    this.start = at;
    this.end = next;
    this.odd = odd || (flags & ODD) !== 0;
  }

  /** The hash of the whole word. */
  get hash(): number {
    return this.hashes[this.end - this.start - 1]!;
  }
}
