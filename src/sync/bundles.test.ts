import { describe, expect, test } from 'vitest';
import { FaultServer, type Trouble } from '../../test/feeds/fault-server.ts';
import { type BuiltFeed, builtFeed, entity, TEST_KEY } from '../../test/feeds/small-feed.ts';
import { bundleName, bundlePath, bundlesOf, concatenate, sealManifest } from '../feed/index.ts';
import { openKnowledge } from '../knowledge/index.ts';
import { httpSource } from './http-source.ts';
import { syncFeed } from './sync-feed.ts';

const SAMPLE = { feed: 'sample', key: TEST_KEY.x, order: 0 };
const CITIES = Array.from({ length: 3_000 }, (_, at) => entity(`place-${at}`));

/** A feed whose pages lie in bundles of so many. */
async function bundled(counts: readonly number[]): Promise<BuiltFeed> {
  const built = await builtFeed({ entities: CITIES });
  const manifest = { ...built.manifest, bundles: [...counts] };
  const files: Record<string, string | Uint8Array> = { ...built.files };
  for (const bundle of bundlesOf(manifest)) {
    const parts = bundle.pages.map(({ hash }) => built.files[`pages/${hash}.gz`] as Uint8Array);
    files[bundlePath(await bundleName(bundle))] = concatenate(parts);
  }
  files['feed.json'] = await sealManifest(manifest, [TEST_KEY]);
  return { manifest, files } as BuiltFeed;
}

async function install(feed: BuiltFeed, trouble?: Trouble) {
  await using server = await FaultServer.start({ feed: { feed, ...(trouble && { trouble }) } });
  const knowledge = await openKnowledge();
  const result = await syncFeed(
    httpSource(`${server.origin}/feed`, { stall: 1_500, patience: 3_000 }),
    knowledge,
    SAMPLE,
  );
  const under = (folder: string): number =>
    server.asked.filter((path) => path.startsWith(`feed/${folder}/`)).length;
  return { result, knowledge, pages: under('pages'), bundles: under('bundles') };
}

const onBundles =
  (act: Trouble): Trouble =>
  (path, response, request) =>
    path.startsWith('bundles/') && act(path, response, request);
const refusing =
  (status: number): Trouble =>
  (_, response) => {
    response.writeHead(status).end();
    return true;
  };

describe('a first install', async () => {
  const feed = await bundled([5, 4]);
  const alone = feed.manifest.pages.length - 9;

  test('asks for bundles, and for the pages that are in none', async () => {
    const { result, knowledge, pages, bundles } = await install(feed);
    expect(result).toMatchObject({ outcome: 'installed', fetched: { pages: feed.manifest.pages.length } });
    expect(bundles).toBe(2);
    expect(pages).toBe(alone);
    expect((await knowledge.entities(CITIES.map(({ id }) => id))).size).toBe(CITIES.length);
  });

  test.each<[string, Trouble]>([
    ['are not there', refusing(404)],
    ['are an error page with status 200', (_, response) => !!response.end('<!doctype html>Back soon.')],
    ['hold other bytes', (path, response) => !!response.end(new Uint8Array(feed.files[path]!.length))],
    ['end too soon', (path, response) => !!response.end((feed.files[path] as Uint8Array).subarray(0, -5))],
    [
      'are too long',
      (path, response) => !!response.end(concatenate([feed.files[path] as Uint8Array, new Uint8Array(9)])),
    ],
  ])('asks for every page that it still lacks where bundles %s', async (_, act) => {
    const { result, knowledge } = await install(feed, onBundles(act));
    expect(result).toMatchObject({ outcome: 'installed', fetched: { pages: feed.manifest.pages.length } });
    expect((await knowledge.entities(CITIES.map(({ id }) => id))).size).toBe(CITIES.length);
  });

  test('does not ask a host for pages instead that says it is overloaded', async () => {
    const { result, pages } = await install(feed, onBundles(refusing(503)));
    expect(result).toMatchObject({ outcome: 'unreachable', status: 503 });
    expect(pages).toBeLessThanOrEqual(alone);
  });

  test('keeps the pages that came before a bundle broke off, and goes on with single pages', async () => {
    const cut: Trouble = (path, response) => {
      const whole = feed.files[path] as Uint8Array;
      response.writeHead(200, { 'content-length': whole.length });
      response.write(whole.subarray(0, whole.length >> 1), () => response.destroy());
      return true;
    };
    let working = false;
    await using server = await FaultServer.start({
      feed: { feed, trouble: onBundles((...asked) => !working && cut(...asked)) },
    });
    const knowledge = await openKnowledge();
    const sync = () => syncFeed(httpSource(`${server.origin}/feed`), knowledge, SAMPLE);
    expect(await sync()).toMatchObject({ outcome: 'unreachable', reason: 'offline' });
    working = true;
    const again = await sync();
    expect(again).toMatchObject({ outcome: 'installed' });
    const { pages } = (again as { fetched: { pages: number } }).fetched;
    expect(pages).toBeLessThan(feed.manifest.pages.length);
  });
});

test('an update asks for the pages that changed, not for bundles that hold little else', async () => {
  const first = await bundled([6, 6]);
  const knowledge = await openKnowledge();
  const altered = {
    entities: CITIES.map((city) => (city.id === 'place-7' ? { ...city, label: { bn: 'নতুন' } } : city)),
  };
  const next = await builtFeed(altered, { generation: 2 });
  const manifest = { ...next.manifest, bundles: [12] };
  const files = { ...next.files, 'feed.json': await sealManifest(manifest, [TEST_KEY]) };
  await using server = await FaultServer.start({
    first: { feed: first },
    next: { feed: { manifest, files } },
  });
  await syncFeed(httpSource(`${server.origin}/first`), knowledge, SAMPLE);
  expect(await syncFeed(httpSource(`${server.origin}/next`), knowledge, SAMPLE)).toMatchObject({
    outcome: 'installed',
    changes: { entities: { changed: 1 } },
  });
  expect(server.asked.filter((path) => path.startsWith('next/bundles/'))).toEqual([]);
});
