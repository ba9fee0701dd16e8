import type { Lexicon } from './lexicon.ts';
import { FORGOTTEN } from './recent-finds.ts';
import { type OnHit, reportInflected, reportWhole, runsOn } from './report-names.ts';
import * as stretchReader from './stretch-reader.ts';

// Constants of this module: see `stretch-reader.ts`.
const { units } = stretchReader.stretch;

/** Most look-ups that are gathered. */
const MOST = 1 << 10;

/** Of each: the hash of a text, where it begins, where its last word does, where it ends, where its suffix does, what that tells. */
const hashes = new Int32Array(MOST);
const starts = new Int32Array(MOST);
const lastWords = new Int32Array(MOST);
const stems = new Int32Array(MOST);
const ends = new Int32Array(MOST);
const tells = new Uint8Array(MOST);
let count = 0;

/**
 * Places of a text that may be names. Where they are gathered to be looked up together, what that takes from memory is
 * fetched for many at once, instead of waiting for each in turn. One at a time: the next takes the place of the one before.
 */
export class Lookups {
  /** Where the stretch that is read begins. */
  from = 0;

  constructor(
    private readonly text: string,
    private readonly lexicon: Lexicon,
    private readonly onHit: OnHit,
    private readonly gathers: boolean,
  ) {
    count = 0;
  }

  /**
   * Asks whether `text[start, stem)` is a name, whose last word begins at `lastWord` and has a suffix up to `end` that tells
   * `told` (bits of `SUFFIX`), or none. `hash` is that of its words.
   */
  ask(hash: number, start: number, lastWord: number, stem: number, end: number, told: number): void {
    const { text, from, lexicon } = this;
    const rank = lexicon.recall(hash, units, start - from, stem - from);
    if (rank !== FORGOTTEN) {
      lexicon.found[0] = rank;
      this.report(1, start, lastWord, stem, end, told);
      return;
    }
    if (!this.gathers) {
      const found = lexicon.findAnew(hash, text, start, stem, units, start - from);
      if (found > 0) this.report(found, start, lastWord, stem, end, told);
      return;
    }
    if (count === MOST) this.answer();
    hashes[count] = hash;
    starts[count] = start;
    lastWords[count] = lastWord;
    stems[count] = stem;
    ends[count] = end;
    tells[count] = told;
    count = (count + 1) | 0;
  }

  /** Reports the names among what was asked and not remembered, in that order. */
  answer(): void {
    const { text, from, lexicon } = this;
    const asked = count;
    count = 0;
    lexicon.fetchNames(hashes, asked);
    for (let at = 0; at < asked; at = (at + 1) | 0) {
      const start = starts[at]!;
      const stem = stems[at]!;
      const found = lexicon.findAnew(hashes[at]!, text, start, stem, units, start - from);
      if (found > 0) this.report(found, start, lastWords[at]!, stem, ends[at]!, tells[at]!);
    }
  }

  /** Reports the first of the names in `found` that a span spells. */
  private report(
    names: number,
    start: number,
    lastWord: number,
    stem: number,
    end: number,
    told: number,
  ): void {
    const { text, lexicon, onHit } = this;
    if (runsOn(text, end)) return;
    if (stem === end) reportWhole(text, start, lastWord, end, lexicon.found, names, onHit);
    else
      for (let at = 0; at < names; at++)
        reportInflected(text, start, stem, end, told, lexicon.found[at]!, onHit);
  }
}
