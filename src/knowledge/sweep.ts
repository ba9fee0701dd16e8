import type { Dexie, EntityTable } from 'dexie';
import { indexesIn } from '../feed/index.ts';
import { type IndexRow, keyOf } from './index-row.ts';
import type { FeedRow, ManifestRow, PageRow } from './storage.ts';

/**
 * Pages dropped in one transaction. What a reader looks up meanwhile waits for one of these: to drop the 5,000 of a million
 * entities at once held look-ups up for seconds.
 */
const TOGETHER = 64;

/** The tables of the store. */
export interface StoreTables {
  readonly db: Dexie;
  readonly feeds: EntityTable<FeedRow, 'id'>;
  readonly manifests: EntityTable<ManifestRow, 'digest'>;
  readonly pages: EntityTable<PageRow, 'hash'>;
  readonly indexes: EntityTable<IndexRow, 'key'>;
}

/** What no manifest lists, as far as is known: those of the manifests that are kept. */
interface Idle {
  readonly manifests: ReadonlySet<string>;
  readonly indexes: readonly IndexRow[];
  readonly pages: readonly string[];
}

/**
 * Drops what no feed names, a few pages at a time; ended in between, the next sweep goes on. Where another generation
 * begins to come meanwhile, what it lists is looked at anew, so that nothing of it goes. See `KnowledgeStorage.sweep`.
 */
export async function sweepStore(tables: StoreTables, givenUp?: string): Promise<number> {
  const { indexes, pages, manifests } = await dropManifests(tables, givenUp);
  const keys = indexes.map(({ key }) => key);
  if (!(await dropUnless(tables, manifests, () => tables.indexes.bulkDelete(keys))))
    return sweepStore(tables);
  let gone = indexes.reduce((sum, { hashes }) => sum + hashes.length, 0);
  for (let at = 0; at < pages.length; at += TOGETHER) {
    const some = pages.slice(at, at + TOGETHER);
    if (!(await dropUnless(tables, manifests, () => tables.pages.bulkDelete(some))))
      return gone + (await sweepStore(tables));
    gone += some.length;
  }
  return gone;
}

/** Drops the manifests that no feed names, and finds what none of the others lists. */
function dropManifests(
  { db, feeds, manifests, pages, indexes }: StoreTables,
  givenUp: string | undefined,
): PromiseLike<Idle> {
  return db.transaction('rw', feeds, manifests, pages, indexes, async () => {
    const named = new Set(
      (await feeds.toArray()).flatMap(({ id, active, coming }) =>
        id === givenUp ? [active] : [active, coming],
      ),
    );
    const all = await manifests.toArray();
    await manifests.bulkDelete(all.filter(({ digest }) => !named.has(digest)).map(({ digest }) => digest));
    const kept = all.filter(({ digest }) => named.has(digest));
    const listed = new Set(kept.flatMap(({ manifest }) => manifest.pages.map(({ hash }) => hash)));
    const inUse = new Set(kept.flatMap(({ manifest }) => indexesIn(manifest.pages).map(keyOf)));
    return {
      manifests: new Set(kept.map(({ digest }) => digest)),
      indexes: (await indexes.toArray()).filter(({ key }) => !inUse.has(key)),
      pages: (await pages.toCollection().primaryKeys()).filter((hash) => !listed.has(hash)),
    };
  });
}

/** Drops, and says true, unless there is a manifest that is not known: it may list what was idle. */
const dropUnless = (
  { db, manifests, pages, indexes }: StoreTables,
  known: ReadonlySet<string>,
  drop: () => PromiseLike<void>,
): PromiseLike<boolean> =>
  db.transaction('rw', manifests, pages, indexes, async () => {
    const digests = await manifests.toCollection().primaryKeys();
    if (digests.some((digest) => !known.has(digest))) return false;
    await drop();
    return true;
  });
