import type { BytePage, Bytes, Manifest, Page } from '../feed/index.ts';

/** A feed as the store keeps it. Generations are named by the SHA-256 of their manifest's bytes. */
export interface FeedRow {
  readonly id: string;
  /** Feeds are asked in rising order; the first that knows an entity describes it. */
  readonly order: number;
  /** The public key this feed is known by, and the one its publisher announced to come next. */
  readonly key: string;
  readonly nextKey: string | null;
  /** The generation that serves. */
  readonly active: string | null;
  /** The generation that is being installed beside it. */
  readonly coming: string | null;
  /** When the active generation was installed, ISO 8601. */
  readonly installedAt: string | null;
  /** Kept, but not asked: the reader paused the feed. */
  readonly suspended?: boolean;
}

/** A generation's manifest under its name. */
export interface ManifestRow {
  readonly digest: string;
  readonly manifest: Manifest;
}

/** A page as it is kept: pages of records and search lines as fetched, parts of an index unpacked, as blobs. */
export interface StoredPage {
  readonly bytes: Bytes | Blob;
  /** SHA-256 of the bytes as they are kept. */
  readonly digest: string;
}

/** A stored page under its hash. */
export interface PageRow extends StoredPage {
  readonly hash: string;
}

/** A part of an index: what a manifest says of it. */
export type IndexPart = Pick<BytePage, 'hash' | 'unpackedSize'>;

/** An index as it lies in the store. */
export interface StoredIndex {
  /** Its parts, joined. */
  readonly bytes: Pick<Blob, 'arrayBuffer'>;
  /** SHA-256 of the bytes of each part, as they were put there. */
  readonly digests: readonly string[];
  /** In one piece, or still as the pages that it came in. */
  readonly isJoined: boolean;
}

/**
 * Where installed feeds are kept: IndexedDB, or memory where there is none. Every method is one transaction, but `join` and
 * `sweep`, which would hold look-ups up: ended in between, they go on when they are called again.
 */
export interface KnowledgeStorage {
  readonly kind: 'stored' | 'memory';
  feeds(): Promise<FeedRow[]>;
  manifest(digest: string): Promise<Manifest | undefined>;
  /** The pages in the order asked; undefined where one is not there. */
  pages(hashes: readonly string[]): Promise<(StoredPage | undefined)[]>;
  /** The index of these parts; undefined where one of them is not there. */
  index(parts: readonly IndexPart[]): Promise<StoredIndex | undefined>;
  /**
   * Lays the parts of an index in one piece, in place of their pages: a browser reads one blob several times as fast as
   * many. Does nothing where a part is not there.
   */
  join(parts: readonly IndexPart[]): Promise<void>;
  /** Those of a generation's pages, or of an index's parts, that are not there. */
  lacking(pages: readonly Page[]): Promise<Page[]>;
  putPages(rows: readonly PageRow[]): Promise<void>;
  dropPages(hashes: readonly string[]): Promise<void>;
  putFeed(row: FeedRow, coming?: ManifestRow): Promise<void>;
  /**
   * Makes the row's active generation serve. If one of its pages is not there nothing changes and the answer is false.
   */
  flip(row: FeedRow & { readonly active: string }): Promise<boolean>;
  removeFeed(id: string): Promise<void>;
  /**
   * Drops the manifests that no feed names and the pages and indexes that no manifest lists; of the feed `givenUp`, what is being
   * installed too. Writes nothing, so that a device that is full can be helped. Returns how many pages went.
   */
  sweep(givenUp?: string): Promise<number>;
  close(): void;
}
