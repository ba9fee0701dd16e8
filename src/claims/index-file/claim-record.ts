import type { Quantity, Role } from '../matching/reading.ts';

/** A claim as the index holds it: what a sentence is compared with, in the claim's order. */
export interface ClaimRecord {
  readonly id: string;
  readonly terms: readonly { readonly term: string; readonly light: boolean }[];
  /** Entities named in its text; `words` are the terms of the name as the claim spells it. */
  readonly entities: readonly {
    readonly id: string;
    readonly role: Role;
    readonly words: readonly string[];
  }[];
  /** Entities it is about, said or denied by, without being named in its text. */
  readonly around: readonly string[];
  readonly numbers: readonly Quantity[];
  readonly times: readonly { readonly from: string; readonly to: string; readonly text: string }[];
  readonly negated: boolean;
  readonly denies: boolean;
}
