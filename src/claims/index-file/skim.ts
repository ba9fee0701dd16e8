import { entityWeight, GENERIC_WEIGHT, numberWeight, TIME_WEIGHT, termWeight } from '../matching/weights.ts';
import type { ByteReader } from './bytes.ts';
import { ENTITY_ASIDE, KIND, KIND_BITS, NUMBER, TERM } from './record-code.ts';

/** What of an index's claims a sentence could say, by the numbers that the index gives keys. */
export interface Reach {
  /** 1 for each key that says something of a slot of the sentence. */
  readonly keys: Uint8Array;
  readonly values: readonly number[];
  readonly dated: boolean;
}

/** How much of a claim each of its slots tells is known without making the slots: most claims are passed over by it. */
export class Skimmer {
  /** Of the slot passed last. */
  private weight = 0;
  private met = false;

  constructor(
    private readonly claim: ByteReader,
    private readonly entity: ByteReader,
    private readonly entityStarts: Uint32Array,
    private readonly rarities: Float64Array,
  ) {}

  /**
   * The share of the claim written at `at`, by weight, that a sentence can say at most. (A claim's stem with one letter
   * more than the sentence's counts as not said.)
   */
  saidAtMost(at: number, reach: Reach): number {
    let whole = 0;
    let said = 0;
    for (let left = this.begin(at); left > 0; left--) {
      this.pass(reach);
      whole += this.weight;
      if (this.met) said += this.weight;
    }
    return whole === 0 ? 0 : said / whole;
  }

  /** How much each slot of the claim written at `at` tells. */
  weights(at: number): number[] {
    const weights: number[] = [];
    for (let left = this.begin(at); left > 0; left--) {
      this.pass(NOTHING);
      weights.push(this.weight);
    }
    return weights;
  }

  /** Goes to a claim's first slot, and gives how many there are. */
  private begin(at: number): number {
    this.claim.at = at;
    this.claim.skipText();
    this.claim.number();
    return this.claim.number();
  }

  /** Goes past a slot: sets how much it tells, and whether a sentence could say it. */
  private pass(reach: Reach): void {
    const input = this.claim;
    const head = input.number();
    const kind = head & KIND_BITS;
    let met = false;
    if (kind === KIND.term) {
      const key = input.number();
      met = reach.keys[key] === 1;
      for (let also = input.number(); also > 0; also--) if (reach.keys[input.number()] === 1) met = true;
      this.weight =
        (head & TERM.generic) !== 0
          ? GENERIC_WEIGHT
          : termWeight((head & TERM.aside) !== 0) * this.rarities[key]!;
    } else if (kind === KIND.entity) {
      const number = input.number();
      met = this.isNamed(number, reach);
      for (let words = input.number(); words > 0; words--) if (reach.keys[input.number()] === 1) met = true;
      input.skipText();
      this.weight = entityWeight((head & ENTITY_ASIDE) !== 0) * this.entityRarity(number);
    } else if (kind === KIND.number) {
      met = isAmong(reach.values, input.float());
      input.skipText();
      input.skipText();
      this.weight = numberWeight((head & NUMBER.span) !== 0);
    } else {
      met = reach.dated;
      input.skipText();
      input.skipText();
      input.skipText();
      this.weight = TIME_WEIGHT;
    }
    this.met = met;
  }

  private isNamed(number: number, { keys }: Reach): boolean {
    this.entity.at = this.entityStarts[number]!;
    for (let left = this.entity.number(); left > 0; left--) if (keys[this.entity.number()] === 1) return true;
    return false;
  }

  private entityRarity(number: number): number {
    this.entity.at = this.entityStarts[number]!;
    return this.entity.number() > 0 ? this.rarities[this.entity.number()]! : 0;
  }
}

const NOTHING: Reach = { keys: new Uint8Array(0), values: [], dated: false };

/** Newspapers round: see `sameQuantity`. */
function isAmong(values: readonly number[], value: number): boolean {
  for (const other of values) if (Math.abs(value - other) <= 0.01 * Math.abs(value)) return true;
  return false;
}
