import { Dexie } from 'dexie';
import { openClaimIndex } from '../../src/claims/index.ts';
import { type Knowledge, openKnowledge, type Subscription } from '../../src/knowledge/index.ts';
import { openLexicon, spot } from '../../src/spotting/index.ts';
import { httpSource, syncFeed } from '../../src/sync/index.ts';

const NAME = 'bench-million';
const ROUNDS = 3;
let knowledge: Knowledge | null = null;
const store = async (): Promise<Knowledge> => {
  knowledge ??= await openKnowledge({ name: NAME });
  return knowledge;
};

/** What installing a generation took: ms, and bytes fetched. */
export interface Installed {
  readonly ms: number;
  readonly bytes: number;
}

/** Installs a generation of the feed over HTTP, pages streamed. */
export async function install(folder: string, subscription: Subscription): Promise<Installed> {
  const source = httpSource(new URL(folder, location.href).href);
  const begin = performance.now();
  const result = await syncFeed(source, await store(), subscription);
  const spent = performance.now() - begin;
  if (result.outcome !== 'installed') throw new Error(JSON.stringify(result));
  return { ms: spent, bytes: result.fetched.bytes };
}

let kept = 0;

/** Begins an installation, to be cut off by whatever ends the page. */
export async function beginInstall(folder: string, subscription: Subscription): Promise<void> {
  const source = httpSource(new URL(folder, location.href).href);
  const opened = await store();
  kept = 0;
  void syncFeed(source, opened, subscription, {
    onProgress: ({ bytes, bytesInAll }) => {
      kept = bytes / bytesInAll;
    },
  });
}

/** How much of the pages of the installation begun last is kept, 0 to 1. */
export const keptShare = (): number => kept;

/** Deletes the store. */
export async function forget(): Promise<void> {
  knowledge?.close();
  knowledge = null;
  await Dexie.delete(NAME);
}

/** What the first answer after a start is made of, in ms from the start of opening the store. */
export async function firstAnswer(text: string): Promise<Record<string, number>> {
  const begin = performance.now();
  const since = (): number => performance.now() - begin;
  const opened = await store();
  const times: Record<string, number> = { open: since() };
  await opened.identity();
  times.manifest = since();
  const lexicons = await opened.openedIndexes('lexicon', openLexicon);
  times.lexicon = since();
  await opened.openedIndexes('claim-index', openClaimIndex);
  times.claims = since();
  const mentions = spot([{ text, kind: 'paragraph' } as never], lexicons, { publishedOn: null, known: [] });
  times.spot = since();
  await opened.entities(new Set(mentions.map(({ entity }) => entity)));
  times.entities = since();
  times.mentions = mentions.length;
  return times;
}

/** The slowest look-ups while a generation takes over from another, and how long that goes on once it serves; ms. */
export interface ChangeOver {
  readonly installing: number;
  readonly sweeping: number;
  readonly swept: number;
}

/** Installs a generation in place of another while entities that both have are looked up, one after the other. */
export async function changeOver(
  folder: string,
  subscription: Subscription,
  ids: readonly string[],
): Promise<ChangeOver> {
  const source = httpSource(new URL(folder, location.href).href);
  const opened = await store();
  let serving: number | null = null;
  let ended = false;
  const sync = syncFeed(source, opened, subscription, {
    counted: false,
    onServing: () => {
      serving = performance.now();
    },
  }).finally(() => {
    ended = true;
  });
  const slowest = { installing: 0, sweeping: 0 };
  for (let at = 0; !ended; at++) {
    const id = ids[at % ids.length]!;
    const begin = performance.now();
    const phase = serving === null ? 'installing' : 'sweeping';
    if (!(await opened.entities([id])).has(id)) throw new Error(`${id} is lost`);
    slowest[phase] = Math.max(slowest[phase], performance.now() - begin);
    // What is in memory answers at once: the rest of the page must come to its turn.
    await new Promise((done) => setTimeout(done));
  }
  const result = await sync;
  if (result.outcome !== 'installed' || serving === null) throw new Error(JSON.stringify(result));
  return { ...slowest, swept: performance.now() - serving };
}

/** Median of looking entities up by id, nothing of them in memory; ms. */
export async function lookUp(ids: readonly string[]): Promise<number> {
  const times: number[] = [];
  for (const id of ids) {
    const begin = performance.now();
    if (!(await (await store()).entities([id])).has(id)) throw new Error(`${id} is lost`);
    times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}

/** Each query in a store just opened, with nothing in memory: the fastest of several rounds; ms. */
export async function search(queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const query of queries) {
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const fresh = await openKnowledge({ name: NAME });
      await fresh.identity();
      const begin = performance.now();
      const hits = await fresh.searchEntities(query, 8);
      best = Math.min(best, performance.now() - begin);
      fresh.close();
      if (hits.length === 0) throw new Error(`nothing is found for ${query}`);
    }
    times.push(best);
  }
  return times;
}
