import { Dexie } from 'dexie';
import { fromUtf8, parseRecords, unpackPage } from '../../src/feed/index.ts';
import { openKnowledge, type Subscription } from '../../src/knowledge/index.ts';
import { httpSource, syncFeed } from '../../src/sync/index.ts';

/** Installs the feed beside the page into a fresh store, then looks cards up by id. All times in ms. */
export async function installFeed(
  folder: string,
  subscription: Subscription,
  ids: readonly string[],
): Promise<{ install: number; firstLookup: number; lookup: number; lexicons: number }> {
  const knowledge = await openKnowledge({ name: `bench-${crypto.randomUUID()}` });
  const begin = performance.now();
  const result = await syncFeed(httpSource(new URL(folder, location.href).href), knowledge, subscription);
  const install = performance.now() - begin;
  if (result.outcome !== 'installed') throw new Error(JSON.stringify(result));
  const times: number[] = [];
  for (const id of ids) {
    const start = performance.now();
    if (!(await knowledge.entities([id])).has(id)) throw new Error(`${id} is lost`);
    times.push(performance.now() - start);
  }
  const start = performance.now();
  await knowledge.lexicons();
  const lexicons = performance.now() - start;
  knowledge.close();
  const [firstLookup, ...rest] = times;
  return {
    install,
    firstLookup: firstLookup!,
    lookup: rest.sort((a, b) => a - b)[rest.length >> 1]!,
    lexicons,
  };
}

/** The same entities as rows of their own, as Dexie's `bulkPut` writes them. In ms; reading the pages is not counted. */
export async function putRows(
  folder: string,
  pages: readonly { hash: string; unpackedSize: number }[],
): Promise<number> {
  const db = new Dexie(`rows-${crypto.randomUUID()}`, { chromeTransactionDurability: 'relaxed' });
  db.version(1).stores({ entities: 'id, *names' });
  let spent = 0;
  for (const { hash, unpackedSize } of pages) {
    const packed = new Uint8Array(
      await (await fetch(new URL(`${folder}pages/${hash}.gz`, location.href))).arrayBuffer(),
    );
    const records = [...parseRecords(await unpackPage(packed, unpackedSize)).values()] as {
      label: { bn: string };
      aliases: { bn: string[] };
    }[];
    const rows = records.map((record) => ({ ...record, names: [record.label.bn, ...record.aliases.bn] }));
    const begin = performance.now();
    await db.table('entities').bulkPut(rows);
    spent += performance.now() - begin;
  }
  db.close();
  await Dexie.delete(db.name);
  return spent;
}

export const decoded = (bytes: Uint8Array): string => fromUtf8(bytes);
