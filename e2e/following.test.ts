import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../src/feed/index.ts';
import { FaultServer, type HostedFeed, type Trouble } from '../test/feeds/fault-server.ts';
import { entity, TEST_KEY } from '../test/feeds/small-feed.ts';
import {
  ask,
  BROWSERS,
  type BrowserKind,
  buildOf,
  cardOf,
  findMark,
  LoopbackServer,
  launchBrowser,
  openCard,
  pageViolations,
  type RealBrowser,
  until,
  whenRead,
} from './browser/index.ts';
import { bridge, deskFeed, TOWN, TOWN_ARTICLE } from './fixtures/desk-feed.ts';

/** A host that lets nobody else's pages read its answers: only the permission that the reader gives opens it. */
const shut =
  (trouble: Trouble = () => false): Trouble =>
  (path, response, request) => {
    response.removeHeader('access-control-allow-origin');
    return trouble(path, response, request);
  };

interface Scene {
  readonly browser: RealBrowser;
  readonly host: FaultServer;
  /** The feeds on the host, to be changed at will. */
  readonly feeds: Record<string, HostedFeed>;
  readonly address: string;
  openArticle(): Promise<Page>;
  openOptions(): Promise<Page>;
}

async function onStage(kind: BrowserKind, play: (scene: Scene) => Promise<void>): Promise<void> {
  const feeds: Record<string, HostedFeed> = {
    desk: { feed: await deskFeed(1, [bridge()]), trouble: shut() },
  };
  await using host = await FaultServer.start(feeds);
  await using server = await LoopbackServer.start(() => TOWN_ARTICLE);
  await using browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  await browser.agreeToHost('http://localhost/*');
  await play({
    browser,
    host,
    feeds,
    address: `${host.origin.replace('127.0.0.1', 'localhost')}/desk/`,
    openArticle: async () => {
      const page = await browser.open(`${server.origin}/`);
      await whenRead(browser, page);
      return page;
    },
    openOptions: () => browser.openOwnPage('src/options/options.html'),
  });
}

const shows = (page: Page, selector: string, wanted: string): Promise<unknown> =>
  until(`${selector} shows ${wanted}`, () =>
    page.$$eval(
      selector,
      (elements, part) => elements.some((element) => element.textContent?.includes(part)),
      wanted,
    ),
  );

/** Presses a button of the options page by its words, once it can be pressed, wherever the page is. */
const press = (page: Page, words: string): Promise<unknown> =>
  until(`${words} is pressed`, () =>
    page.$$eval(
      'button:not([aria-disabled=true])',
      (buttons, part) => {
        const found = buttons.find((button) => button.textContent?.trim() === part);
        found?.click();
        return found !== undefined;
      },
      words,
    ),
  );

async function look(options: Page, address: string): Promise<void> {
  await options.bringToFront();
  await options.waitForSelector('#add-address');
  await options.$eval('#add-address', (input) => {
    (input as HTMLInputElement).value = '';
  });
  await options.type('#add-address', address);
  await options.click('.add .button-main');
}

async function follow(options: Page, address: string): Promise<void> {
  await look(options, address);
  await options.waitForSelector('.offer .button-main');
  await options.click('.offer .button-main');
}

const describeDesk = async (browser: RealBrowser) =>
  (await ask(browser, 'describeFollowing', {})).feeds.find(({ feed }) => feed === 'desk');
const generation = async (browser: RealBrowser): Promise<number | undefined> =>
  (await describeDesk(browser))?.serving?.generation;
const isMarked = async (page: Page): Promise<boolean> => (await findMark(page, { text: TOWN })) !== null;

/** Rings the alarm of the worker as if its time had come, with the feed long due. */
const ringLate = (browser: RealBrowser): Promise<void> =>
  browser.inExtension(async (api) => {
    const key = 'following/check/desk';
    const { [key]: record } = await api.storage.local.get(null);
    await api.storage.local.set({ [key]: { ...(record as object), nextAt: '2020-01-01T00:00:00.000Z' } });
    await api.alarms.create('check-feeds', { when: Date.now() });
  });

describe.each(BROWSERS)('following a feed in %s', (kind) => {
  test('subscribing asks first; open pages and an open card learn what comes', async () => {
    await onStage(kind, async ({ browser, feeds, host, address, openArticle, openOptions }) => {
      const article = await openArticle();
      expect(await isMarked(article)).toBe(false);
      const options = await openOptions();
      await look(options, address);
      await shows(options, '.offer h4', 'নমুনা ডেস্ক');
      await shows(options, '.offer .fingerprint', (await fingerprintOf(TEST_KEY.x)).split(' ')[0]!);
      expect(host.asked).toEqual(['desk/pin.json', 'desk/feed.json']);
      await options.click('.offer .button-main');
      // A page that nobody sees is painted when it comes into sight.
      await article.bringToFront();
      await until('the town is marked', () => isMarked(article));
      expect(await generation(browser)).toBe(1);
      const registered = await browser.inExtension((api) => api.scripting.getRegisteredContentScripts());
      expect(registered.map(({ id }) => id).filter((id) => id.includes('localhost'))).toEqual([]);

      const card = await openCard(browser, article, (await findMark(article, { text: TOWN }))!);
      const textOf = async () => (await cardOf(browser, article))?.evaluate((node) => node.textContent);
      expect(await card.evaluate((node) => node.textContent)).not.toContain('ভুয়া');
      feeds.desk = {
        feed: await deskFeed(2, [bridge('ভুয়া'), { ...bridge(), id: 'new-one' }]),
        trouble: shut(),
      };
      await until('nothing runs', async () => (await describeDesk(browser))?.checking === null);
      await ask(browser, 'checkFeeds', { feed: 'desk' });
      await until('the open card shows the rating', async () => (await textOf())?.includes('ভুয়া'));
      await options.bringToFront();
      await shows(options, '.feed-change', '১টি নতুন দাবি, ১টি দাবির সংশোধন');
      await shows(options, '.feed-note', 'সব ঠিক আছে');
    });
  });

  test('pausing and removing take its knowledge away, resuming and undoing bring it back', async () => {
    await onStage(kind, async ({ browser, address, openArticle, openOptions }) => {
      const article = await openArticle();
      const options = await openOptions();
      await follow(options, address);
      await shows(options, '.feed-note', 'সব ঠিক আছে');
      await article.bringToFront();
      await until('the town is marked', () => isMarked(article));
      await press(options, 'থামিয়ে রাখুন');
      await until('the mark is gone', async () => !(await isMarked(article)));
      await options.bringToFront();
      await shows(options, '.feed-note', 'থামানো আছে');
      await article.bringToFront();
      await press(options, 'আবার চালু করুন');
      await until('the town is marked again', () => isMarked(article));
      await press(options, 'সরিয়ে দিন');
      await until('the mark is gone', async () => !(await isMarked(article)));
      await options.bringToFront();
      await shows(options, '.feed-removed', 'সরানো হয়েছে');
      await article.bringToFront();
      await browser.stopBackground();
      await press(options, 'ফিরিয়ে আনুন');
      await until('the town is marked again', () => isMarked(article));
      expect(await generation(browser)).toBe(1);
    });
  });

  test('what was removed goes for good when it can no longer be brought back', async () => {
    await onStage(kind, async ({ browser, address, openOptions }) => {
      const options = await openOptions();
      await follow(options, address);
      await shows(options, '.feed-note', 'সব ঠিক আছে');
      await press(options, 'সরিয়ে দিন');
      await shows(options, '.feed-removed', 'সরানো হয়েছে');
      await browser.inExtension(async (api) => {
        const key = 'following/feed/desk';
        const { [key]: feed } = await api.storage.local.get(null);
        await api.storage.local.set({
          [key]: { ...(feed as object), removedAt: '2020-01-01T00:00:00.000Z' },
        });
        await api.alarms.create('check-feeds', { when: Date.now() });
      });
      const left = () =>
        browser.inExtension(async (api) => {
          const kept = Object.keys(await api.storage.local.get(null));
          const { origins } = await api.permissions.getAll();
          return [...kept, ...origins].filter((one) => /following|localhost/.test(one));
        });
      await until('nothing is left of it', async () => (await left()).length === 0);
      await until('the list is without it', async () => (await options.$('[data-feed]')) === null);
    });
  });

  test('the popup leads to the feeds', async () => {
    await onStage(kind, async ({ browser, openArticle }) => {
      const popup = await browser.openPopup(await openArticle());
      await shows(popup, '.following', 'তথ্যের উৎস ও সেটিংস');
      await popup.$eval('.following button', (button) => (button as HTMLElement).click());
      await until('the options page is open', () =>
        browser.inExtension((api) =>
          api.extension.getViews().some(({ location }) => location.pathname.endsWith('/options.html')),
        ),
      );
    });
  });

  test('a server that asks for time gets it, over the death of the worker', async () => {
    await onStage(kind, async ({ browser, host, feeds, address, openOptions }) => {
      const options = await openOptions();
      await follow(options, address);
      await until('it is installed', async () => (await generation(browser)) === 1);
      feeds.desk = {
        feed: await deskFeed(2, [bridge('ভুয়া')]),
        trouble: shut((_path, response) => {
          response.writeHead(429, { 'retry-after': '3600' }).end();
          return true;
        }),
      };
      await until('nothing runs', async () => (await describeDesk(browser))?.checking === null);
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
      await until('nothing runs', async () => (await describeDesk(browser))?.checking === null);
      expect(host.asked.length).toBe(count);
      expect(await generation(browser)).toBe(1);
    });
  });

  test('the alarm checks what is due; a worker killed half-way goes on where it was', async () => {
    await onStage(kind, async ({ browser, host, feeds, address, openArticle, openOptions }) => {
      const options = await openOptions();
      await follow(options, address);
      await until('it is installed', async () => (await generation(browser)) === 1);
      await until('nothing runs', async () => (await describeDesk(browser))?.checking === null);
      await options.close();
      const many = Array.from({ length: 700 }, (_, at) => entity(`town-${at}`));
      const feed = await deskFeed(2, [bridge('ভুয়া')], many);
      const last = feed.manifest.pages.filter((page) => page.kind === 'entities').at(-1)!;
      const path = `pages/${last.hash}.gz`;
      let held = true;
      feeds.desk = { feed, trouble: shut((asked) => held && asked === path) };
      await ringLate(browser);
      await until('the last page is asked for', () => host.asked.includes(`desk/${path}`));
      await browser.stopBackground();
      held = false;
      expect(await generation(browser)).toBe(1);
      const before = host.asked.length;
      const article = await openArticle();
      expect(await isMarked(article)).toBe(true);
      expect(host.asked.length).toBe(before);
      const alarms = await browser.inExtension((api) => api.alarms.getAll());
      expect(alarms.map(({ name }) => name)).toContain('check-feeds');
      await ringLate(browser);
      await until('the new generation serves', async () => (await generation(browser)) === 2);
      const fetched = host.asked.slice(before);
      expect(fetched[0]).toBe('desk/feed.json');
      expect(fetched).toContain(`desk/${path}`);
      expect(fetched.length).toBeLessThanOrEqual(feed.manifest.pages.length);
    });
  });

  test('a subscription outlives the knowledge store, and a lost alarm is set again', async () => {
    await onStage(kind, async ({ browser, address, openOptions }) => {
      const options = await openOptions();
      await follow(options, address);
      await until('it is installed', async () => (await generation(browser)) === 1);
      await until('nothing runs', async () => (await describeDesk(browser))?.checking === null);
      await options.close();
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

  test('an address that is none, or holds no feed, is told; nothing is kept of it', async () => {
    await onStage(kind, async ({ browser, host, feeds, address, openOptions }) => {
      const options = await openOptions();
      await look(options, 'http://feeds.example/');
      await shows(options, '#add-outcome', 'এটি উৎসের ঠিকানা নয়');
      await look(options, address.replace('/desk/', '/nothing/'));
      await shows(options, '#add-outcome', 'কোনো উৎস পাওয়া গেল না');
      const forged = await deskFeed(3, [bridge()]);
      const other = { feed: 'desk', key: TEST_KEY.x.replace('1', '2') };
      feeds.forged = {
        feed: { ...forged, files: { ...forged.files, 'pin.json': JSON.stringify(other) } },
        trouble: shut(),
      };
      await look(options, address.replace('/desk/', '/forged/'));
      await shows(options, '#add-outcome', 'সই');
      expect((await ask(browser, 'describeFollowing', {})).feeds).toEqual([]);
      expect(host.asked.filter((path) => path.includes('/pages/'))).toEqual([]);
      const { origins } = await browser.inExtension((api) => api.permissions.getAll());
      expect(origins).not.toContain('http://localhost/*');
    });
  });

  test('several feeds are put in order by the keyboard, and the upper one describes', async () => {
    await onStage(kind, async ({ browser, feeds, address, openOptions }) => {
      feeds.rival = {
        feed: await deskFeed(1, [], [], { feed: 'rival', title: { bn: 'অন্য ডেস্ক' } }),
        trouble: shut(),
      };
      const options = await openOptions();
      await follow(options, address);
      await until('it is installed', async () => (await generation(browser)) === 1);
      await follow(options, address.replace('/desk/', '/rival/'));
      await shows(options, '.feed-title', 'অন্য ডেস্ক');
      const order = () =>
        options.$$eval('[data-feed]', (items) => items.map((item) => item.getAttribute('data-feed')));
      const title = async () =>
        (
          (await browser.callBackground({
            edge: 'page>background',
            call: 'openEntity',
            params: { id: 'shalbanpur' },
          })) as { value: { feed: { bn: string } } }
        ).value.feed.bn;
      expect(await order()).toEqual(['desk', 'rival']);
      expect(await title()).toBe('নমুনা ডেস্ক');
      await options.focus('[data-feed=rival] .icon');
      await options.keyboard.press('Enter');
      await until('the order is turned', async () => (await order())[0] === 'rival');
      await until('the other describes', async () => (await title()) === 'অন্য ডেস্ক');
      expect(
        await options.evaluate(() =>
          document.activeElement?.closest('[data-feed]')?.getAttribute('data-feed'),
        ),
      ).toBe('rival');
      expect(await pageViolations(options)).toEqual([]);
    });
  });
});
