import type { Handlers, popupToBackground } from '../../messages/index.ts';
import type { Notebook } from '../../notebook/index.ts';
import { answering } from '../notes/answering.ts';
import { reviewsOfPage } from '../page-reviews/reviews-of-page.ts';

/** The reader keeps reviews of the page in front, or takes them out again; `changed` tells open pages to read again. */
export const keepPageReviews =
  (
    notebook: () => Promise<Pick<Notebook, 'keptReviews'>>,
    changed: () => void,
  ): Handlers<typeof popupToBackground>['keepPageReviews'] =>
  ({ tab, keys, keep }) =>
    answering(async () => {
      const { keptReviews } = await notebook();
      const chosen = new Set(keys);
      const count = keep
        ? await keptReviews
            .keep((await reviewsOfPage(tab, new Date())).filter(({ key }) => chosen.has(key)))
            .then((counts) => counts.new + counts.renewed)
        : await keptReviews
            .withKeys(keys)
            .then((kept) => keptReviews.delete([...kept.values()].map(({ id }) => id)))
            .then(({ deleted }) => deleted);
      if (count > 0) changed();
      return { changed: count };
    });
