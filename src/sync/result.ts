import type { Refusal } from '../feed/index.ts';
import type { Unreachable } from './source.ts';

/** How many records of a kind came, were altered, went. What the publisher derives (an entity's list of claims) does not count. */
export interface Changes {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Null in its place: not counted, since that was cut short or the generation before could not be read. */
export interface GenerationChanges {
  readonly entities: Changes;
  readonly claims: Changes;
}

/** What a sync did. In every case but `installed`, what served before goes on serving. */
export type SyncResult =
  /** A new generation serves. `previous` is null at the first install. */
  | {
      readonly outcome: 'installed';
      readonly feed: string;
      readonly generation: number;
      readonly previous: number | null;
      readonly changes: GenerationChanges | null;
      /** Pages fetched, and their bytes with those of `feed.json`. */
      readonly fetched: { readonly pages: number; readonly bytes: number };
      readonly stale: boolean;
    }
  /** Nothing new. `mended`: pages that the store had lost were fetched again. */
  | {
      readonly outcome: 'current';
      readonly feed: string;
      readonly generation: number;
      readonly mended: number;
      readonly stale: boolean;
    }
  /** What came is not what it must be: `detail` says where, in English, for a log. */
  | { readonly outcome: 'refused'; readonly feed: string; readonly reason: Refusal; readonly detail: string }
  | {
      readonly outcome: 'unreachable';
      readonly feed: string;
      readonly reason: Unreachable;
      readonly status: number | null;
      readonly retryAfter: number | null;
      readonly detail: string;
    }
  /** `full`: no room on the device; `broken`: the store cannot be written. */
  | {
      readonly outcome: 'unwritable';
      readonly feed: string;
      readonly reason: 'full' | 'broken';
      readonly detail: string;
    }
  /** Ended by the caller; the next sync goes on from there. */
  | { readonly outcome: 'stopped'; readonly feed: string };

/** A result with which the feed is as its host has it. */
export type ServingResult = Extract<SyncResult, { outcome: 'installed' | 'current' }>;

/** How far a sync has come: pages and bytes (as fetched) of those lacking. */
export interface SyncProgress {
  readonly feed: string;
  readonly pages: number;
  readonly pagesInAll: number;
  readonly bytes: number;
  readonly bytesInAll: number;
}
