import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entity } from '../test/feeds/small-feed.ts';
import { ask, BROWSERS, type RealBrowser, shows, until } from './browser/index.ts';
import { bridge, deskFeed } from './fixtures/desk-feed.ts';
import {
  describeDesk,
  deskHost,
  followDesk,
  generation,
  isMarked,
  makeLate,
  nothingRuns,
  onStage,
  press,
  ringLate,
  type Scene,
  shut,
} from './fixtures/following-stage.ts';

/** How many pages of feeds the knowledge store holds. */
const storedPages = (browser: RealBrowser): Promise<number> =>
  browser.inExtension(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('prasanga-knowledge');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('pages').objectStore('pages').count();
          opening.result.close();
          counting.onsuccess = () => resolve(counting.result);
          counting.onerror = () => reject(counting.error);
        };
      }),
  );

/**
 * Follows the desk and has its next generation checked, of which the host holds one page back: `others` says how many
 * are stored once all the rest are.
 */
async function holdLastPage(scene: Scene) {
  const { browser, host, feeds } = scene;
  await (await followDesk(scene)).close();
  const known = new Set(feeds.desk!.feed.manifest.pages.map(({ hash }) => hash));
  const many = Array.from({ length: 700 }, (_, at) => entity(`town-${at}`));
  const feed = await deskFeed(2, [bridge('ভুয়া')], many);
  const { pages } = feed.manifest;
  const fresh = new Set(pages.map(({ hash }) => hash).filter((hash) => !known.has(hash)));
  const others = (await storedPages(browser)) + fresh.size - 1;
  const path = `pages/${pages.filter(({ kind }) => kind === 'entities').at(-1)!.hash}.gz`;
  let isHeld = true;
  feeds.desk = { feed, trouble: shut((asked) => isHeld && asked === path) };
  await ringLate(browser);
  await until('the last page is asked for', () => host.asked.includes(`desk/${path}`));
  const letGo = (): void => {
    isHeld = false;
  };
  return { feed, path, others, letGo };
}

describe.each(BROWSERS)('checking a followed feed in %s', (kind) => {
  test('a server that asks for time gets it, over the death of the worker', async () => {
    await onStage(kind, async (scene) => {
      const { browser, host, feeds } = scene;
      const options = await followDesk(scene);
      feeds.desk = {
        feed: await deskFeed(2, [bridge('ভুয়া')]),
        trouble: shut((_path, response) => {
          response.writeHead(429, { 'retry-after': '3600' }).end();
          return true;
        }),
      };
      await press(options, 'এখনই দেখুন');
      await shows(options, '.feed-trouble', 'ব্যস্ত');
      await shows(options, '.feed-note', 'সার্ভার অপেক্ষা করতে বলেছে');
      const { asked, rightAt, nextAt } = (await describeDesk(browser))!;
      expect(asked).toBe(true);
      expect(rightAt).not.toBeNull();
      expect(Date.parse(nextAt!) - Date.now()).toBeGreaterThan(3_500_000);
      await browser.stopBackground();
      const count = host.asked.length;
      await ask(browser, 'checkFeeds', { feed: 'desk' });
      await nothingRuns(browser);
      expect(host.asked.length).toBe(count);
      expect(await generation(browser)).toBe(1);
    });
  });

  test('the alarm checks what is due; a worker killed half-way goes on where it was', async () => {
    await onStage(kind, async (scene) => {
      const { browser, host, openArticle } = scene;
      const { feed, path, others, letGo } = await holdLastPage(scene);
      await until('the others are kept', async () => (await storedPages(browser)) === others);
      await browser.stopBackground();
      letGo();
      const alarms = await browser.inExtension((api) => api.alarms.getAll());
      expect(await browser.backgroundRuns()).toBe(false);
      expect(alarms, 'it is taken up even if nothing starts the worker').toMatchObject([
        { name: 'check-feeds' },
      ]);
      expect(alarms[0]!.scheduledTime - Date.now()).toBeLessThan(3 * 60_000);
      expect(await generation(browser)).toBe(1);
      const before = host.asked.length;
      const article = await openArticle();
      await until('what was there before serves', () => isMarked(article));
      expect(host.asked.length).toBe(before);
      await ringLate(browser);
      await until('the new generation serves', async () => (await generation(browser)) === 2);
      const fetched = host.asked.slice(before);
      expect(fetched[0]).toBe('desk/feed.json');
      expect(fetched).toContain(`desk/${path}`);
      expect(fetched.length).toBeLessThanOrEqual(feed.manifest.pages.length);
    });
  });

  // Chromium does not start an unpacked extension again that reloads itself: there the worker's death stands for it.
  const testAnew = test.runIf(kind === 'firefox');
  testAnew('the extension updated in the middle of a check: the old serves, the next goes on', async () => {
    await onStage(kind, async (scene) => {
      const { browser, host, openArticle } = scene;
      const { feed, path, letGo } = await holdLastPage(scene);
      const isAnew = await browser.beforeAnew();
      await browser.offerUpdate();
      await until('the extension has begun anew', isAnew);
      letGo();
      expect(await generation(browser)).toBe(1);
      const article = await openArticle();
      await until('the old knowledge serves', () => isMarked(article));
      const before = host.asked.length;
      await ringLate(browser);
      await until('the new generation serves', async () => (await generation(browser)) === 2);
      expect(host.asked.slice(before)).toContain(`desk/${path}`);
      expect(host.asked.length - before).toBeLessThanOrEqual(feed.manifest.pages.length);
    });
  });

  test('a subscription outlives the knowledge store, and a lost alarm is set again', async () => {
    await onStage(kind, async (scene) => {
      const { browser } = scene;
      await (await followDesk(scene)).close();
      await browser.inExtension((api) => api.alarms.clearAll());
      await browser.stopBackground();
      await browser.inExtension(
        () =>
          new Promise((done, failed) => {
            const request = indexedDB.deleteDatabase('prasanga-knowledge');
            request.onsuccess = done;
            request.onerror = failed;
          }),
      );
      expect(await describeDesk(browser)).toMatchObject({ feed: 'desk', serving: null });
      const alarms = await until('the alarm is set', () =>
        browser.inExtension(async (api) => {
          const all = await api.alarms.getAll();
          return all.length > 0 ? all : null;
        }),
      );
      expect(alarms[0]!.name).toBe('check-feeds');
      await ringLate(browser);
      await until('it is installed again', async () => (await generation(browser)) === 1);
    });
  });

  test('what became late while the browser was closed is checked when it starts', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'prasanga-profile-'));
    const on = await deskHost();
    try {
      await onStage(
        kind,
        async (scene) => {
          await followDesk(scene);
          await makeLate(scene.browser);
        },
        { profile, on },
      );
      on.feeds.desk = { feed: await deskFeed(2, [bridge('ভুয়া')]) };
      const before = on.host.asked.length;
      await onStage(
        kind,
        async ({ browser }) => {
          await until('the feed is asked', () => on.host.asked.length > before);
          await until('the new generation serves', async () => (await generation(browser)) === 2);
        },
        { profile, on },
      );
    } finally {
      await on.host[Symbol.asyncDispose]();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test.each(['offline', 'metered'] as const)(
    '%s: nothing is fetched by itself, and the connection is looked at again later',
    async (condition) => {
      await onStage(kind, async (scene) => {
        const { browser, host } = scene;
        const options = await followDesk(scene);
        const put = async (on: boolean): Promise<boolean> => {
          if (condition === 'metered') return browser.setDataSaving(on);
          await browser.setOffline(options, on);
          return true;
        };
        const connection = async () => (await ask(browser, 'describeFollowing', {})).connection;
        // Firefox tells nobody what a connection costs.
        if (!(await put(true))) return;
        await until(`it is ${condition}`, async () => (await connection()) === condition);
        const before = host.asked.length;
        await ringLate(browser);
        await until('the alarm is put off', async () => {
          const [alarm] = await browser.inExtension((api) => api.alarms.getAll());
          return alarm !== undefined && alarm.scheduledTime > Date.now() + 20 * 60_000;
        });
        expect(host.asked.length).toBe(before);
        await put(false);
        await until('it is good again', async () => (await connection()) === 'good');
        await ringLate(browser);
        await until('the feed is asked', () => host.asked.length > before);
      });
    },
  );
});
