import { type Following, readFeedAddress } from '../../following/index.ts';
import type { Handlers, popupToBackground } from '../../messages/index.ts';

/** The reader agreed to an offer. */
export const followFeed =
  (following: Following): Handlers<typeof popupToBackground>['followFeed'] =>
  async ({ address, ...offer }) => {
    const place = readFeedAddress(address);
    if (!place) throw new Error(`${address} is no address of a feed`);
    return { objection: await following.follow({ ...offer, address: place.folder }) };
  };
