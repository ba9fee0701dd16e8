import { Dexie, type EntityTable } from 'dexie';
import { type Bytes, indexesIn, type Manifest, type Page } from '../feed/index.ts';
import { DATABASE_NAME } from './database-name.ts';
import { type TrialRow, writeWhereRoom } from './full-device.ts';
import { INDEX_TABLE, type IndexRow, keyOf } from './index-row.ts';
import { type FeedsAhead, type IndexAhead, takeAhead, takeFeedsAhead } from './read-ahead.ts';
import { Recent } from './recent.ts';
import type {
  FeedRow,
  IndexPart,
  KnowledgeStorage,
  ManifestRow,
  PageRow,
  StoredIndex,
  StoredPage,
} from './storage.ts';
import { sweepStore } from './sweep.ts';

/** Version of the tables below. A store of a later version is made anew from the feeds. */
export const DATABASE_VERSION = 2;
/** Dexie numbers IndexedDB's versions in tens, and opens a newer store as it is. */
const STORED_VERSION = DATABASE_VERSION * 10;

const MANIFESTS_IN_MEMORY = 4;
/** How long a connection that is closing may take, in ms. */
const GRACE = 2_000;

interface PartRow extends PageRow {
  readonly bytes: Blob;
}

/** The store in IndexedDB. Methods reject with Dexie's errors; a full disk is a `QuotaExceededError`. */
export class KnowledgeDatabase implements KnowledgeStorage {
  readonly kind = 'stored';
  private readonly db: Dexie;
  private closed = false;
  /** The feeds, for as long as the connection is being opened: nothing has changed them yet. */
  private feedsAhead: FeedsAhead['feeds'] | null = null;
  /** Manifests never change under their digest, and a long one takes a while to read. */
  private readonly read = new Recent<string, Manifest>(MANIFESTS_IN_MEMORY);
  private readonly feedRows: EntityTable<FeedRow, 'id'>;
  private readonly manifests: EntityTable<ManifestRow, 'digest'>;
  private readonly pageRows: EntityTable<PageRow, 'hash'>;
  private readonly indexRows: EntityTable<IndexRow, 'key'>;

  constructor(name: string) {
    // A page that is lost with the power is found to be lacking and fetched again: no need to wait for the disk.
    this.db = new Dexie(name, { autoOpen: false, chromeTransactionDurability: 'relaxed' });
    this.db
      .version(1)
      .stores({ feeds: 'id', manifests: 'digest', pages: 'hash' })
      .upgrade(() => {
        throw new Error('the store is of an older version');
      });
    // Indexes that lie in pages are joined when they are next read.
    this.db.version(DATABASE_VERSION).stores({ [INDEX_TABLE]: 'key' });
    // Dexie would open a store that was deleted under it again, empty: its user must be told instead.
    this.db.on('versionchange', () => this.close());
    this.db.on('close', () => this.close());
    this.feedRows = this.db.table('feeds');
    this.manifests = this.db.table('manifests');
    this.pageRows = this.db.table('pages');
    this.indexRows = this.db.table(INDEX_TABLE);
  }

  /**
   * Opens the store. Rejects where it cannot be opened, is held up by another version, or is of a newer one. A store that
   * was read ahead is one that can be opened: its feeds answer meanwhile, and all else waits until it is. Should it fail
   * for all that, what waits for it does.
   */
  async open(): Promise<void> {
    const opening = this.connect();
    opening.catch(() => {});
    const ahead = this.db.name === DATABASE_NAME ? await takeFeedsAhead() : undefined;
    if (ahead?.version !== STORED_VERSION) return opening;
    for (const { digest, manifest } of ahead.manifests) this.read.set(digest, manifest);
    this.feedsAhead = ahead.feeds;
    opening
      .catch(() => this.close())
      .finally(() => {
        this.feedsAhead = null;
      });
  }

  async feeds(): Promise<FeedRow[]> {
    const rows = [...(this.feedsAhead ?? (await this.feedRows.toArray()))];
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

  async index(parts: readonly IndexPart[]): Promise<StoredIndex | undefined> {
    const key = keyOf(parts);
    const ahead = this.db.name === DATABASE_NAME ? await arrived(takeAhead(key)) : undefined;
    if (ahead) return { ...ahead, isJoined: true };
    const joined = await this.indexRows.get(key);
    if (joined?.bytes instanceof Blob) return { ...joined, isJoined: true };
    const rows = await this.partRows(parts);
    return (
      rows && {
        bytes: new Blob(rows.map(({ bytes }) => bytes)),
        digests: rows.map(({ digest }) => digest),
        isJoined: false,
      }
    );
  }

  async join(parts: readonly IndexPart[]): Promise<void> {
    const key = keyOf(parts);
    const hashes = parts.map(({ hash }) => hash);
    if (!(await this.indexRows.get(key))) {
      const rows = await this.partRows(parts);
      if (!rows) return;
      const bytes = parts.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
      // In a transaction without the pages: a large index takes a while to write, and records are looked up meanwhile.
      await this.write(bytes, () =>
        this.indexRows.put({
          key,
          hashes,
          digests: rows.map(({ digest }) => digest),
          sizes: rows.map(({ bytes }) => bytes.size),
          bytes: new Blob(rows.map(({ bytes }) => bytes)),
        }),
      );
    }
    await this.pageRows.bulkDelete(hashes);
  }

  async lacking(pages: readonly Page[]): Promise<Page[]> {
    const there = await this.present(pages);
    return pages.filter(({ hash }) => !there.has(hash));
  }

  async putPages(rows: readonly PageRow[]): Promise<void> {
    // Asked each time: others write to the disk while a feed comes in.
    const all = rows.reduce((sum, { bytes }) => sum + sizeOf(bytes), 0);
    await this.write(all, () => this.pageRows.bulkPut([...rows]));
  }

  async dropPages(hashes: readonly string[]): Promise<void> {
    const gone = new Set(hashes);
    const indexes = (await this.indexRows.toArray()).filter((index) =>
      index.hashes.some((hash) => gone.has(hash)),
    );
    const sound = (await Promise.all(indexes.map((index) => partsIn(index, gone)))).flat();
    await this.db.transaction('rw', this.pageRows, this.indexRows, async () => {
      await this.pageRows.bulkPut(sound);
      await this.indexRows.bulkDelete(indexes.map(({ key }) => key));
      await this.pageRows.bulkDelete([...hashes]);
    });
  }

  async putFeed(row: FeedRow, coming?: ManifestRow): Promise<void> {
    const put = (): PromiseLike<void> =>
      this.db.transaction('rw', this.feedRows, this.manifests, async () => {
        if (coming) await this.manifests.put(coming);
        await this.feedRows.put(row);
      });
    if (!coming) return put();
    const lacking = await this.lacking(coming.manifest.pages);
    await this.write(
      lacking.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0),
      put,
    );
  }

  async flip(row: FeedRow & { readonly active: string }): Promise<boolean> {
    return this.db.transaction('rw', this.db.tables, async () => {
      const manifest = (await this.manifests.get(row.active))?.manifest;
      if (!manifest) return false;
      const there = await this.present(manifest.pages);
      if (manifest.pages.some(({ hash }) => !there.has(hash))) return false;
      await this.feedRows.put(row);
      return true;
    });
  }

  async removeFeed(id: string): Promise<void> {
    await this.feedRows.delete(id);
  }

  async sweep(givenUp?: string): Promise<number> {
    const { db, feedRows: feeds, manifests, pageRows: pages, indexRows: indexes } = this;
    return sweepStore({ db, feeds, manifests, pages, indexes }, givenUp);
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

  private async connect(): Promise<void> {
    await unlessBlocked(this.db, this.db.open());
    if (this.db.backendDB().version > STORED_VERSION) throw new Error('the store is of a newer version');
  }

  private write<T>(bytes: number, write: () => PromiseLike<T>): Promise<T> {
    return writeWhereRoom(bytes, write, (rows) => this.tryOut(rows));
  }

  private async tryOut(rows: readonly TrialRow[]): Promise<void> {
    try {
      await this.pageRows.bulkPut([...rows]);
    } finally {
      await this.pageRows.bulkDelete(rows.map(({ hash }) => hash)).catch(() => {});
    }
  }

  /** Which of these pages are there, as pages or within their index. */
  private async present(pages: readonly Page[]): Promise<ReadonlySet<string>> {
    const there = new Set(await this.pageRows.toCollection().primaryKeys());
    const indexes = await this.indexRows.bulkGet(indexesIn(pages).map(keyOf));
    for (const hash of indexes.flatMap((index) => index?.hashes ?? [])) there.add(hash);
    return there;
  }

  /** The parts of an index as pages; undefined where one is lacking. */
  private async partRows(parts: readonly IndexPart[]): Promise<PartRow[] | undefined> {
    const rows = (await this.pageRows.bulkGet(parts.map(({ hash }) => hash))).flatMap(
      (row) => asPart(row) ?? [],
    );
    return rows.length < parts.length ? undefined : rows;
  }
}

/** What was read ahead, unless it could not be read. */
const arrived = (ahead: IndexAhead | undefined): Promise<Omit<StoredIndex, 'isJoined'> | undefined> =>
  Promise.resolve(ahead?.bytes).then(
    (bytes) => ahead && bytes && { digests: ahead.row.digests, bytes: { arrayBuffer: async () => bytes } },
    () => undefined,
  );

const sizeOf = (bytes: Bytes | Blob): number => (bytes instanceof Blob ? bytes.size : bytes.length);

/**
 * The parts of an index as pages, but those that are gone; none where it cannot be read. They are read, not sliced: of a
 * slice that was stored again Firefox could read nothing.
 */
async function partsIn(
  { hashes, digests, sizes, bytes }: IndexRow,
  gone: ReadonlySet<string>,
): Promise<PartRow[]> {
  if (!(bytes instanceof Blob)) return [];
  const buffer = await bytes.arrayBuffer().catch(() => null);
  if (!buffer) return [];
  let from = 0;
  return hashes.flatMap((hash, at) => {
    const part = buffer.slice(from, from + sizes[at]!);
    from += sizes[at]!;
    return gone.has(hash) ? [] : { hash, digest: digests[at]!, bytes: new Blob([part]) };
  });
}

/** A page as a part of an index; until version 2 the bytes lay in the row. */
function asPart(row: PageRow | undefined): PartRow | undefined {
  if (row?.bytes instanceof Uint8Array) return { ...row, bytes: new Blob([row.bytes]) };
  return row?.bytes instanceof Blob ? { ...row, bytes: row.bytes } : undefined;
}

/** Rejects where another connection holds the store and does not let go: one that is closing is waited for. */
function unlessBlocked<T>(db: Dexie, step: PromiseLike<T>): Promise<T> {
  const held = new Promise<never>((_, reject) => {
    db.on('blocked', () => setTimeout(() => reject(new Error('another connection holds the store')), GRACE));
  });
  return Promise.race([step, held]);
}
