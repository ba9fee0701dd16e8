import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoServer, serveDemo } from '../demo/server.ts';
import { BROWSERS, launchBrowser, pageViolations, type RealBrowser, until } from './browser/index.ts';

/** The narrowest screen that WCAG 1.4.10 asks a page to fit, in CSS pixels. */
const NARROW = 320;

describe.each(BROWSERS)('the demo site in %s', (kind) => {
  let site: DemoServer;
  let browser: RealBrowser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    site = await serveDemo();
    browser = await launchBrowser(kind, { extension: null });
    page = await browser.newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.[Symbol.asyncDispose]();
  });

  const go = (slug: string) => page.goto(site.articles.get(slug)!);
  const headings = (): Promise<string[]> =>
    page.$$eval('main h1', (found) => found.map((heading) => heading.textContent));

  test('a body that comes late comes', async () => {
    await go('shells-claim-and-denial');
    await until('the body is there', async () => (await page.$$('.late-body p')).length > 3);
  });

  test('the next article follows when the reader nears the end of one', async () => {
    await go('vladivostok-on-the-border');
    expect(await headings()).toHaveLength(1);
    await page.$eval('.sentinel', (sentinel) => sentinel.scrollIntoView());
    await until('the next article is there', async () => (await headings()).length === 2);
  });

  test('the app goes on and back without loading a page', async () => {
    await go('shoigu-new-office');
    const [first] = await until('the story is there', async () => {
      const found = await headings();
      return found.length > 0 && found;
    });
    await page.evaluate('globalThis.sameDocument = true');
    await page.$eval('.app-next', (next) => (next as HTMLElement).click());
    await until('the story has changed', async () => (await headings())[0] !== first);
    expect(await page.evaluate('location.href')).toBe(site.articles.get('putin-kim-treaty'));
    await page.evaluate('history.back()');
    await until('the first story is back', async () => (await headings())[0] === first);
    expect(await page.evaluate('globalThis.sameDocument')).toBe(true);
  });

  test('the framed article is in its frame', async () => {
    await go('putin-in-hanoi');
    const frame = await until('the frame is there', () =>
      page.frames().find((it) => it.url().includes('/frames/')),
    );
    await frame.waitForSelector('article p');
  });

  test('every page fits a narrow screen and has no barrier that axe-core finds', async () => {
    const wrong: string[] = [];
    const bare = await browser.newPage();
    await bare.setBypassCSP(true).catch(() => undefined);
    for (const address of [site.url, ...site.articles.values()]) {
      await bare.setViewport({ width: NARROW, height: 640 });
      await bare.goto(address, { waitUntil: 'load' });
      if (await bare.evaluate('document.documentElement.scrollWidth > innerWidth'))
        wrong.push(`${address} is too wide`);
      for (const scheme of ['light', 'dark']) {
        await bare.evaluate((name) => {
          document.documentElement.style.colorScheme = name;
        }, scheme);
        const found = await pageViolations(bare, { frames: false });
        wrong.push(...found.map((violation) => `${address} ${scheme}: ${violation}`));
      }
    }
    expect(wrong).toEqual([]);
  });

  test('nothing went wrong in the pages', () => {
    expect(complaints).toEqual([]);
  });
});
