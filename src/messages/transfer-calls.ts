import * as v from 'valibot';
import { KeptReview } from '../model/index.ts';
import { orTrouble } from './note-calls.ts';

const Tab = v.object({ tab: v.number() });

/** A review that the page in front publishes, as the popup offers it. */
export const PageReview = v.object({
  ...v.pick(KeptReview, ['key', 'claim', 'publisher', 'title', 'url', 'rating', 'reviewedOn']).entries,
  /** Whether the reader has kept it, in whichever wording. */
  kept: v.boolean(),
});
export type PageReview = v.InferOutput<typeof PageReview>;

/** What the popup asks of the background about reviews that a page publishes. */
export const transferCalls = {
  /** Reads the tab's page for ClaimReview markup; nothing is kept by asking. */
  describePageReviews: { params: Tab, reply: orTrouble(v.object({ reviews: v.array(PageReview) })) },
  /** Keeps those of the page's reviews, or takes them out again. */
  keepPageReviews: {
    params: v.object({
      ...Tab.entries,
      keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(100)),
      keep: v.boolean(),
    }),
    reply: orTrouble(v.object({ changed: v.number() })),
  },
} as const;
