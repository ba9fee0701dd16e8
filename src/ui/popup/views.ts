import type {
  Bilingual,
  EntityKind,
  FeedChange,
  KnowledgeProblem,
  MATCH_RELATIONS,
  OWN_KINDS,
  Visit,
} from '../../model/index.ts';

/** A place on the page: what `onJump` goes to. */
export interface Place {
  readonly frame: number;
  readonly mark: number;
}

export interface FoundEntityView {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: Bilingual;
  readonly places: readonly Place[];
}

export interface FoundClaimView {
  readonly id: string;
  readonly text: Bilingual;
  readonly relation: (typeof MATCH_RELATIONS)[number];
  /** Out of the reader's own notebook. */
  readonly own?: (typeof OWN_KINDS)[number];
  readonly places: readonly Place[];
}

/** A match that the reader hid on this page; `words` is its sentence. */
export interface DismissedView {
  readonly id: string;
  readonly claimText: Bilingual;
  readonly words: string;
}

/** A sentence worth checking; `matched`: a known claim is marked there. */
export interface CheckableView {
  readonly frame: number;
  readonly sentence: number;
  readonly words: string;
  readonly score: number;
  readonly matched: boolean;
}

/** How the page in front of the reader stands. */
export type PageView =
  | {
      readonly kind: 'read';
      readonly entities: readonly FoundEntityView[];
      readonly claims: readonly FoundClaimView[];
      readonly dismissed: readonly DismissedView[];
      readonly checkable: readonly CheckableView[];
    }
  | { readonly kind: 'loading' | 'reading' | 'no-article' | 'no-web-page' | 'site-off' | 'reload-first' }
  | { readonly kind: 'not-enabled'; readonly declined: boolean }
  /** `failed`: the page could not be read; `broken`: the background gives no answer. */
  | { readonly kind: 'failed' | 'broken'; readonly problem: string };

/** A fact check that the page publishes. `rating` is the publisher's own. */
export interface PageReviewView {
  readonly key: string;
  readonly claim: string;
  readonly rating: string;
  readonly publisher: string;
  readonly kept: boolean;
}

/** The site of the page and its switch; null where there is nothing to switch. */
export interface SiteView {
  readonly site: string;
  readonly enabled: boolean;
}

export interface FeedView {
  readonly id: string;
  readonly title: Bilingual;
  readonly issuedAt: string;
  readonly stale: boolean;
  readonly entities: number;
  readonly claims: number;
  /** What the newest generation of a followed feed brought. */
  readonly change: FeedChange | null;
}

export interface KnowledgeView {
  readonly feeds: readonly FeedView[];
  readonly problem: KnowledgeProblem | null;
  readonly installing: boolean;
  /** The followed feeds together; `rightAt`: since when all of them are known to be right. */
  readonly following: {
    readonly count: number;
    readonly checking: boolean;
    /** Bytes of the feed that is being fetched. */
    readonly progress: { readonly bytes: number; readonly bytesInAll: number } | null;
    readonly troubled: number;
    readonly rightAt: string | null;
  };
}

/** A notice that an action can be undone, that it was, or that it failed. */
export type HistoryNotice =
  | { readonly kind: 'removed' | 'restored'; readonly count: number }
  | { readonly kind: 'failed' };

export interface HistoryView {
  readonly query: string;
  readonly loading: boolean;
  readonly visits: readonly Visit[];
  readonly total: number;
  readonly more: boolean;
  readonly problem: 'newer' | 'unavailable' | null;
  readonly notice: HistoryNotice | null;
}

/** What a reader can do in the history. */
export interface HistoryActions {
  onSearch(query: string): void;
  onMore(): void;
  onOpen(url: string): void;
  onRemoveOne(id: string): void;
  onRemoveSite(site: string): void;
  onRemoveAll(): void;
  onUndo(): void;
  onDismiss(): void;
}
