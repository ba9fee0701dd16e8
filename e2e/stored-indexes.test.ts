import { describe, expect, test } from 'vitest';
import type { SyncResult } from '../src/sync/index.ts';
import { type BuiltFeed, builtFeed, entity, namingIndexers, TEST_KEY } from '../test/feeds/small-feed.ts';
import { BROWSERS, type ModulePage, until, withModulePage } from './browser/index.ts';

const SAMPLE = { feed: 'sample', key: TEST_KEY.x, order: 0 };
const PART = 1024 * 1024;
/** Names, and nothing else for so long that there are three parts, of which the second is the same in every feed. */
const FILL = 2.5 * PART;

const feedOf = (id: string, generation: number): Promise<BuiltFeed> =>
  builtFeed({ entities: [entity(id)] }, { generation }, [TEST_KEY], namingIndexers(FILL));
const partsOf = ({ manifest }: BuiltFeed): string[] =>
  manifest.pages.filter(({ kind }) => kind === 'lexicon').map(({ hash }) => hash);

async function withFeeds(
  kind: (typeof BROWSERS)[number],
  feeds: readonly BuiltFeed[],
  run: (module: ModulePage, sync: (feed: number) => Promise<SyncResult>) => Promise<void>,
): Promise<void> {
  const files = feeds.flatMap((feed, at) =>
    Object.entries(feed.files).map(([path, body]) => [`/${at}/${path}`, body] as const),
  );
  await withModulePage(
    kind,
    'e2e/fixtures/knowledge.ts',
    (module) => run(module, (feed) => module.call('sync', `/${feed}/`, SAMPLE)),
    Object.fromEntries(files),
  );
}

const lengths = (module: ModulePage): Promise<number[]> => module.call('lexicons');
const joined = (module: ModulePage): Promise<number[]> => module.call('joinedParts');

describe.each(BROWSERS)('the indexes of feeds in the store, in %s', (kind) => {
  test('each lies in one piece, and that of the next generation, of which a part is the same, in another', async () => {
    const feeds = [await feedOf('moscow', 1), await feedOf('dhaka', 2)];
    const [before, after] = feeds.map(partsOf);
    expect(before).toHaveLength(3);
    expect(after![1]).toBe(before![1]);
    await withFeeds(kind, feeds, async (module, sync) => {
      expect(await sync(0)).toMatchObject({ outcome: 'installed' });
      expect(await joined(module)).toEqual([3]);
      expect(await lengths(module)).toEqual(['moscow'.length + FILL]);
      await module.reload();
      expect(await module.call('lexiconTexts')).toEqual(['moscow']);
      expect(await sync(1)).toMatchObject({ outcome: 'installed' });
      expect(await lengths(module)).toEqual(['dhaka'.length + FILL]);
      await module.reload();
      expect(await module.call('lexiconTexts')).toEqual(['dhaka']);
      expect(await joined(module)).toEqual([3]);
      expect(await module.call('storedPages')).toBe(
        new Set(feeds[1]!.manifest.pages.map((p) => p.hash)).size,
      );
    });
  });

  test('of one that is spoilt in a part, that part alone is fetched again', async () => {
    const feed = await feedOf('moscow', 1);
    await withFeeds(kind, [feed], async (module, sync) => {
      await sync(0);
      await module.call('spoilIndex', partsOf(feed), PART + 10, PART + 20);
      await module.reload();
      expect(await module.call('lexiconTexts')).toEqual(['moscow']);
      await until(
        'it is noticed',
        async () => (await module.call<{ problem: string | null }>('state')).problem === 'damaged',
      );
      expect(await joined(module)).toEqual([]);
      expect(await sync(0)).toMatchObject({ outcome: 'current', mended: 1 });
      expect(await joined(module)).toEqual([3]);
      expect(await lengths(module)).toEqual(['moscow'.length + FILL]);
    });
  });

  test('a store of version 1, with its indexes in pages, serves on, and is read in one piece from then on', async () => {
    const feed = await feedOf('moscow', 1);
    await withFeeds(kind, [feed], async (module, sync) => {
      await sync(0);
      const pages = await module.call('storedPages');
      await module.call('asVersion1');
      await module.reload();
      expect(await lengths(module)).toEqual(['moscow'.length + FILL]);
      expect(await module.call('entityCard', 'moscow')).toMatchObject({ entity: { id: 'moscow' } });
      expect(await module.call('state')).toMatchObject({ problem: null, identity: 'sample@1', damage: [] });
      await until('it is joined', async () => (await joined(module)).includes(3));
      expect(await sync(0)).toMatchObject({ outcome: 'current', mended: 0 });
      expect(await module.call('storedPages')).toBe(pages);
      await module.reload();
      expect(await module.call('lexiconTexts')).toEqual(['moscow']);
    });
  });

  test('what was read ahead serves once; after that the store is asked', async () => {
    const feed = await feedOf('moscow', 1);
    await withFeeds(kind, [feed], async (module, sync) => {
      await sync(0);
      await module.reload();
      expect(await module.call('beginAhead')).toBe(1);
      await module.call('spoilIndex', partsOf(feed), 0, 'moscow'.length);
      expect(await module.call('lexiconTexts')).toEqual(['moscow']);
      await module.call('reopen');
      expect(await module.call('lexiconTexts')).toEqual(['lnrbnv']);
    });
  });

  test('feeds that were read ahead answer while the store is being opened; after that the store is asked', async () => {
    const feed = await feedOf('moscow', 1);
    await withFeeds(kind, [feed], async (module, sync) => {
      await sync(0);
      await module.reload();
      await module.call('beginAhead');
      await module.call('loseFeeds');
      expect(await module.call('lexiconTexts')).toEqual(['moscow']);
      expect(await module.call('entityCard', 'moscow')).toMatchObject({ entity: { id: 'moscow' } });
      await module.call('reopen');
      expect(await module.call('lexiconTexts')).toEqual([]);
    });
  });

  test('where there is no store, none comes of reading ahead, and one can be made', async () => {
    const feed = await feedOf('moscow', 1);
    await withFeeds(kind, [feed], async (module, sync) => {
      expect(await module.call('beginAheadOfNothing')).toBe(0);
      expect(await sync(0)).toMatchObject({ outcome: 'installed' });
      expect(await module.call('lexiconTexts')).toEqual(['moscow']);
    });
  });
});
