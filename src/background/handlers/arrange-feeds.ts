import type { Following } from '../../following/index.ts';
import type { Handlers, popupToBackground } from '../../messages/index.ts';

/** The reader put the feeds in another order. */
export const arrangeFeeds =
  (following: Following): Handlers<typeof popupToBackground>['arrangeFeeds'] =>
  async ({ order }) => {
    await following.arrange(order);
    return {};
  };
