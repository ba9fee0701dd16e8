import * as v from 'valibot';
import { Bilingual, FeedChange, FeedTrouble, Id, Moment } from '../model/index.ts';

const Address = v.pipe(v.string(), v.maxLength(2_048));
/** An Ed25519 public key in base64url. */
const Key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
const Counts = v.object({ entities: v.number(), claims: v.number() });

/** A feed as it stands at an address, for the reader to decide on. */
export const OfferedFeed = v.object({
  feed: Id,
  address: Address,
  title: Bilingual,
  key: Key,
  /** The key for the eye. */
  fingerprint: v.string(),
  /** Whether the address carried the key; else the host itself named it. */
  vouched: v.boolean(),
  issuedAt: Moment,
  counts: Counts,
  /** Bytes that following it fetches at first. */
  size: v.number(),
});
export type OfferedFeed = v.InferOutput<typeof OfferedFeed>;

/** Why a feed cannot be followed. */
export const NOT_FOLLOWED = ['followed', 'reserved', 'many'] as const;
const NotFollowed = v.picklist(NOT_FOLLOWED);

/** A followed feed and how it stands. */
export const FollowedFeedState = v.object({
  feed: Id,
  title: Bilingual,
  address: Address,
  fingerprint: v.string(),
  paused: v.boolean(),
  /** Removed a moment ago, and can be brought back. */
  removed: v.boolean(),
  /** What is installed, and serves unless the feed is paused; null where nothing is. */
  serving: v.nullable(
    v.object({
      generation: v.number(),
      issuedAt: Moment,
      stale: v.boolean(),
      counts: Counts,
      /** Bytes as fetched. */
      size: v.number(),
    }),
  ),
  /** Being checked now or in line for it; `progress` once pages are fetched, in pages and bytes. */
  checking: v.nullable(
    v.object({
      progress: v.nullable(
        v.object({ pages: v.number(), pagesInAll: v.number(), bytes: v.number(), bytesInAll: v.number() }),
      ),
    }),
  ),
  checkedAt: v.nullable(Moment),
  rightAt: v.nullable(Moment),
  /** When it is checked next, if the connection allows it. */
  nextAt: v.nullable(Moment),
  /** Whether the server asked for that wait: a wish to check at once waits too. */
  asked: v.boolean(),
  trouble: v.nullable(FeedTrouble),
  change: v.nullable(FeedChange),
});
export type FollowedFeedState = v.InferOutput<typeof FollowedFeedState>;

/** What the options page asks of the background about feeds. */
export const followingCalls = {
  describeFollowing: {
    params: v.object({}),
    reply: v.object({
      feeds: v.array(FollowedFeedState),
      connection: v.picklist(['good', 'offline', 'metered']),
    }),
  },
  /** Fetches the feed's `feed.json` and says what it is. The page has asked for the permission for its host before. */
  offerFeed: {
    params: v.object({ address: Address }),
    reply: v.variant('outcome', [
      v.object({ outcome: v.literal('offer'), offer: OfferedFeed, objection: v.nullable(NotFollowed) }),
      v.object({ outcome: v.literal('trouble'), trouble: FeedTrouble }),
      v.object({ outcome: v.literal('no-address') }),
    ]),
  },
  /** The reader turned an offer down: what was asked for it is given back. */
  declineFeed: { params: v.object({ address: Address }), reply: v.object({}) },
  followFeed: {
    params: v.object({ feed: Id, address: Address, key: Key, title: Bilingual }),
    reply: v.object({ objection: v.nullable(NotFollowed) }),
  },
  /** The feeds in the order of asking. */
  arrangeFeeds: { params: v.object({ order: v.pipe(v.array(Id), v.maxLength(200)) }), reply: v.object({}) },
  pauseFeed: { params: v.object({ feed: Id, paused: v.boolean() }), reply: v.object({}) },
  removeFeed: { params: v.object({ feed: Id }), reply: v.object({}) },
  restoreFeed: { params: v.object({ feed: Id }), reply: v.object({}) },
  /** Begins to check a feed, or all; answers at once. */
  checkFeeds: { params: v.object({ feed: v.nullable(Id) }), reply: v.object({}) },
} as const;
