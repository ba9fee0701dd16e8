import { type Dismissal, MAX_ADDRESSES } from '../../model/index.ts';

/** A sentence that a claim was matched with, as a dismissal asks about it. */
export interface DismissalPlace {
  readonly claim: string;
  /** See `fingerprintOf`. */
  readonly sentence: string;
  /** All addresses under which the article is known. */
  readonly addresses: readonly string[];
}

/** Whether a dismissal holds for a sentence: of this claim, and in this article unless it holds everywhere. */
export const applies = (dismissal: Dismissal, place: DismissalPlace): boolean =>
  dismissal.claim === place.claim &&
  dismissal.sentence === place.sentence &&
  (dismissal.everywhere || dismissal.addresses.some((address) => place.addresses.includes(address)));

/** One dismissal of what was dismissed twice: the later words and time, all addresses, under the first's id. */
export const joined = (before: Dismissal, later: Dismissal): Dismissal => ({
  ...later,
  id: before.id,
  everywhere: before.everywhere || later.everywhere,
  addresses: [...new Set([...later.addresses, ...before.addresses])].slice(0, MAX_ADDRESSES),
});
