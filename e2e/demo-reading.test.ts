import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, serveDemo } from '../demo/server.ts';
import {
  BROWSERS,
  buildOf,
  highlights,
  launchBrowser,
  type RealBrowser,
  until,
  whenRead,
} from './browser/index.ts';

/** What stands around a story: nothing there is the article's, so nothing there may be marked. */
const FURNITURE =
  '.masthead, .notice, .breadcrumb, .share, .byline, .advert, .related, .trending, .tags, .comments, .footer, .sentinel, amp-ad';

/** Texts marked in the frame that stand outside the story. */
const markedOutside = (frame: Frame | Page): Promise<string[]> =>
  frame.evaluate(
    (furniture) =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        [...ranges]
          .filter((range) => range.startContainer.parentElement?.closest(furniture))
          .map((range) => `${name}: ${range.startContainer.textContent}`),
      ),
    FURNITURE,
  );

const countMarks = (frame: Frame | Page): Promise<number> =>
  frame.evaluate(() => CSS.highlights.get('prasanga-entity')?.size ?? 0);

describe.each(BROWSERS)('the demo articles in %s', (kind) => {
  let site: DemoServer;
  let browser: RealBrowser;
  beforeAll(async () => {
    site = await serveDemo();
    browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}` });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
  });

  const read = async (slug: string): Promise<Page> => {
    const page = await browser.open(site.articles.get(slug)!);
    await whenRead(browser, page);
    return page;
  };

  test.each([
    'putin-kim-treaty',
    'seoul-weighs-arms',
    'kimer-rashia-safar',
    'security-council-resolutions',
    'kim-putin-timeline',
  ])('%s is marked in its story and nowhere else', async (slug) => {
    const page = await read(slug);
    await until('the page is marked', async () => (await countMarks(page)) > 15);
    expect(await markedOutside(page)).toEqual([]);
    await page.close();
  });

  test('a page with nothing known in it bears no mark, nor does one in English', async () => {
    for (const slug of ['mango-pickle', 'how-to-try']) {
      const page = await read(slug);
      expect(Object.values(await highlights(page)).flat(), slug).toEqual([]);
      await page.close();
    }
  });

  test('a body that comes late is marked', async () => {
    const page = await read('shells-claim-and-denial');
    await until('the body is marked', async () => (await countMarks(page)) > 10);
    expect(await markedOutside(page)).toEqual([]);
    await page.close();
  });

  test('an article that is appended is marked', async () => {
    const page = await read('vladivostok-on-the-border');
    const first = await until('the first is marked', () => countMarks(page));
    await page.$eval('.sentinel', (sentinel) => sentinel.scrollIntoView());
    await until('the second is marked', async () => (await countMarks(page)) > first + 10);
    expect(await markedOutside(page)).toEqual([]);
    await page.close();
  });

  test('an app that changes page is marked anew', async () => {
    const page = await read('shoigu-new-office');
    const texts = async () => (await highlights(page))['prasanga-entity'] ?? [];
    await until('the first page is marked', async () => (await texts()).includes('সের্গেই শোইগুকে'));
    await page.$eval('.app-next', (next) => (next as HTMLElement).click());
    await until('the second page is marked', async () => {
      const marked = (await texts()).map((text) => text.normalize('NFC'));
      return marked.includes('হ্যানয়ে'.normalize('NFC')) && !marked.some((text) => text.includes('শোইগু'));
    });
    expect(await markedOutside(page)).toEqual([]);
    await page.close();
  });

  test('an article in a frame is marked there', async () => {
    const page = await read('putin-in-hanoi');
    const frame = await until('the frame is there', () =>
      page.frames().find((it) => it.url().includes('/frames/')),
    );
    await until('the frame is marked', async () => (await countMarks(frame)) > 10);
    expect(await markedOutside(page)).toEqual([]);
    await page.close();
  });
});
