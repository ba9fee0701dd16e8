import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SyncResult } from '../src/sync/index.ts';
import { FaultServer, type HostedFeed } from '../test/feeds/fault-server.ts';
import { type Fault, faults, GOOD, HEALING, namedMoscow } from '../test/feeds/faults.ts';
import { builtFeed, entity, TEST_KEY } from '../test/feeds/small-feed.ts';
import { BROWSERS, type BrowserKind, type ModulePage, until, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/knowledge.ts';
const SAMPLE = { feed: 'sample', key: TEST_KEY.x, order: 0 };

interface State {
  readonly problem: string | null;
  readonly identity: string;
  readonly damage: readonly string[];
}

/** A reader's page and a web host with the good generation 2, the healing generation 4, and `feeds`. */
interface Scene {
  readonly module: ModulePage;
  readonly server: FaultServer;
  sync(folder: string, wish?: object): Promise<SyncResult>;
  /** The label on Moscow's card: which generation serves. */
  moscow(): Promise<string | undefined>;
  state(): Promise<State>;
}

async function onStage(
  kind: BrowserKind,
  feeds: Readonly<Record<string, HostedFeed>>,
  play: (scene: Scene) => Promise<void>,
): Promise<void> {
  const good = { feed: await GOOD() };
  const healing = { feed: await HEALING() };
  await using server = await FaultServer.start({ good, healing, ...feeds });
  await withModulePage(kind, FIXTURE, (module) =>
    play({
      module,
      server,
      sync: (folder, wish = {}) => module.call('sync', `${server.origin}/${folder}/`, SAMPLE, wish),
      moscow: async () =>
        (await module.call<{ entity: { label: { bn: string } } } | null>('entityCard', 'moscow'))?.entity
          .label.bn,
      state: () => module.call('state'),
    }),
  );
}

describe.each(BROWSERS)('what goes wrong on the way, in %s', (kind) => {
  let list: readonly Fault[];
  beforeAll(async () => {
    list = await faults('http://127.0.0.1:9');
  });

  test('the old knowledge serves on, the result says what happened, the next good feed heals', async () => {
    const hosted = Object.fromEntries(list.map((fault, at) => [`fault-${at}`, fault.hosted]));
    await onStage(kind, hosted, async ({ module, sync, moscow, state }) => {
      for (const [at, fault] of list.entries()) {
        expect(await sync('good'), fault.name).toMatchObject({ outcome: 'installed', generation: 2 });
        const result = await sync(`fault-${at}`, fault.clock === undefined ? {} : { clock: fault.clock });
        expect(result, fault.name).toMatchObject({
          outcome: fault.outcome,
          ...(fault.reason && { reason: fault.reason }),
          ...(fault.stale !== undefined && { stale: fault.stale }),
        });
        if (result.outcome !== 'installed') expect(await moscow(), fault.name).toBe('মস্কো');
        expect(await sync('healing'), fault.name).toMatchObject({ outcome: 'installed', generation: 4 });
        expect(await moscow(), fault.name).toBe('মস্কো শহর');
        await module.call('remove', 'sample');
      }
      expect(await state()).toMatchObject({ problem: null, damage: [] });
      expect(await module.call('storedPages')).toBe(0);
    });
  });
});

describe.each(BROWSERS)('a worker killed in %s', (kind) => {
  test('in mid-download: the next sync fetches only what is lacking', async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const feed = await builtFeed(
      { entities: namedMoscow('মস্কো শহর').map((city) => ({ ...city, description: { bn: 'শহর' } })) },
      { generation: 3 },
    );
    const [last] = feed.manifest.pages.filter((page) => page.kind === 'entities').slice(-1);
    const slow: HostedFeed = {
      feed,
      trouble: (path, response) => {
        if (path !== `pages/${last!.hash}.gz`) return false;
        void gate.then(() => response.end(feed.files[path]));
        return true;
      },
    };
    await onStage(kind, { slow }, async ({ module, server, sync, moscow }) => {
      await sync('good');
      const before = await module.call<number>('storedPages');
      await module.call('beginSync', `${server.origin}/slow/`, SAMPLE);
      await until('the last page is asked for', () => server.asked.includes(`slow/pages/${last!.hash}.gz`));
      await until('the others are kept', async () => (await module.call<number>('storedPages')) > before);
      await module.reload();
      open();
      const asked = server.asked.length;
      expect(await moscow()).toBe('মস্কো');
      expect(await sync('slow')).toMatchObject({ outcome: 'installed', previous: 2 });
      expect(server.asked.slice(asked)).toEqual(['slow/feed.json', `slow/pages/${last!.hash}.gz`]);
      expect(await moscow()).toBe('মস্কো শহর');
    });
  });

  test.each(['put', 'flip'] as const)('before the %s: the old serves, then the new', async (step) => {
    await onStage(kind, {}, async ({ module, server, sync, moscow }) => {
      await sync('good');
      await module.call('haltAt', step);
      await module.call('beginSync', `${server.origin}/healing/`, SAMPLE);
      await until('it halts', async () => (await module.call('haltedAt')) === step);
      await module.reload();
      expect(await moscow()).toBe('মস্কো');
      const asked = server.asked.length;
      expect(await sync('healing')).toMatchObject({ outcome: 'installed', generation: 4 });
      expect(await moscow()).toBe('মস্কো শহর');
      const fetched = server.asked.slice(asked).filter((path) => path.includes('/pages/'));
      if (step === 'flip') expect(fetched).toEqual([]);
      else expect(fetched.length).toBeGreaterThan(0);
    });
  });
});

describe.each(BROWSERS)('a store gone wrong in %s', (kind) => {
  test.each(['delete', 'flip-bits', 'garbage'])(
    'pages spoilt (%s) are noticed and fetched again',
    async (how) => {
      await onStage(kind, {}, async ({ module, sync, moscow, state }) => {
        await sync('good');
        await module.call('spoilPages', how);
        await module.reload();
        expect(await moscow()).toBeUndefined();
        expect(await module.call('lexicons')).toEqual([]);
        expect(await state()).toMatchObject({ problem: 'damaged', identity: 'sample@2' });
        expect(await sync('good')).toMatchObject({ outcome: 'current' });
        expect(await moscow()).toBe('মস্কো');
        expect(await module.call('lexicons')).toHaveLength(1);
        expect(await state()).toMatchObject({ problem: null });
      });
    },
  );

  test.each([
    ['of a newer version', 1_000],
    ['without its tables', 10],
  ])('%s: it is made anew', async (_, version) => {
    await onStage(kind, {}, async ({ module, sync, moscow, state }) => {
      await sync('good');
      await module.call('reopen');
      await module.call('replaceStore', version);
      await module.reload();
      expect(await state()).toMatchObject({ problem: 'rebuilt', identity: '' });
      expect(await sync('good')).toMatchObject({ outcome: 'installed' });
      await module.reload();
      expect(await moscow()).toBe('মস্কো');
      expect(await state()).toMatchObject({ problem: null });
    });
  });

  test('held by another version, or not there at all: memory serves, and says so', async () => {
    await onStage(kind, {}, async ({ module, sync, moscow, state }) => {
      for (const obstacle of ['holdStore', 'withoutIndexedDb']) {
        await module.call(obstacle, true);
        expect(await state()).toMatchObject({ problem: 'memory-only', identity: '' });
        expect(await sync('good')).toMatchObject({ outcome: 'installed' });
        expect(await moscow()).toBe('মস্কো');
        await module.reload();
      }
      expect(await sync('good')).toMatchObject({ outcome: 'installed' });
      await module.reload();
      expect(await moscow()).toBe('মস্কো');
    });
  });

  test('cleared while it is open: it is opened anew and asks for its feeds', async () => {
    await onStage(kind, {}, async ({ module, sync, moscow, state }) => {
      await sync('good');
      await module.call('clearStore');
      expect(await moscow()).toBeUndefined();
      expect(await state()).toMatchObject({ problem: 'rebuilt', damage: ['rebuilt'] });
      expect(await sync('good')).toMatchObject({ outcome: 'installed' });
      expect(await moscow()).toBe('মস্কো');
    });
  });
});

test('a full disk stops the installation, not the knowledge', async () => {
  const noise = Array.from({ length: 2_000 }, (_, at) =>
    entity(`noise-${at}`, { description: { bn: randomBytes(1_800).toString('hex') } }),
  );
  const large = await builtFeed({ entities: [...noise, ...namedMoscow('মস্কো শহর')] }, { generation: 3 });
  await onStage('chromium', { large: { feed: large } }, async ({ module, sync, moscow }) => {
    const session = await module.page.createCDPSession();
    const limit = (quotaSize?: number): Promise<unknown> =>
      session.send('Storage.overrideQuotaForOrigin', {
        origin: module.origin,
        ...(quotaSize !== undefined && { quotaSize }),
      });
    // Chromium remembers for a while how much room there was: set it before the first write.
    await limit(500_000);
    await sync('good');
    expect(await sync('large')).toMatchObject({ outcome: 'unwritable', reason: 'full' });
    expect(await moscow()).toBe('মস্কো');
    await limit();
    await module.reload();
    await until('there is room', async () => (await sync('large')).outcome === 'installed');
    expect(await moscow()).toBe('মস্কো শহর');
  });
});
