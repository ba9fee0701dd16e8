import type { Following } from '../../following/index.ts';
import type { Handlers, popupToBackground } from '../../messages/index.ts';

/** The reader pauses a feed or takes it up again. */
export const pauseFeed =
  (following: Following): Handlers<typeof popupToBackground>['pauseFeed'] =>
  async ({ feed, paused }) => {
    await following.pause(feed, paused);
    return {};
  };
