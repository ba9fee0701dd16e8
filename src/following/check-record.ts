import * as v from 'valibot';
import { PublicKey } from '../feed/index.ts';
import { FeedChange, FeedTrouble, Moment } from '../model/index.ts';

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What is known of a feed from checking it. Can be lost: the next check begins from what the reader subscribed to. */
export const CheckRecord = v.object({
  /** When a check last came to its end, however it ended. */
  checkedAt: v.nullable(Moment),
  /** When the feed was last found right: new and installed, or unchanged. */
  rightAt: v.nullable(Moment),
  /** Checks in a row that did not end well; one that is under way, or was killed, counts until it ends. */
  failures: Count,
  /** Not to be checked before this; null: at once. */
  nextAt: v.nullable(Moment),
  /** Whether the server asked for that wait (Retry-After): then even a reader's wish waits. */
  asked: v.boolean(),
  trouble: v.nullable(FeedTrouble),
  change: v.nullable(FeedChange),
  /** The key that signs now, the one announced, and the generation: what a store made anew still holds on to. */
  known: v.nullable(v.object({ key: PublicKey, nextKey: v.nullable(PublicKey), generation: Count })),
});
export type CheckRecord = v.InferOutput<typeof CheckRecord>;

export const NEVER_CHECKED: CheckRecord = {
  checkedAt: null,
  rightAt: null,
  failures: 0,
  nextAt: null,
  asked: false,
  trouble: null,
  change: null,
  known: null,
};
