import { normalise } from '../bengali/index.ts';
import { cuesOf } from './cue-words.ts';
import { regionSigns } from './regions.ts';
import { type SortSigns, sortSigns } from './sorts.ts';
import { topicsOf } from './tables.ts';
import { holdersOf } from './within.ts';
import { formsOf } from './word-forms.ts';

/** A word of a block: normal form, place in the block's text, and what stands between it and the word before. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  /** Keys under which tables may list it: as it stands, then without suffixes. */
  readonly forms: readonly string[];
  /** What it speaks of: bits of `topicsOf`. */
  readonly topics: number;
  /** Its cue hashes. */
  readonly cues: readonly number[];
  /** What it tells of the sort of names beside it. */
  readonly sorts: SortSigns;
  /** Whose country it speaks of: bits of `REGION`. */
  readonly region: number;
  /** What its place lies in: cue hashes of `holdersOf`. */
  readonly holders: readonly number[];
}

/** A block's words in order, for looking around a name. */
export class Passage {
  readonly words: readonly Word[];

  constructor(readonly text: string) {
    const normal = normalise(text);
    let last = 0;
    this.words = [...normal.text.matchAll(/[\u0980-\u09e3]+|[a-z]+|[0-9]+/g)].map((match) => {
      const { start, end } = normal.toSourceSpan(match.index, match.index + match[0].length);
      const gap = normal.text.slice(last, match.index);
      last = match.index + match[0].length;
      return new PassageWord(match[0], start, end, gap);
    });
  }

  /** The number of the word that covers or follows an offset of the text. */
  wordAt(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.end > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The word at a place, where only a space parts it from the one before (or, with `glue`, no sentence ends between). */
  joined(at: number): Word | null {
    const word = this.words[at];
    return word !== undefined && /^[. ]+$/.test(word.gap) && at > 0 ? word : null;
  }
}

/** What tables need is made when first asked: most words are never looked at. */
class PassageWord implements Word {
  private made: readonly string[] | null = null;
  private spoken: number | null = null;
  private told: readonly number[] | null = null;
  private sorted: SortSigns | null = null;
  private placed: number | null = null;
  private held: readonly number[] | null = null;
  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly gap: string,
  ) {}
  get forms(): readonly string[] {
    this.made ??= formsOf(this.text);
    return this.made;
  }
  get topics(): number {
    this.spoken ??= topicsOf(this);
    return this.spoken;
  }
  get cues(): readonly number[] {
    this.told ??= cuesOf(this);
    return this.told;
  }
  get sorts(): SortSigns {
    this.sorted ??= sortSigns(this.forms);
    return this.sorted;
  }
  get region(): number {
    this.placed ??= regionSigns(this.forms);
    return this.placed;
  }
  get holders(): readonly number[] {
    this.held ??= holdersOf(this);
    return this.held;
  }
}
