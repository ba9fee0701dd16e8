import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { HostedFeed } from '../test/feeds/fault-server.ts';
import { GOOD, namedMoscow, OTHER_KEY } from '../test/feeds/faults.ts';
import { builtFeed, entity, TEST_KEY } from '../test/feeds/small-feed.ts';
import { BROWSERS, until } from './browser/index.ts';
import { onStage, playFaults, SAMPLE } from './play-faults.ts';

describe.each(BROWSERS)('what goes wrong on the way, in %s', (kind) => {
  test('the old knowledge serves on, the result says what happened, the next good feed heals', async () => {
    const { outcomes, state, pagesLeft } = await playFaults(kind);
    expect(outcomes.length).toBeGreaterThan(30);
    for (const { name, expected, got, oldServes, heals } of outcomes)
      expect({ name, got, oldServes, heals }).toEqual({ name, got: expected, oldServes: true, heals: true });
    expect(state).toMatchObject({ problem: null, damage: [] });
    expect(pagesLeft).toBe(0);
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
    const known = new Set((await GOOD()).manifest.pages.map(({ hash }) => hash));
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
      const all = before + feed.manifest.pages.filter(({ hash }) => !known.has(hash)).length;
      await until('the others are kept', async () => (await module.call('storedPages')) === all - 1);
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

describe.each(BROWSERS)('after the flip in %s', (kind) => {
  test('a worker killed before it swept leaves pages behind, which the next start of the browser drops', async () => {
    await onStage(kind, {}, async ({ module, server, sync, moscow }) => {
      await sync('good');
      const before = await module.call<number>('storedPages');
      await module.call('haltAt', 'sweep');
      await module.call('beginSync', `${server.origin}/healing/`, SAMPLE);
      await until('it halts', async () => (await module.call('haltedAt')) === 'sweep');
      await module.reload();
      expect(await moscow()).toBe('মস্কো শহর');
      expect(await module.call<number>('storedPages')).toBeGreaterThan(before);
      expect(await module.call<number>('sweep')).toBeGreaterThan(0);
      expect(await module.call('storedPages')).toBe(before);
      expect(await moscow()).toBe('মস্কো শহর');
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
        await until('the lexicon is gone', async () => !(await module.call<unknown[]>('lexicons')).length);
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
      await module.call('note', 'আমার টীকা');
      await module.call('reopen');
      await module.call('replaceStore', version);
      await module.reload();
      expect(await state()).toMatchObject({ problem: 'rebuilt', identity: '' });
      expect(await sync('good')).toMatchObject({ outcome: 'installed' });
      await module.reload();
      expect(await moscow()).toBe('মস্কো');
      expect(await state()).toMatchObject({ problem: null });
      expect(await module.call('noted')).toBe('আমার টীকা');
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

  test('follows its publisher to another key, and takes nothing by the old one any more', async () => {
    const entities = namedMoscow('মস্কো শহর');
    const next = { nextKey: OTHER_KEY.x };
    const feeds = {
      announced: { feed: await builtFeed({ entities }, { generation: 3, ...next }) },
      both: { feed: await builtFeed({ entities }, { generation: 4 }, [TEST_KEY, OTHER_KEY]) },
      moved: { feed: await builtFeed({ entities: namedMoscow('মস্কো নগর') }, { generation: 5 }, [OTHER_KEY]) },
      thief: { feed: await builtFeed({ entities }, { generation: 6 }, [TEST_KEY]) },
    };
    await onStage(kind, feeds, async ({ module, sync, moscow }) => {
      await sync('good');
      for (const step of ['announced', 'both', 'moved']) {
        expect(await sync(step)).toMatchObject({ outcome: 'installed' });
        await module.call('reopen');
      }
      expect(await sync('thief')).toMatchObject({ outcome: 'refused', reason: 'unknown-key' });
      expect(await moscow()).toBe('মস্কো নগর');
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
