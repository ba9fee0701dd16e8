import { type Following, offerOf, readFeedAddress } from '../../following/index.ts';
import type { Handlers, popupToBackground } from '../../messages/index.ts';

/** The reader named an address: what feed is there? */
export const offerFeed =
  (following: Following): Handlers<typeof popupToBackground>['offerFeed'] =>
  async ({ address }) => {
    const place = readFeedAddress(address);
    if (!place) return { outcome: 'no-address' };
    const offer = await offerOf(place);
    if ('kind' in offer) return { outcome: 'trouble', trouble: offer };
    return { outcome: 'offer', offer, objection: await following.objection(offer) };
  };
