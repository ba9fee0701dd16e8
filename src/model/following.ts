import * as v from 'valibot';

/** What keeps a followed feed from being brought up to date, as far as a reader can make use of the difference. */
export const FEED_TROUBLES = [
  /** No connection, or none to this host. */
  'offline',
  /** The server asks to be left alone for a while (429, 503). */
  'busy',
  /** There is nothing at the address (404, 410). */
  'missing',
  /** The server answers with another error. */
  'server',
  /** The server stopped sending. */
  'stalled',
  /** The server points to another address. */
  'redirected',
  /** Not signed by the key that the feed is known by. */
  'signature',
  /** Older than what is installed, or the same generation with other content. */
  'older',
  /** Another feed lies at the address. */
  'other-feed',
  /** Not a feed. */
  'unreadable',
  /** Written for a later version of the extension. */
  'newer',
  /** A part is not what the feed says it is. */
  'damaged',
  /** No room on the device. */
  'full',
  /** The store cannot be written. */
  'broken',
] as const;

export const FeedTrouble = v.object({
  kind: v.picklist(FEED_TROUBLES),
  /** HTTP status, where the server answered with one. */
  status: v.nullable(v.number()),
  /** What exactly, in English, for a report. */
  detail: v.string(),
});
export type FeedTrouble = v.InferOutput<typeof FeedTrouble>;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Changes = v.object({ added: Count, changed: Count, removed: Count });

/** What the newest generation brought. `changes` is null where it cannot be said; `first`: nothing was there before. */
export const FeedChange = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  first: v.boolean(),
  changes: v.nullable(v.object({ entities: Changes, claims: Changes })),
});
export type FeedChange = v.InferOutput<typeof FeedChange>;
