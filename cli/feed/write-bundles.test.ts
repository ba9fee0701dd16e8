import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundleName, bundlePath, bundlesOf, sealManifest } from '../../src/feed/index.ts';
import { openKnowledge } from '../../src/knowledge/index.ts';
import { syncFeed } from '../../src/sync/index.ts';
import { builtFeed, entity, TEST_KEY } from '../../test/feeds/small-feed.ts';
import { folderSource } from './folder-source.ts';
import { prunePages } from './prune-pages.ts';
import { writeBundles } from './write-bundles.ts';

const folder = mkdtempSync(join(tmpdir(), 'prasanga-bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('bundles lie beside the pages, serve a reader, and are pruned with them', async () => {
  const built = await builtFeed({
    entities: Array.from({ length: 2_000 }, (_, at) => entity(`place-${at}`)),
  });
  const manifest = { ...built.manifest, bundles: [3, 2] };
  mkdirSync(join(folder, 'pages'));
  for (const [path, content] of Object.entries(built.files)) writeFileSync(join(folder, path), content);
  writeFileSync(join(folder, 'feed.json'), await sealManifest(manifest, [TEST_KEY]));

  await writeBundles(folder, manifest);
  const paths = await Promise.all(bundlesOf(manifest).map(async (one) => bundlePath(await bundleName(one))));
  expect(readdirSync(join(folder, 'bundles')).sort()).toEqual(paths.map((path) => path.slice(8)).sort());
  const [first] = bundlesOf(manifest);
  expect(readFileSync(join(folder, paths[0]!)).length).toBe(first!.size);

  const verify = async () => {
    const lost: string[] = [];
    const result = await syncFeed(
      folderSource(folder),
      await openKnowledge(),
      { feed: 'sample', key: TEST_KEY.x, order: 0 },
      { onLostBundle: (why) => lost.push(why) },
    );
    return { outcome: result.outcome, lost };
  };
  expect(await verify()).toEqual({ outcome: 'installed', lost: [] });

  const old = new Date(Date.now() - 40 * 86_400_000);
  for (const path of paths) utimesSync(join(folder, path), old, old);
  await prunePages(folder, manifest, 30);
  expect(existsSync(join(folder, paths[1]!))).toBe(true);
  await prunePages(folder, { ...manifest, bundles: [3] }, 30);
  expect(existsSync(join(folder, paths[1]!))).toBe(false);
  const without = await verify();
  expect(without.outcome).toBe('installed');
  expect(without.lost).toHaveLength(1);
});
