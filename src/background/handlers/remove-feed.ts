import type { Following } from '../../following/index.ts';
import type { Handlers, popupToBackground } from '../../messages/index.ts';

/** The reader removes a feed; for a while it can be brought back. */
export const removeFeed =
  (following: Following): Handlers<typeof popupToBackground>['removeFeed'] =>
  async ({ feed }) => {
    await following.remove(feed);
    return {};
  };
