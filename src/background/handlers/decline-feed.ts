import { patternOfHost, readFeedAddress } from '../../following/index.ts';
import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { releaseFeedHosts } from '../sites/feed-hosts.ts';

/** The reader turned an offer down: the permission asked for it is given back. */
export const declineFeed: Handlers<typeof popupToBackground>['declineFeed'] = async ({ address }) => {
  const place = readFeedAddress(address);
  if (place) await releaseFeedHosts(patternOfHost(place.folder));
  return {};
};
