import type { OWN_KINDS } from '../../model/index.ts';
import type { Phrase } from './phrase.ts';

/** What is said of claims out of the reader's own notebook. */
export const OWN_CLAIMS = {
  /** Where such a claim comes from, in the place of a feed's title. */
  notebook: { bn: 'আপনার নোটবই', en: 'Your notebook' },
  /** Who made the claim, by the name that the review or note gives. */
  claimant: { bn: 'কার দাবি', en: 'Claimed by' },
  /** Over the reader's own verdicts on a card, beside publishers' fact checks. */
  ownReviews: { bn: 'আপনার নোটবইয়ে', en: 'In your notebook' },
} as const satisfies Record<string, Phrase>;

/** Whose verdict it is. */
export const OWN_WORDS: Readonly<Record<(typeof OWN_KINDS)[number], Phrase>> = {
  kept: { bn: 'আপনার রাখা যাচাই', en: 'a review you kept' },
  note: { bn: 'আপনার যাচাই', en: 'your own check' },
};
