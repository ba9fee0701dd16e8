import * as v from 'valibot';
import { PublicKey } from '../feed/index.ts';
import { Bilingual, Id, Moment } from '../model/index.ts';
import { readFeedAddress } from './feed-address.ts';

/** Most feeds that one reader follows. */
export const MAX_FOLLOWED = 50;
/** How long a removed feed can be brought back, in ms; then its data goes. */
export const UNDO_WINDOW = 10 * 60_000;

/** A feed that a reader subscribed to. It is what the reader made, and outlives every trouble of the knowledge store. */
export const FollowedFeed = v.object({
  feed: Id,
  /** The folder of its `feed.json`. */
  address: v.pipe(
    v.string(),
    v.check((address) => readFeedAddress(address)?.folder === address, 'is no address of a feed'),
  ),
  /** The key that the reader agreed to when subscribing. */
  key: PublicKey,
  /** What it called itself then. */
  title: Bilingual,
  /** Feeds are asked in rising order; the first that knows an entity describes it. */
  order: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  paused: v.boolean(),
  followedAt: Moment,
  /** When the reader removed it; it can be brought back for a while. */
  removedAt: v.nullable(Moment),
});
export type FollowedFeed = v.InferOutput<typeof FollowedFeed>;

/** Whether a feed is to be kept up to date and to serve. */
export const isActive = ({ paused, removedAt }: FollowedFeed): boolean => !paused && removedAt === null;

/** Whether a removed feed can no longer be brought back, at `now` in ms since the epoch. */
export function isGone({ removedAt }: FollowedFeed, now: number): boolean {
  return removedAt !== null && Math.abs(now - Date.parse(removedAt)) >= UNDO_WINDOW;
}
