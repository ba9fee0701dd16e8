import { describe, expect, test } from 'vitest';
import { fingerprintOf } from '../src/feed/index.ts';
import { TEST_KEY } from '../test/feeds/small-feed.ts';
import {
  ask,
  BROWSERS,
  cardOf,
  openCard,
  pageViolations,
  shows,
  until,
  whenMarked,
} from './browser/index.ts';
import { bridge, deskFeed, TOWN } from './fixtures/desk-feed.ts';
import {
  accept,
  follow,
  generation,
  isMarked,
  look,
  nothingRuns,
  onStage,
  press,
  shut,
} from './fixtures/following-stage.ts';

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
      await accept(options);
      // A page that nobody sees is painted when it comes into sight.
      await article.bringToFront();
      await until('the town is marked', () => isMarked(article));
      expect(await generation(browser)).toBe(1);
      const registered = await browser.inExtension((api) => api.scripting.getRegisteredContentScripts());
      expect(registered.map(({ id }) => id).filter((id) => id.includes('localhost'))).toEqual([]);

      const card = await openCard(browser, article, await whenMarked(article, { text: TOWN }));
      const textOf = async () => (await cardOf(browser, article))?.evaluate((node) => node.textContent);
      expect(await card.evaluate((node) => node.textContent)).not.toContain('ভুয়া');
      feeds.desk = {
        feed: await deskFeed(2, [bridge('ভুয়া'), { ...bridge(), id: 'new-one' }]),
        trouble: shut(),
      };
      await nothingRuns(browser);
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
      await until('the focus went with the feed', () =>
        options.evaluate(
          () => document.activeElement?.closest('[data-feed]')?.getAttribute('data-feed') === 'rival',
        ),
      );
      expect(await pageViolations(options)).toEqual([]);
    });
  });
});
