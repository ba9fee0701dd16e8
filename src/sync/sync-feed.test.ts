import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FaultServer } from '../../test/feeds/fault-server.ts';
import { type Fault, faults, GOOD, HEALING, namedMoscow, OTHER_KEY } from '../../test/feeds/faults.ts';
import { builtFeed, entity, TEST_KEY } from '../../test/feeds/small-feed.ts';
import { type Knowledge, openKnowledge } from '../knowledge/index.ts';
import { httpSource } from './http-source.ts';
import type { ServingResult } from './result.ts';
import { syncFeed } from './sync-feed.ts';

const SAMPLE = { feed: 'sample', key: TEST_KEY.x, order: 0 };
const HASTE = { stall: 1_500, patience: 3_000 };
const YEAR = 365.25 * 86_400_000;

const sync = (server: FaultServer, folder: string, knowledge: Knowledge, clock = 0) =>
  syncFeed(httpSource(`${server.origin}/${folder}`, HASTE), knowledge, SAMPLE, {
    now: () => new Date(Date.parse('2024-06-21T00:00:00.000Z') + clock * YEAR),
  });
const moscow = async (knowledge: Knowledge) => (await knowledge.entityCard('moscow'))?.entity.label.bn;

// In Node there is no IndexedDB: this is the sync over a real web server, with the store in memory.
describe('over a real web server', async () => {
  const list: Fault[] = await faults('http://127.0.0.1:9');
  let server: FaultServer;
  beforeAll(async () => {
    const good = { feed: await GOOD() };
    const healing = { feed: await HEALING() };
    const hosted = Object.fromEntries(list.map(({ hosted }, at) => [`fault-${at}`, hosted]));
    server = await FaultServer.start({ good, healing, ...hosted });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test.each(list.map((fault, at) => ({ at, ...fault })))('$name: $outcome $reason', async (fault) => {
    const knowledge = await openKnowledge();
    expect(await sync(server, 'good', knowledge)).toMatchObject({ outcome: 'installed', generation: 2 });
    const result = await sync(server, `fault-${fault.at}`, knowledge, fault.clock);
    expect(result).toMatchObject({
      outcome: fault.outcome,
      ...(fault.reason && { reason: fault.reason }),
      ...(fault.stale !== undefined && { stale: fault.stale }),
    });
    if (result.outcome !== 'installed') {
      expect(await moscow(knowledge)).toBe('মস্কো');
      expect(await knowledge.identity()).toBe('sample@2');
    }
    expect(await sync(server, 'healing', knowledge)).toMatchObject({ outcome: 'installed', generation: 4 });
    expect(await moscow(knowledge)).toBe('মস্কো শহর');
  });

  test('what changed is counted, unless nobody is told of it', async () => {
    const update = async (counted: boolean) => {
      const knowledge = await openKnowledge();
      await sync(server, 'good', knowledge);
      const source = httpSource(`${server.origin}/healing`, HASTE);
      const result = await syncFeed(source, knowledge, SAMPLE, { counted });
      return result.outcome === 'installed' ? result.changes : result;
    };
    expect(await update(true)).toMatchObject({ entities: { changed: 1 } });
    expect(await update(false)).toBeNull();
  });

  test('says how long the server asks to be left alone', async () => {
    const at = list.findIndex(({ name }) => name.startsWith('429'));
    const result = await sync(server, `fault-${at}`, await openKnowledge());
    expect(result).toMatchObject({ status: 429, retryAfter: 120_000 });
  });
});

describe('how long an answer is fresh', () => {
  const trouble =
    (headers: Readonly<Record<string, string>>) =>
    (_path: string, response: ServerResponse): boolean => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      return false;
    };

  test.each([
    [{}, 0],
    [{ 'cache-control': 'public, max-age=86400' }, 86_400_000],
    [{ 'cache-control': 'MAX-AGE=60' }, 60_000],
    [{ 'cache-control': 'max-age=100', age: '40' }, 60_000],
    [{ 'cache-control': 'max-age=100', age: '400' }, 0],
    [{ 'cache-control': 'no-cache, max-age=100' }, 0],
    [{ 'cache-control': 's-maxage=100' }, 0],
    [{ 'cache-control': 'max-age=-3' }, 0],
  ])('%j: %i ms', async (headers, fresh) => {
    await using server = await FaultServer.start({ good: { feed: await GOOD(), trouble: trouble(headers) } });
    const source = httpSource(`${server.origin}/good`);
    expect(source.freshFor()).toBe(0);
    await syncFeed(source, await openKnowledge(), SAMPLE);
    expect(source.freshFor()).toBe(fresh);
  });
});

describe('step by step', () => {
  test('only pages that are lacking are fetched, also after it was ended half-way', async () => {
    const cities = Array.from({ length: 3_000 }, (_, at) => entity(`place-${at}`));
    const big = await builtFeed({ entities: cities });
    const altered = cities.map((city) => (city.id === 'place-7' ? { ...city, label: { bn: 'নতুন' } } : city));
    const next = await builtFeed({ entities: altered }, { generation: 2 });
    await using server = await FaultServer.start({ big: { feed: big }, next: { feed: next } });
    const knowledge = await openKnowledge();
    const end = new AbortController();
    const stopped = await syncFeed(
      {
        ...httpSource(`${server.origin}/big`),
        page: stopAfter(3, end, httpSource(`${server.origin}/big`).page),
      },
      knowledge,
      SAMPLE,
      { signal: end.signal },
    );
    expect(stopped).toEqual({ outcome: 'stopped', feed: 'sample' });
    expect(await knowledge.identity()).toBe('');
    expect(await sync(server, 'big', knowledge)).toMatchObject({ outcome: 'installed' });
    const pages = server.asked.filter((path) => path.includes('/pages/'));
    expect(new Set(pages).size).toBe(big.manifest.pages.length);
    expect(pages.length).toBeLessThan(big.manifest.pages.length + 4);
    const before = server.asked.length;
    expect(await sync(server, 'next', knowledge)).toMatchObject({
      outcome: 'installed',
      changes: {
        entities: { added: 0, changed: 1, removed: 0 },
        claims: { added: 0, changed: 0, removed: 0 },
      },
    });
    const had = new Set(big.manifest.pages.map(({ hash }) => hash));
    const lacking = next.manifest.pages.filter(({ hash }) => !had.has(hash));
    expect(server.asked.slice(before)).toHaveLength(1 + lacking.length);
    expect(lacking.length).toBeLessThan(5);
  });

  test('a new generation is told before what changed is counted; where that is cut short, it serves all the same', async () => {
    const feeds = {
      old: { feed: await builtFeed({ entities: namedMoscow('মস্কো') }, { generation: 1 }) },
      next: { feed: await builtFeed({ entities: namedMoscow('মস্কো শহর') }, { generation: 2 }) },
      last: { feed: await builtFeed({ entities: namedMoscow('মস্কো নগর') }, { generation: 3 }) },
    };
    await using server = await FaultServer.start(feeds);
    const knowledge = await openKnowledge();
    const end = new AbortController();
    const told: ServingResult[] = [];
    const serving: Promise<string>[] = [];
    const follow = (folder: keyof typeof feeds, onTold = () => {}) =>
      syncFeed(httpSource(`${server.origin}/${folder}`, HASTE), knowledge, SAMPLE, {
        signal: end.signal,
        onServing: (result) => {
          told.push(result);
          serving.push(knowledge.identity());
          onTold();
        },
      });
    await follow('old');
    expect(await follow('next')).toMatchObject({ changes: { entities: { changed: 1 } } });
    expect(await follow('last', () => end.abort())).toMatchObject({ outcome: 'installed', changes: null });
    expect(told).toMatchObject(
      [1, 2, 3].map((generation) => ({ outcome: 'installed', generation, changes: null })),
    );
    expect(await Promise.all(serving)).toEqual(['sample@1', 'sample@2', 'sample@3']);
    expect(await moscow(knowledge)).toBe('মস্কো নগর');
    expect(await knowledge.sweep()).toBe(0);
  });

  test('follows its publisher to the next key, and no longer takes the old one', async () => {
    const entities = namedMoscow('মস্কো');
    const announced = await builtFeed({ entities }, { generation: 1, nextKey: OTHER_KEY.x });
    const both = await builtFeed({ entities }, { generation: 2 }, [TEST_KEY, OTHER_KEY]);
    const moved = await builtFeed({ entities }, { generation: 3 }, [OTHER_KEY]);
    const thief = await builtFeed({ entities }, { generation: 4 }, [TEST_KEY]);
    await using server = await FaultServer.start({
      announced: { feed: announced },
      both: { feed: both },
      moved: { feed: moved },
      thief: { feed: thief },
    });
    const knowledge = await openKnowledge();
    expect(await sync(server, 'announced', knowledge)).toMatchObject({ outcome: 'installed' });
    expect(await sync(server, 'both', knowledge)).toMatchObject({ outcome: 'installed' });
    expect(await sync(server, 'moved', knowledge)).toMatchObject({ outcome: 'installed' });
    expect(await sync(server, 'thief', knowledge)).toMatchObject({
      outcome: 'refused',
      reason: 'unknown-key',
    });
  });

  test('a host that is not there is told apart', async () => {
    const gone = await FaultServer.start({});
    const { origin } = gone;
    await gone[Symbol.asyncDispose]();
    const result = await syncFeed(httpSource(origin), await openKnowledge(), SAMPLE);
    expect(result).toMatchObject({ outcome: 'unreachable', reason: 'offline' });
  });
});

type PageFetch = ReturnType<typeof httpSource>['page'];

/** Lets some pages come and then ends the sync, as a killed worker does. */
function stopAfter(count: number, end: AbortController, fetchPage: PageFetch): PageFetch {
  let come = 0;
  return async (...asked) => {
    const page = await fetchPage(...asked);
    if (++come >= count) end.abort();
    return page;
  };
}

describe('a store made anew', () => {
  const anew = async (publication: Parameters<typeof builtFeed>[1], remembered: object) => {
    const feed = await builtFeed({ entities: namedMoscow('মস্কো') }, publication, [OTHER_KEY]);
    await using server = await FaultServer.start({ feed: { feed } });
    return await syncFeed(httpSource(`${server.origin}/feed`, HASTE), await openKnowledge(), {
      ...SAMPLE,
      ...remembered,
    });
  };

  test('takes the next key that had been announced before, and no other', async () => {
    expect(await anew({}, { nextKey: OTHER_KEY.x })).toMatchObject({ outcome: 'installed' });
    expect(await anew({}, {})).toMatchObject({ outcome: 'refused', reason: 'unknown-key' });
  });

  test('takes no generation below the one it had', async () => {
    const key = { key: OTHER_KEY.x, atLeast: 4 };
    expect(await anew({ generation: 3 }, key)).toMatchObject({
      outcome: 'refused',
      reason: 'older-generation',
    });
    expect(await anew({ generation: 4 }, key)).toMatchObject({ outcome: 'installed' });
  });
});
