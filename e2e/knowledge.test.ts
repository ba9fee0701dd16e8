import { describe, expect, test } from 'vitest';
import type { SyncResult } from '../src/sync/index.ts';
import {
  type BuiltFeed,
  builtFeed,
  claim,
  entity,
  sourceDocument,
  TEST_KEY,
} from '../test/feeds/small-feed.ts';
import { BROWSERS, type ModulePage, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/knowledge.ts';
const SAMPLE = { feed: 'sample', key: TEST_KEY.x, order: 0 };

interface State {
  readonly problem: string | null;
  readonly identity: string;
  readonly damage: readonly string[];
}

const many = (count: number) => Array.from({ length: count }, (_, at) => entity(`place-${at}`));

/** The feed's files under a folder, as a browser asks for them. */
const under = (folder: string, { files }: BuiltFeed): Record<string, string | Uint8Array> =>
  Object.fromEntries(Object.entries(files).map(([path, body]) => [`/${folder}/${path}`, body]));

async function withFeeds(
  kind: (typeof BROWSERS)[number],
  feeds: Readonly<Record<string, BuiltFeed>>,
  run: (module: ModulePage, sync: (folder: string, pages?: number) => Promise<SyncResult>) => Promise<void>,
): Promise<void> {
  const files = Object.assign({}, ...Object.entries(feeds).map(([folder, feed]) => under(folder, feed)));
  await withModulePage(
    kind,
    FIXTURE,
    (module) =>
      run(module, (folder, pages) =>
        module.call('sync', `/${folder}/`, SAMPLE, ...(pages === undefined ? [] : [{ pages }])),
      ),
    files,
  );
}

describe.each(BROWSERS)('the knowledge store in %s', (kind) => {
  test('installs a feed, answers from it after a restart, and goes over to the next generation', async () => {
    const first = await builtFeed({
      entities: [...many(600), entity('moscow', { related: [{ id: 'place-3', as: 'twin-of' }] })],
      claims: [
        claim('early', { about: ['moscow'], statedOn: '2023-09-05', reportedIn: ['report'] }),
        claim('late', {
          about: ['moscow'],
          statedOn: '2024-06-19',
          relations: [{ kind: 'updates', claim: 'early' }],
        }),
      ],
      documents: [sourceDocument('report')],
    });
    const second = await builtFeed(
      { entities: [...many(599), entity('moscow', { label: { bn: 'মস্কো' } })], claims: [claim('early')] },
      { generation: 2 },
    );
    await withFeeds(kind, { one: first, two: second }, async (module, sync) => {
      expect(await sync('one')).toMatchObject({
        outcome: 'installed',
        previous: null,
        changes: { entities: { added: 601 }, claims: { added: 2 } },
      });
      await module.reload();
      expect(await module.call<State>('state')).toMatchObject({ problem: null, identity: 'sample@1' });
      expect(await module.call('entityCard', 'moscow')).toMatchObject({
        entity: { id: 'moscow' },
        related: [{ as: 'twin-of', link: { id: 'place-3' } }],
        claims: [{ id: 'late' }, { id: 'early' }],
        feed: { bn: 'নমুনা' },
      });
      expect(await module.call('claimCard', 'early')).toMatchObject({
        documents: [{ id: 'report' }],
        timeline: [{ relation: 'updated-by', link: { id: 'late' } }],
      });
      expect(await module.call('claimCard', 'late')).toMatchObject({
        timeline: [{ relation: 'updates', link: { id: 'early' } }],
      });
      expect(await module.call('lexicons')).toHaveLength(1);
      expect(await sync('one')).toMatchObject({ outcome: 'current', mended: 0 });
      expect(await sync('two')).toMatchObject({
        outcome: 'installed',
        previous: 1,
        changes: {
          entities: { added: 0, changed: 1, removed: 1 },
          claims: { added: 0, changed: 1, removed: 1 },
        },
      });
      expect(await module.call('claimCard', 'late')).toBeNull();
      expect(await module.call('storedPages')).toBe(new Set(second.manifest.pages.map((p) => p.hash)).size);
      expect(await sync('one')).toMatchObject({ outcome: 'refused', reason: 'older-generation' });
      expect(await module.call<State>('state')).toMatchObject({ identity: 'sample@2' });
    });
  });
});
