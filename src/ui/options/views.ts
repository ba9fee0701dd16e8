import type { Bilingual, FeedChange, FeedTrouble } from '../../model/index.ts';

interface Serving {
  readonly generation: number;
  readonly issuedAt: string;
  readonly stale: boolean;
  readonly counts: { readonly entities: number; readonly claims: number };
  /** Bytes as fetched. */
  readonly size: number;
}

/** A followed feed as the list shows it. */
export interface FollowedView {
  readonly feed: string;
  readonly title: Bilingual;
  readonly address: string;
  readonly fingerprint: string;
  readonly paused: boolean;
  readonly removed: boolean;
  readonly serving: Serving | null;
  readonly checking: {
    readonly progress: { readonly bytes: number; readonly bytesInAll: number } | null;
  } | null;
  readonly rightAt: string | null;
  readonly nextAt: string | null;
  readonly asked: boolean;
  readonly trouble: FeedTrouble | null;
  readonly change: FeedChange | null;
}

/** The knowledge that comes with the extension. */
export interface BundledView {
  readonly id: string;
  readonly title: Bilingual;
  readonly issuedAt: string;
  readonly entities: number;
  readonly claims: number;
}

export interface OfferView {
  readonly feed: string;
  readonly address: string;
  readonly title: Bilingual;
  readonly key: string;
  readonly fingerprint: string;
  readonly vouched: boolean;
  readonly issuedAt: string;
  readonly counts: { readonly entities: number; readonly claims: number };
  readonly size: number;
}

/** How far subscribing has come. */
export type AddView =
  | { readonly kind: 'idle' | 'looking' | 'no-address' | 'failed' }
  | { readonly kind: 'trouble'; readonly trouble: FeedTrouble }
  | {
      readonly kind: 'offer';
      readonly offer: OfferView;
      readonly objection: 'followed' | 'reserved' | 'many' | null;
    };

export interface FeedsView {
  readonly feeds: readonly FollowedView[];
  readonly bundled: readonly BundledView[];
  readonly connection: 'good' | 'offline' | 'metered';
}

export interface FeedActions {
  onLook(address: string): void;
  onFollow(offer: OfferView): void;
  onDecline(): void;
  onMove(feed: string, by: -1 | 1): void;
  onCheck(feed: string | null): void;
  onPause(feed: string, paused: boolean): void;
  onRemove(feed: string): void;
  onRestore(feed: string): void;
}

export interface SiteChoice {
  readonly site: string;
  readonly enabled: boolean;
}
