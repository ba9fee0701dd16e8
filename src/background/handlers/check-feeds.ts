import type { Following } from '../../following/index.ts';
import type { Handlers, popupToBackground } from '../../messages/index.ts';

/** The reader wants to know now: the checks begin, and how they go is asked with `describeFollowing`. */
export const checkFeeds =
  (following: Following): Handlers<typeof popupToBackground>['checkFeeds'] =>
  async ({ feed }) => {
    await following.checkNow(feed);
    return {};
  };
