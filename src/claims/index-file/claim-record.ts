import type { Marks } from '../matching/marks.ts';
import type { Slot } from '../matching/slot.ts';

/** A claim as the index holds it: what a sentence is compared with. */
export interface ClaimRecord {
  readonly id: string;
  readonly slots: readonly Slot[];
  readonly denies: boolean;
  /** It is told of whoever receives it: ঋণ পেয়েছে. */
  readonly receives: boolean;
  /** Which count of something it tells, and whether somebody gives or takes. */
  readonly marks: Marks;
  /** Of each entity that the claim names. */
  readonly named: ReadonlyMap<string, KnownName>;
  /** Entities it is about, said or denied by, without being named in its text. */
  readonly around: readonly string[];
}

/** How else an entity may be named than by a mention of it. */
export interface KnownName {
  /** Entities that stand for it: a country's capital, a capital's country. */
  readonly standIns: readonly string[];
  /** The terms of each of its names, weak ones too. */
  readonly names: readonly (readonly string[])[];
}
