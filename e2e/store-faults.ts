import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { HostedFeed } from '../test/feeds/fault-server.ts';
import { GOOD, namedMoscow, OTHER_KEY } from '../test/feeds/faults.ts';
import { type BuiltFeed, builtFeed, entity, TEST_KEY } from '../test/feeds/small-feed.ts';
import { type BrowserKind, until } from './browser/index.ts';
import { onStage, SAMPLE, type Scene } from './play-faults.ts';

/** Something that befalls the worker or the store: what must become of it, and a play that throws where it does not. */
export interface StoreFault {
  readonly name: string;
  readonly outcome: string;
  play(kind: BrowserKind): Promise<void>;
}

const fault = (name: string, outcome: string, play: StoreFault['play']): StoreFault => ({
  name,
  outcome,
  play,
});

/** Generation 2 serves; the notebook holds a note that nothing here may touch. */
async function onGood(
  kind: BrowserKind,
  play: (scene: Scene) => Promise<void>,
  feeds: Readonly<Record<string, HostedFeed>> = {},
  options: Parameters<typeof onStage>[3] = {},
): Promise<void> {
  await onStage(
    kind,
    feeds,
    async (scene) => {
      await scene.sync('good');
      await scene.module.call('note', 'আমার টীকা');
      await play(scene);
      assert.equal(await scene.module.call('noted'), 'আমার টীকা', 'the notebook');
    },
    options,
  );
}

async function installs(scene: Scene, folder: string, label: string): Promise<void> {
  const result = await scene.sync(folder);
  assert.equal(result.outcome, 'installed', JSON.stringify(result));
  assert.equal(await scene.moscow(), label);
}

const problemOf = async ({ state }: Scene): Promise<string | null> => (await state()).problem;
const pagesAsked = ({ server }: Scene, from: number): string[] =>
  server.asked.slice(from).filter((path) => path.includes('/pages/'));

async function killedInDownload(kind: BrowserKind): Promise<void> {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const entities = namedMoscow('মস্কো শহর').map((city) => ({ ...city, description: { bn: 'শহর' } }));
  const feed = await builtFeed({ entities }, { generation: 3 });
  const [last] = feed.manifest.pages.filter((page) => page.kind === 'entities').slice(-1);
  const lastPage = `slow/pages/${last!.hash}.gz`;
  const known = new Set((await GOOD()).manifest.pages.map(({ hash }) => hash));
  const slow: HostedFeed = {
    feed,
    trouble: (path, response) => {
      if (`slow/${path}` !== lastPage) return false;
      void gate.then(() => response.end(feed.files[path]));
      return true;
    },
  };
  await onGood(
    kind,
    async (scene) => {
      const { module, server } = scene;
      const before = await module.call<number>('storedPages');
      await module.call('beginSync', `${server.origin}/slow/`, SAMPLE);
      await until('the last page is asked for', () => server.asked.includes(lastPage));
      const all = before + feed.manifest.pages.filter(({ hash }) => !known.has(hash)).length;
      await until('the others are kept', async () => (await module.call('storedPages')) === all - 1);
      await module.reload();
      open();
      const asked = server.asked.length;
      assert.equal(await scene.moscow(), 'মস্কো');
      await installs(scene, 'slow', 'মস্কো শহর');
      assert.deepEqual(pagesAsked(scene, asked), [lastPage], 'only what is lacking is fetched');
    },
    { slow },
  );
}

const killedAt = (step: 'put' | 'flip' | 'serve') => (kind: BrowserKind) =>
  onGood(kind, async (scene) => {
    const { module, server } = scene;
    await module.call('haltAt', step);
    await module.call('beginSync', `${server.origin}/healing/`, SAMPLE);
    await until('it halts', async () => (await module.call('haltedAt')) === step);
    await module.reload();
    assert.equal(await scene.moscow(), 'মস্কো');
    const asked = server.asked.length;
    await installs(scene, 'healing', 'মস্কো শহর');
    assert.equal(pagesAsked(scene, asked).length > 0, step === 'put', 'pages that are kept are not fetched');
  });

const killedAfterFlip = (step: 'count' | 'sweep') => (kind: BrowserKind) =>
  onGood(kind, async (scene) => {
    const { module, server } = scene;
    const before = await module.call<number>('storedPages');
    await module.call('haltAt', step);
    await module.call('beginSync', `${server.origin}/healing/`, SAMPLE);
    await until('it halts', async () => (await module.call('haltedAt')) === step);
    assert.deepEqual(await module.call('toldOf'), [2, 4], 'open pages learn of it before');
    await module.reload();
    assert.equal(await scene.moscow(), 'মস্কো শহর');
    assert.ok((await module.call<number>('storedPages')) > before);
    assert.ok((await module.call<number>('sweep')) > 0);
    assert.equal(await module.call('storedPages'), before);
    assert.equal(await scene.moscow(), 'মস্কো শহর');
    assert.equal((await scene.sync('healing')).outcome, 'current');
  });

const spoilt = (how: 'delete' | 'flip-bits' | 'garbage') => (kind: BrowserKind) =>
  onGood(kind, async (scene) => {
    const { module } = scene;
    await module.call('spoilPages', how);
    await module.reload();
    assert.equal(await scene.moscow(), undefined);
    await until('the lexicon is gone', async () => !(await module.call<unknown[]>('lexicons')).length);
    assert.equal(await problemOf(scene), 'damaged');
    assert.equal((await scene.sync('good')).outcome, 'current');
    assert.equal(await scene.moscow(), 'মস্কো');
    assert.equal((await module.call<unknown[]>('lexicons')).length, 1);
    assert.equal(await problemOf(scene), null);
  });

const replaced = (version: number) => (kind: BrowserKind) =>
  onGood(kind, async (scene) => {
    const { module } = scene;
    await module.call('reopen');
    await module.call('replaceStore', version);
    await module.reload();
    assert.equal(await problemOf(scene), 'rebuilt');
    await installs(scene, 'good', 'মস্কো');
    await module.reload();
    assert.equal(await scene.moscow(), 'মস্কো');
    assert.equal(await problemOf(scene), null);
  });

const outOfReach = (obstacle: 'holdStore' | 'withoutIndexedDb') => (kind: BrowserKind) =>
  onStage(kind, {}, async (scene) => {
    const { module } = scene;
    await module.call(obstacle, true);
    assert.equal(await problemOf(scene), 'memory-only');
    await installs(scene, 'good', 'মস্কো');
    await module.reload();
    await installs(scene, 'good', 'মস্কো');
    await module.reload();
    assert.equal(await scene.moscow(), 'মস্কো');
    assert.equal(await problemOf(scene), null);
  });

const cleared = (kind: BrowserKind): Promise<void> =>
  onGood(kind, async (scene) => {
    await scene.module.call('clearStore');
    assert.equal(await scene.moscow(), undefined);
    const { problem, damage } = await scene.state();
    assert.deepEqual({ problem, damage }, { problem: 'rebuilt', damage: ['rebuilt'] });
    await installs(scene, 'good', 'মস্কো');
  });

/**
 * A feed of more than the ten megabytes that a page with small storage is given; it comes in several batches. With
 * `facts`, a few large pages of which the last finds no room, each more than the megabyte from which on Firefox writes a
 * row into a file of its own.
 */
async function largeFeed({ facts = false } = {}): Promise<BuiltFeed> {
  const noise = () => {
    const text = (): string => randomBytes(2_900).toString('base64url');
    return { bn: text(), en: text() };
  };
  const many = Array.from({ length: facts ? 1_000 : 2_800 }, (_, at) =>
    entity(`noise-${at}`, {
      description: noise(),
      ...(facts && { facts: [{ property: { bn: 'গুণ' }, value: noise() }] }),
    }),
  );
  return builtFeed({ entities: [...many, ...namedMoscow('মস্কো নগর')] }, { generation: 3 });
}

const fullDisk = (wish?: Parameters<typeof largeFeed>[0]) => async (kind: BrowserKind) => {
  const large = await largeFeed(wish);
  await onGood(
    kind,
    async (scene) => {
      const before = await scene.module.call('storedPages');
      const { outcome, ...rest } = await scene.sync('large');
      assert.deepEqual(
        [outcome, 'reason' in rest && rest.reason],
        ['unwritable', 'full'],
        JSON.stringify(rest),
      );
      assert.equal(await scene.moscow(), 'মস্কো');
      assert.equal(await scene.module.call('storedPages'), before, 'what cannot be completed is dropped');
      await installs(scene, 'healing', 'মস্কো শহর');
    },
    { large: { feed: large } },
    { smallStorage: true },
  );
};

/** Room when the installation begins and for its first pages, none for the next. */
async function diskFills(kind: BrowserKind): Promise<void> {
  const large = await largeFeed();
  await onGood(
    kind,
    async (scene) => {
      const { module } = scene;
      const before = await module.call('storedPages');
      await module.call('fillAfter', 2);
      const { outcome, ...rest } = await scene.sync('large');
      assert.deepEqual([outcome, 'reason' in rest && rest.reason], ['unwritable', 'full']);
      assert.equal(await scene.moscow(), 'মস্কো');
      assert.equal(await module.call('storedPages'), before, 'what cannot be completed is dropped');
      await module.call('fillAfter', Number.MAX_SAFE_INTEGER);
      await installs(scene, 'large', 'মস্কো নগর');
    },
    { large: { feed: large } },
  );
}

async function keyRotation(kind: BrowserKind): Promise<void> {
  const entities = namedMoscow('মস্কো শহর');
  const feeds = {
    announced: { feed: await builtFeed({ entities }, { generation: 3, nextKey: OTHER_KEY.x }) },
    both: { feed: await builtFeed({ entities }, { generation: 4 }, [TEST_KEY, OTHER_KEY]) },
    moved: { feed: await builtFeed({ entities: namedMoscow('মস্কো নগর') }, { generation: 5 }, [OTHER_KEY]) },
    thief: { feed: await builtFeed({ entities }, { generation: 6 }, [TEST_KEY]) },
  };
  await onGood(
    kind,
    async (scene) => {
      for (const step of ['announced', 'both', 'moved']) {
        assert.equal((await scene.sync(step)).outcome, 'installed');
        await scene.module.call('reopen');
      }
      const { outcome, ...rest } = await scene.sync('thief');
      assert.deepEqual([outcome, 'reason' in rest && rest.reason], ['refused', 'unknown-key']);
      assert.equal(await scene.moscow(), 'মস্কো নগর');
    },
    feeds,
  );
}

/** What goes wrong on the reader's side. In all of them but the last six what served before goes on serving. */
export const STORE_FAULTS: readonly StoreFault[] = [
  fault('worker killed in mid-download', 'goes on, fetches only what is lacking', killedInDownload),
  fault('worker killed in mid-install', 'goes on', killedAt('put')),
  fault('worker killed between build and flip', 'goes on, fetches nothing', killedAt('flip')),
  fault(
    'worker killed between joining its indexes and the flip',
    'goes on, fetches nothing',
    killedAt('serve'),
  ),
  fault(
    'worker killed while it counts what changed',
    'the new serves, as pages were told',
    killedAfterFlip('count'),
  ),
  fault('worker killed after the flip', 'the next start drops the old pages', killedAfterFlip('sweep')),
  fault('key rotation, then the old key again', 'follows; the old key is refused', keyRotation),
  fault('quota exceeded while writing', 'unwritable: full; room is made', fullDisk()),
  fault(
    'quota exceeded while writing large pages',
    'unwritable: full; room is made',
    fullDisk({ facts: true }),
  ),
  fault('device filled by others meanwhile', 'unwritable: full; room is made', diskFills),
  fault('pages lost from the store', 'damaged, fetched again', spoilt('delete')),
  fault('pages spoilt in the store', 'damaged, fetched again', spoilt('flip-bits')),
  fault('pages unreadable in the store', 'damaged, fetched again', spoilt('garbage')),
  fault('store of a newer version', 'rebuilt, fetched again', replaced(1_000)),
  fault('store without its tables', 'rebuilt, fetched again', replaced(20)),
  fault('store of an older version', 'rebuilt, fetched again', replaced(1)),
  fault('store cleared while open', 'rebuilt, asks for its feeds', cleared),
  fault('store blocked by another version', 'memory-only', outOfReach('holdStore')),
  fault('no IndexedDB, as in private windows', 'memory-only', outOfReach('withoutIndexedDb')),
];
