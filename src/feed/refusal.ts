/** Why a reader turns a feed away. Each is a case of its own in the faults table of docs/feed.md. */
export const REFUSALS = [
  'not-a-feed',
  'too-large',
  'unsigned',
  'unknown-key',
  'wrong-signature',
  'other-feed',
  'older-generation',
  'changed-generation',
  'unknown-format',
  'wrong-size',
  'wrong-hash',
  'wrong-page',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A feed, or a part of it, that is not what it says it is. Nothing of it may be used. */
export class FeedRefused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, message: string) {
    super(message);
    this.name = 'FeedRefused';
    this.reason = reason;
  }
}
