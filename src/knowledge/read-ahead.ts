import { DATABASE_NAME } from './database-name.ts';
import { INDEX_TABLE, type IndexRow } from './index-row.ts';
import type { FeedRow, ManifestRow } from './storage.ts';

/*
 * A worker that is woken is asked about an article, as a rule, and needs all indexes in the store: the longest wait is
 * for the largest of them. This begins to read them while the browser still loads the worker's script, and so it is in a
 * script of its own (`read-ahead.iife.ts`), without Dexie. Indexes are named by the hashes of their parts, so none of
 * them can be of the past. Which feeds there are, and what they serve, is read with them: it holds until the store is
 * open, for only through that does this worker change it. Whatever fails here is done again by the store itself.
 */

/** How long what was read waits to be asked for, in ms: a worker that was woken for something else needs the memory. */
const KEPT_MS = 5_000;
const PLACE = Symbol.for('prasanga: store read ahead');

/** An index whose bytes are in memory, or on their way. */
export interface IndexAhead {
  readonly row: IndexRow;
  readonly bytes: Promise<ArrayBuffer>;
}

/** The feeds in the store, with all manifests, and the version of IndexedDB that the store is of. */
export interface FeedsAhead {
  readonly version: number;
  readonly feeds: readonly FeedRow[];
  readonly manifests: readonly ManifestRow[];
}

interface Ahead {
  readonly indexes: Map<string, IndexAhead>;
  feeds: Promise<FeedsAhead | undefined> | undefined;
}

const global = globalThis as { [PLACE]?: Ahead };

/** Begins to read the store's indexes and feeds. */
export function readAhead(name = DATABASE_NAME): void {
  const ahead: Ahead = { indexes: new Map(), feeds: undefined };
  global[PLACE] = ahead;
  ahead.feeds = new Promise((tell) => {
    const opening = indexedDB.open(name);
    // There is no store yet: none is to be made of nothing.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = (event) => {
      event.preventDefault();
      tell(undefined);
    };
    opening.onsuccess = () => {
      const db = opening.result;
      db.onversionchange = () => db.close();
      readRows(db, ahead).then(tell, () => tell(undefined));
      db.close();
      setTimeout(() => {
        ahead.indexes.clear();
        ahead.feeds = undefined;
      }, KEPT_MS);
    };
  });
}

/** Reads in one transaction, the indexes first: their bytes come while the rest does. */
async function readRows(db: IDBDatabase, { indexes }: Ahead): Promise<FeedsAhead> {
  const { version } = db;
  const reading = db.transaction([INDEX_TABLE, 'feeds', 'manifests']);
  const all = (table: string): IDBRequest<unknown[]> => reading.objectStore(table).getAll();
  const rows = all(INDEX_TABLE);
  rows.onsuccess = () => {
    for (const row of rows.result as IndexRow[]) {
      if (!(row.bytes instanceof Blob)) continue;
      const bytes = row.bytes.arrayBuffer();
      bytes.catch(() => {});
      indexes.set(row.key, { row, bytes });
    }
  };
  const feeds = all('feeds');
  const manifests = all('manifests');
  return new Promise((resolve, reject) => {
    manifests.onsuccess = () =>
      resolve({
        version,
        feeds: feeds.result as FeedRow[],
        manifests: manifests.result as ManifestRow[],
      });
    reading.onabort = () => reject(reading.error);
  });
}

/** An index that was read ahead, once: whoever asks again is to read what the store has by then. */
export function takeAhead(key: string): IndexAhead | undefined {
  const found = global[PLACE]?.indexes.get(key);
  global[PLACE]?.indexes.delete(key);
  return found;
}

/** The feeds that were read ahead, once: they hold until the store is open. */
export async function takeFeedsAhead(): Promise<FeedsAhead | undefined> {
  const found = global[PLACE]?.feeds;
  if (global[PLACE]) global[PLACE].feeds = undefined;
  return found;
}
