export type { CheckRecord } from './check-record.ts';
export { type Condition, conditionNow } from './conditions.ts';
export * from './feed-address.ts';
export { FollowedFeed, isActive } from './followed-feed.ts';
export { Following, type NotFollowed } from './following.ts';
export { checkRecord, followedFeeds } from './following-storage.ts';
export * from './host-storage.ts';
export { type FeedOffer, offerOf } from './offer.ts';
