import type { Handlers, popupToBackground } from '../../messages/index.ts';
import type { Notebook } from '../../notebook/index.ts';
import { answering } from '../notes/answering.ts';
import { reviewsOfPage } from '../page-reviews/reviews-of-page.ts';

/** The popup asks which reviews the page in front publishes, and which of them are kept. */
export const describePageReviews =
  (
    notebook: () => Promise<Pick<Notebook, 'keptReviews'>>,
  ): Handlers<typeof popupToBackground>['describePageReviews'] =>
  ({ tab }) =>
    answering(async () => {
      const found = await reviewsOfPage(tab, new Date());
      if (found.length === 0) return { reviews: [] };
      const kept = await (await notebook()).keptReviews.withKeys(found.map(({ key }) => key));
      return {
        reviews: found.map(({ key, claim, publisher, title, url, rating, reviewedOn }) => ({
          key,
          claim,
          publisher,
          title,
          url,
          rating,
          reviewedOn,
          kept: kept.has(key),
        })),
      };
    });
