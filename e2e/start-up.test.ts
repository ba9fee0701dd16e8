import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { ask, BROWSERS, type RealBrowser, setStage, until, whenRead } from './browser/index.ts';
import { CAPITALS } from './fixtures/capitals.ts';

const PAGES = { '/article': CAPITALS };
const bundled = async (browser: RealBrowser) =>
  (await ask(browser, 'describeKnowledge', {})).feeds.find(({ id }) => id === 'bundled');
const read = async (browser: RealBrowser, url: string): Promise<Page> => {
  const page = await browser.open(url);
  expect((await whenRead(browser, page))?.entities.map(({ id }) => id)).toContain('dhaka');
  return page;
};
const visits = async (browser: RealBrowser) =>
  (await ask(browser, 'listVisits', { query: '', before: null, limit: 10 })).visits;

/** Runs in a page of the extension: spoils every page of the installed feeds. */
async function spoilKnowledge(): Promise<number> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await done(indexedDB.open('prasanga-knowledge'));
  const pages = database.transaction('pages', 'readwrite').objectStore('pages');
  const rows = (await done(pages.getAll())) as { hash: string }[];
  for (const { hash } of rows) await done(pages.put({ hash, bytes: new Uint8Array([1, 2, 3]) }));
  database.close();
  return rows.length;
}

describe.each(BROWSERS)('starting in %s', (kind) => {
  test('the first start installs the bundled feed; a later one, of the browser too, reuses it', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'prasanga-profile-'));
    try {
      let installedAt: string | undefined;
      {
        await using stage = await setStage(kind, PAGES, { profile });
        await read(stage.browser, stage.address('/article'));
        installedAt = (await bundled(stage.browser))?.installedAt;
        expect(installedAt).toBeDefined();
        await until('the visit is kept', async () => (await visits(stage.browser)).length === 1);
        await stage.browser.stopBackground();
        expect((await bundled(stage.browser))?.installedAt).toBe(installedAt);
      }
      await using stage = await setStage(kind, PAGES, { profile });
      expect((await bundled(stage.browser))?.installedAt).toBe(installedAt);
      expect(await visits(stage.browser)).toHaveLength(1);
      await read(stage.browser, stage.address('/article'));
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  test('a store gone bad is made anew from the bundled feed, and the history stays', async () => {
    await using stage = await setStage(kind, PAGES);
    const { browser } = stage;
    const page = await read(browser, stage.address('/article'));
    await until('the visit is kept', async () => (await visits(browser)).length === 1);
    await page.close();
    expect(await browser.inExtension(spoilKnowledge)).toBeGreaterThan(0);
    await browser.stopBackground();
    const again = await browser.open(stage.address('/article'));
    await until('the article is marked again', async () => {
      const summary = await whenRead(browser, again);
      return summary?.entities.some(({ id }) => id === 'dhaka');
    });
    await until(
      'nothing is wrong',
      async () => (await ask(browser, 'describeKnowledge', {})).problem === null,
    );
    expect(await visits(browser)).toHaveLength(1);
  });
});
