import { Dexie, type EntityTable } from 'dexie';
import type { Manifest, Page } from '../feed/index.ts';
import { hasRoom } from '../model/index.ts';
import { Recent } from './recent.ts';
import type { FeedRow, KnowledgeStorage, ManifestRow, PageRow, StoredPage } from './storage.ts';

export const DATABASE_NAME = 'prasanga-knowledge';
/** Version of the tables below. A store of another version is made anew from the feeds. */
export const DATABASE_VERSION = 1;

const MANIFESTS_IN_MEMORY = 4;
/** How long a connection that is closing may take, in ms. */
const GRACE = 2_000;

/** The store in IndexedDB. Methods reject with Dexie's errors; a full disk is a `QuotaExceededError`. */
export class KnowledgeDatabase implements KnowledgeStorage {
  readonly kind = 'stored';
  private readonly db: Dexie;
  private closed = false;
  /** Manifests never change under their digest, and a long one takes a while to read. */
  private readonly read = new Recent<string, Manifest>(MANIFESTS_IN_MEMORY);
  private readonly feedRows: EntityTable<FeedRow, 'id'>;
  private readonly manifests: EntityTable<ManifestRow, 'digest'>;
  private readonly pageRows: EntityTable<PageRow, 'hash'>;

  constructor(name: string) {
    // A page that is lost with the power is found to be lacking and fetched again: no need to wait for the disk.
    this.db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'relaxed' });
    this.db
      .version(DATABASE_VERSION)
      .stores({ feeds: 'id', manifests: 'digest', pages: 'hash' })
      .upgrade(() => {
        throw new Error('the store is of an older version');
      });
    // Dexie would open a store that was deleted under it again, empty: its user must be told instead.
    this.db.on('versionchange', () => this.close());
    this.db.on('close', () => this.close());
    this.feedRows = this.db.table('feeds');
    this.manifests = this.db.table('manifests');
    this.pageRows = this.db.table('pages');
  }

  /** Opens the store. Rejects where it cannot be opened, is held up by another version, or is of a newer one. */
  async open(): Promise<void> {
    await unlessBlocked(this.db, this.db.open());
    // Dexie numbers IndexedDB's versions in tens, and opens a newer store as it is.
    if (this.db.backendDB().version > DATABASE_VERSION * 10)
      throw new Error('the store is of a newer version');
  }

  async feeds(): Promise<FeedRow[]> {
    const rows = await this.feedRows.toArray();
    return rows.sort((a, b) => a.order - b.order);
  }

  async manifest(digest: string): Promise<Manifest | undefined> {
    const before = this.read.get(digest);
    if (before) return before;
    const manifest = (await this.manifests.get(digest))?.manifest;
    if (manifest) this.read.set(digest, manifest);
    return manifest;
  }

  async pages(hashes: readonly string[]): Promise<(StoredPage | undefined)[]> {
    return this.pageRows.bulkGet([...hashes]);
  }

  async lacking(pages: readonly Page[]): Promise<Page[]> {
    const there = await this.present();
    return pages.filter(({ hash }) => !there.has(hash));
  }

  async putPages(rows: readonly PageRow[]): Promise<void> {
    // Asked each time: others write to the disk while a feed comes in.
    await demandRoom(rows.reduce((sum, { bytes }) => sum + bytes.length, 0));
    await this.pageRows.bulkPut([...rows]);
  }

  async dropPages(hashes: readonly string[]): Promise<void> {
    await this.pageRows.bulkDelete([...hashes]);
  }

  async putFeed(row: FeedRow, coming?: ManifestRow): Promise<void> {
    if (coming) await this.demandRoomFor(coming.manifest);
    await this.db.transaction('rw', this.feedRows, this.manifests, async () => {
      if (coming) await this.manifests.put(coming);
      await this.feedRows.put(row);
    });
  }

  private async demandRoomFor({ pages }: Manifest): Promise<void> {
    const lacking = await this.lacking(pages);
    await demandRoom(lacking.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0));
  }

  async flip(row: FeedRow & { readonly active: string }): Promise<boolean> {
    return this.db.transaction('rw', this.feedRows, this.manifests, this.pageRows, async () => {
      const manifest = (await this.manifests.get(row.active))?.manifest;
      if (!manifest) return false;
      const there = await this.present();
      if (manifest.pages.some(({ hash }) => !there.has(hash))) return false;
      await this.feedRows.put(row);
      return true;
    });
  }

  async removeFeed(id: string): Promise<void> {
    await this.feedRows.delete(id);
  }

  async sweep(givenUp?: string): Promise<number> {
    return this.db.transaction('rw', this.feedRows, this.manifests, this.pageRows, async () => {
      const named = new Set(
        (await this.feedRows.toArray()).flatMap(({ id, active, coming }) =>
          id === givenUp ? [active] : [active, coming],
        ),
      );
      const kept = await this.manifests.toArray();
      const gone = kept.filter(({ digest }) => !named.has(digest)).map(({ digest }) => digest);
      await this.manifests.bulkDelete(gone);
      const listed = new Set(
        kept
          .filter(({ digest }) => named.has(digest))
          .flatMap(({ manifest }) => manifest.pages.map(({ hash }) => hash)),
      );
      const idle = (await this.pageRows.toCollection().primaryKeys()).filter((hash) => !listed.has(hash));
      await this.pageRows.bulkDelete(idle);
      return idle.length;
    });
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.db.close();
  }

  /** Deletes the store with everything in it. Rejects where another connection holds on to it. */
  static async delete(name: string): Promise<void> {
    const db = new Dexie(name);
    await unlessBlocked(db, db.delete());
  }

  private async present(): Promise<ReadonlySet<string>> {
    return new Set(await this.pageRows.toCollection().primaryKeys());
  }
}

/** A disk that fills while pages are written would cost the reader the notebook too: see `hasRoom`. */
async function demandRoom(bytes: number): Promise<void> {
  if (!hasRoom(await navigator.storage.estimate().catch(() => ({})), bytes))
    throw new DOMException('the device has too little space', 'QuotaExceededError');
}

/** Rejects where another connection holds the store and does not let go: one that is closing is waited for. */
function unlessBlocked<T>(db: Dexie, step: PromiseLike<T>): Promise<T> {
  const held = new Promise<never>((_, reject) => {
    db.on('blocked', () => setTimeout(() => reject(new Error('another connection holds the store')), GRACE));
  });
  return Promise.race([step, held]);
}
