import { type Bytes, indexesIn, isBytePage, type Manifest, type Page } from '../feed/index.ts';
import type { FeedRow, KnowledgeStorage } from './storage.ts';

/** What is known of a feed before anything is fetched: who signs it, and where it stands among the others. */
export interface Subscription {
  readonly feed: string;
  readonly key: string;
  readonly order: number;
  /** What was learned before the store was lost: the key announced to come, and the lowest generation to take. */
  readonly nextKey?: string | null;
  readonly atLeast?: number;
}

/** A page that was checked: `packed` as fetched for records, unpacked for a part of an index. */
export interface CheckedPage {
  readonly page: Page;
  readonly bytes: Bytes;
  /** SHA-256 of `bytes`. */
  readonly digest: string;
}

/**
 * The writing of one generation beside the one that serves. Made by `Knowledge.install`; may be left at any point and
 * begun again: pages that were put stay.
 */
export class Installation {
  private readonly storage: KnowledgeStorage;
  private readonly row: FeedRow;
  private readonly digest: string;
  private readonly manifest: Manifest;

  constructor(storage: KnowledgeStorage, row: FeedRow, digest: string, manifest: Manifest) {
    this.storage = storage;
    this.row = row;
    this.digest = digest;
    this.manifest = manifest;
  }

  /** Notes the generation as coming, which keeps its pages from being swept. */
  async begin(): Promise<void> {
    await this.storage.putFeed(
      { ...this.row, coming: this.digest },
      { digest: this.digest, manifest: this.manifest },
    );
  }

  /** The pages still to be fetched. */
  async lacking(): Promise<Page[]> {
    const lacking = await this.storage.lacking(this.manifest.pages);
    return [...new Map(lacking.map((page) => [page.hash, page])).values()];
  }

  /** Keeps pages, all or none. */
  async put(pages: readonly CheckedPage[]): Promise<void> {
    await this.storage.putPages(
      pages.map(({ page, bytes, digest }) => ({
        hash: page.hash,
        bytes: isBytePage(page) ? new Blob([bytes]) : bytes,
        digest,
      })),
    );
  }

  /** Makes the generation serve, in one transaction, with each of its indexes in one piece. False where a page is lacking: nothing has changed then. */
  async flip(installedAt: string): Promise<boolean> {
    for (const parts of indexesIn(this.manifest.pages)) await this.storage.join(parts);
    return this.storage.flip({ ...this.row, active: this.digest, coming: null, installedAt });
  }
}
