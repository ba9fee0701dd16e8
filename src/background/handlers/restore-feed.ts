import type { Following } from '../../following/index.ts';
import type { Handlers, popupToBackground } from '../../messages/index.ts';

/** The reader brings back a feed that was removed a moment ago. */
export const restoreFeed =
  (following: Following): Handlers<typeof popupToBackground>['restoreFeed'] =>
  async ({ feed }) => {
    await following.restore(feed);
    return {};
  };
