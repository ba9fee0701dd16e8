import type { Manifest, Page } from '../feed/index.ts';
import type {
  FeedRow,
  IndexPart,
  KnowledgeStorage,
  ManifestRow,
  PageRow,
  StoredIndex,
  StoredPage,
} from './storage.ts';

/** The store where IndexedDB cannot be had: all is fetched or unpacked again at the next start. */
export class MemoryStorage implements KnowledgeStorage {
  readonly kind = 'memory';
  private readonly feedRows = new Map<string, FeedRow>();
  private readonly manifests = new Map<string, Manifest>();
  private readonly pageRows = new Map<string, StoredPage>();

  async feeds(): Promise<FeedRow[]> {
    return [...this.feedRows.values()].sort((a, b) => a.order - b.order);
  }

  async manifest(digest: string): Promise<Manifest | undefined> {
    return this.manifests.get(digest);
  }

  async pages(hashes: readonly string[]): Promise<(StoredPage | undefined)[]> {
    return hashes.map((hash) => this.pageRows.get(hash));
  }

  async index(parts: readonly IndexPart[]): Promise<StoredIndex | undefined> {
    const rows = parts.flatMap(({ hash }) => this.pageRows.get(hash) ?? []);
    if (rows.length < parts.length) return undefined;
    return {
      bytes: new Blob(rows.map(({ bytes }) => bytes)),
      digests: rows.map(({ digest }) => digest),
      isJoined: true,
    };
  }

  /** There is no disk to be read from. */
  async join(): Promise<void> {}

  async lacking(pages: readonly Page[]): Promise<Page[]> {
    return pages.filter(({ hash }) => !this.pageRows.has(hash));
  }

  async putPages(rows: readonly PageRow[]): Promise<void> {
    for (const row of rows) this.pageRows.set(row.hash, row);
  }

  async dropPages(hashes: readonly string[]): Promise<void> {
    for (const hash of hashes) this.pageRows.delete(hash);
  }

  async putFeed(row: FeedRow, coming?: ManifestRow): Promise<void> {
    if (coming) this.manifests.set(coming.digest, coming.manifest);
    this.feedRows.set(row.id, row);
  }

  async flip(row: FeedRow & { readonly active: string }): Promise<boolean> {
    const manifest = this.manifests.get(row.active);
    if (!manifest || (await this.lacking(manifest.pages)).length > 0) return false;
    this.feedRows.set(row.id, row);
    return true;
  }

  async removeFeed(id: string): Promise<void> {
    this.feedRows.delete(id);
  }

  async sweep(givenUp?: string): Promise<number> {
    const named = new Set(
      [...this.feedRows.values()].flatMap(({ id, active, coming }) =>
        id === givenUp ? [active] : [active, coming],
      ),
    );
    for (const digest of this.manifests.keys()) if (!named.has(digest)) this.manifests.delete(digest);
    const listed = new Set(
      [...this.manifests.values()].flatMap(({ pages }) => pages.map(({ hash }) => hash)),
    );
    const idle = [...this.pageRows.keys()].filter((hash) => !listed.has(hash));
    await this.dropPages(idle);
    return idle.length;
  }

  close(): void {}
}
