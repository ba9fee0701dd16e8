import { Dexie } from 'dexie';
import {
  type Bytes,
  fromBase64,
  isRecordPage,
  type Manifest,
  openPage,
  parseEnvelope,
  parseManifest,
  parseRecords,
} from '../../src/feed/index.ts';
import { type Knowledge, openKnowledge, type Subscription } from '../../src/knowledge/index.ts';
import { type FeedSource, httpSource, syncFeed } from '../../src/sync/index.ts';

/** Times in ms, the fastest of several rounds each. `lookup` is the median of an entity by id from a page not yet in memory, `again` from one that is. */
export interface InstallTimes {
  readonly fetch: number;
  readonly install: number;
  readonly rows: number;
  readonly lookup: number;
  readonly again: number;
  readonly search: SearchTimes<{ readonly cold: readonly number[]; readonly warm: readonly number[] }>;
}

/** Something for each of what is searched. */
export interface SearchTimes<T> {
  readonly entities: T;
  readonly claims: T;
}

/** Hits asked for, as a list under a field shows. */
const HITS = 8;
/** Rounds of which the fastest is told: a machine that does something else meanwhile tells nothing of ours. */
const ROUNDS = 3;

/** Fetches the feed beside the page, installs it into a fresh store, looks ids up, and writes the same as rows. */
export async function timeInstall(
  folder: string,
  subscription: Subscription,
  ids: readonly string[],
  typed: SearchTimes<readonly string[]>,
): Promise<InstallTimes> {
  const begin = performance.now();
  const { source, manifest, pages } = await fetchAll(new URL(folder, location.href).href);
  const fetched = performance.now() - begin;
  const name = `bench-${crypto.randomUUID()}`;
  let install = Number.POSITIVE_INFINITY;
  let rows = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    await Dexie.delete(name);
    install = Math.min(install, await timeSync(name, source, subscription));
    rows = Math.min(rows, await timeRows(manifest, pages));
  }
  const knowledge = await openKnowledge({ name });
  const look = async (): Promise<number> => {
    const times: number[] = [];
    for (const id of ids) {
      const asked = performance.now();
      if (!(await knowledge.entities([id])).has(id)) throw new Error(`${id} is lost`);
      times.push(performance.now() - asked);
    }
    return times.sort((a, b) => a - b)[times.length >> 1]!;
  };
  const lookup = await look();
  const again = await look();
  knowledge.close();
  const search = {
    entities: await timeSearches(name, typed.entities, (store, query) => store.searchEntities(query, HITS)),
    claims: await timeSearches(name, typed.claims, (store, query) => store.searchClaims(query, HITS)),
  };
  await Dexie.delete(name);
  return { fetch: fetched, install, rows, lookup, again, search };
}

async function timeSync(name: string, source: FeedSource, subscription: Subscription): Promise<number> {
  const knowledge = await openKnowledge({ name });
  const start = performance.now();
  const result = await syncFeed(source, knowledge, subscription);
  const spent = performance.now() - start;
  knowledge.close();
  if (result.outcome !== 'installed') throw new Error(JSON.stringify(result));
  return spent;
}

/** Each query in a store just opened, with nothing in memory, and once more. Fails where one finds nothing. */
async function timeSearches(
  name: string,
  queries: readonly string[],
  ask: (knowledge: Knowledge, query: string) => Promise<readonly unknown[]>,
): Promise<{ cold: number[]; warm: number[] }> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (const query of queries) {
    const best = { cold: Number.POSITIVE_INFINITY, warm: Number.POSITIVE_INFINITY };
    for (let round = 0; round < ROUNDS; round++) {
      const knowledge = await openKnowledge({ name });
      await knowledge.identity();
      for (const state of ['cold', 'warm'] as const) {
        const asked = performance.now();
        const hits = await ask(knowledge, query);
        best[state] = Math.min(best[state], performance.now() - asked);
        if (hits.length === 0) throw new Error(`nothing is found for ${query}`);
      }
      knowledge.close();
    }
    cold.push(best.cold);
    warm.push(best.warm);
  }
  return { cold, warm };
}

/** The feed's files in memory, so that installing is timed without the network. */
async function fetchAll(
  base: string,
): Promise<{ source: FeedSource; manifest: Manifest; pages: ReadonlyMap<string, Bytes> }> {
  const remote = httpSource(base);
  const feed = await remote.feed(16_000_000);
  const manifest = parseManifest(fromBase64(parseEnvelope(new TextDecoder().decode(feed)).payload));
  const pages = new Map<string, Bytes>();
  const waiting = manifest.pages.values();
  const work = async (): Promise<void> => {
    for (const { hash, size } of waiting) pages.set(hash, await remote.page(hash, size));
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return {
    source: { packaged: false, feed: async () => feed, page: async (hash) => pages.get(hash)! },
    manifest,
    pages,
  };
}

interface Named {
  readonly label: { readonly bn: string };
  readonly aliases: { readonly bn: readonly string[] };
}

/** The same entities, checked and unpacked but not validated, as one row each with an index of names. */
async function timeRows(manifest: Manifest, pages: ReadonlyMap<string, Bytes>): Promise<number> {
  const db = new Dexie(`rows-${crypto.randomUUID()}`, { chromeTransactionDurability: 'relaxed' });
  db.version(1).stores({ entities: 'id, *names' });
  const begin = performance.now();
  for (const page of manifest.pages.filter(isRecordPage).filter(({ kind }) => kind === 'entities')) {
    const records = parseRecords(await openPage(pages.get(page.hash)!, page)).values() as Iterable<Named>;
    const rows = [...records].map((record) => ({
      ...record,
      names: [record.label.bn, ...record.aliases.bn],
    }));
    await db.table('entities').bulkPut(rows);
  }
  const spent = performance.now() - begin;
  db.close();
  await Dexie.delete(db.name);
  return spent;
}
