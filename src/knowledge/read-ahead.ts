import { DATABASE_NAME } from './database-name.ts';
import { INDEX_TABLE, type IndexRow } from './index-row.ts';

/*
 * A worker that is woken is asked about an article, as a rule, and needs all indexes in the store: the longest wait is
 * for the largest of them. This begins to read them while the browser still loads the worker's script, and so it is in a
 * script of its own (`read-ahead.iife.ts`), without Dexie. What it finds is named by the hashes of its parts, so it
 * cannot be of the past; whatever fails here is done again by the store itself.
 */

/** How long what was read waits to be asked for, in ms: a worker that was woken for something else needs the memory. */
const KEPT_MS = 5_000;
const PLACE = Symbol.for('prasanga: indexes read ahead');

/** An index whose bytes are in memory, or on their way. */
export interface IndexAhead {
  readonly row: IndexRow;
  readonly bytes: Promise<ArrayBuffer>;
}

const global = globalThis as { [PLACE]?: Map<string, IndexAhead> };

/** Begins to read the indexes of the store. */
export function readAhead(name = DATABASE_NAME): void {
  const ahead = new Map<string, IndexAhead>();
  global[PLACE] = ahead;
  const opening = indexedDB.open(name);
  // There is no store yet: none is to be made of nothing.
  opening.onupgradeneeded = () => opening.transaction?.abort();
  opening.onerror = (event) => event.preventDefault();
  opening.onsuccess = () => {
    const db = opening.result;
    db.onversionchange = () => db.close();
    if (!db.objectStoreNames.contains(INDEX_TABLE)) return db.close();
    const reading = db.transaction(INDEX_TABLE).objectStore(INDEX_TABLE).getAll();
    reading.onsuccess = () => {
      for (const row of reading.result as IndexRow[]) {
        if (!(row.bytes instanceof Blob)) continue;
        const bytes = row.bytes.arrayBuffer();
        bytes.catch(() => {});
        ahead.set(row.key, { row, bytes });
      }
      db.close();
      setTimeout(() => ahead.clear(), KEPT_MS);
    };
  };
}

/** An index that was read ahead, once: whoever asks again is to read what the store has by then. */
export function takeAhead(key: string): IndexAhead | undefined {
  const found = global[PLACE]?.get(key);
  global[PLACE]?.delete(key);
  return found;
}
