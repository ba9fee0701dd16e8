import type { Bytes } from '../feed/index.ts';

/** Where a feed is fetched from. All methods reject with `SourceUnreachable`, or as the signal's reason says. */
export interface FeedSource {
  /**
   * True where the feed came inside the extension: the browser vouches for its age, so that an older generation
   * (the extension was put back) replaces a newer one.
   */
  readonly packaged: boolean;
  /** The bytes of `feed.json`; more than `most` are refused. */
  feed(most: number, signal?: AbortSignal): Promise<Bytes>;
  /** The bytes of a page; more than `size` are refused. */
  page(hash: string, size: number, signal?: AbortSignal): Promise<Bytes>;
  /** The bytes of a bundle as they come; more than `size` are refused. A source that has none is asked for pages. */
  bundle?(name: string, size: number, signal?: AbortSignal): AsyncIterable<Uint8Array>;
}

/** Why nothing came. `offline`: no connection; `status`: the server says no; `stalled`: it stopped sending; `redirected`: it points elsewhere. */
export const UNREACHABLE = ['offline', 'status', 'stalled', 'redirected'] as const;
export type Unreachable = (typeof UNREACHABLE)[number];

export class SourceUnreachable extends Error {
  readonly reason: Unreachable;
  /** HTTP status, where the server answered. */
  readonly status: number | null;
  /** What the server asks to be waited (Retry-After), in ms. */
  readonly retryAfter: number | null;

  constructor(
    reason: Unreachable,
    message: string,
    status: number | null = null,
    retryAfter: number | null = null,
  ) {
    super(message);
    this.name = 'SourceUnreachable';
    this.reason = reason;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
