import type { Bytes, Manifest, Page } from '../feed/index.ts';
import type { FeedRow, KnowledgeStorage, ManifestRow, PageRow } from './storage.ts';

/** The store where IndexedDB cannot be had: all is fetched or unpacked again at the next start. */
export class MemoryStorage implements KnowledgeStorage {
  readonly kind = 'memory';
  private readonly feedRows = new Map<string, FeedRow>();
  private readonly manifests = new Map<string, Manifest>();
  private readonly pageBytes = new Map<string, Bytes>();

  async feeds(): Promise<FeedRow[]> {
    return [...this.feedRows.values()].sort((a, b) => a.order - b.order);
  }

  async manifest(digest: string): Promise<Manifest | undefined> {
    return this.manifests.get(digest);
  }

  async pages(hashes: readonly string[]): Promise<(Bytes | undefined)[]> {
    return hashes.map((hash) => this.pageBytes.get(hash));
  }

  async lacking(pages: readonly Page[]): Promise<Page[]> {
    return pages.filter(({ hash }) => !this.pageBytes.has(hash));
  }

  async putPages(rows: readonly PageRow[]): Promise<void> {
    for (const { hash, bytes } of rows) this.pageBytes.set(hash, bytes);
  }

  async dropPages(hashes: readonly string[]): Promise<void> {
    for (const hash of hashes) this.pageBytes.delete(hash);
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

  async sweep(): Promise<number> {
    const named = new Set([...this.feedRows.values()].flatMap(({ active, coming }) => [active, coming]));
    for (const digest of this.manifests.keys()) if (!named.has(digest)) this.manifests.delete(digest);
    const listed = new Set(
      [...this.manifests.values()].flatMap(({ pages }) => pages.map(({ hash }) => hash)),
    );
    const idle = [...this.pageBytes.keys()].filter((hash) => !listed.has(hash));
    await this.dropPages(idle);
    return idle.length;
  }

  close(): void {}
}
