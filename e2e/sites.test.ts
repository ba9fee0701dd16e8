import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ask,
  BROWSERS,
  highlights,
  inOwnPage,
  pageViolations,
  type RealBrowser,
  type Stage,
  setStage,
  UNKNOWN_SITE,
  until,
  whenRead,
} from './browser/index.ts';
import { CAPITALS, CAPITALS_HEADLINE as HEADLINE } from './fixtures/capitals.ts';

const listed = (browser: RealBrowser, query = '') =>
  ask(browser, 'listVisits', { query, before: null, limit: 50 });
const textOf = (popup: Page) => popup.evaluate(() => document.body.textContent ?? '');
const says = (popup: Page, text: string) =>
  until(`the popup says ${text}`, async () => (await textOf(popup)).includes(text));
const press = async (popup: Page, selector: string) => {
  await popup.bringToFront();
  await popup.locator(selector).click();
};

describe.each(BROWSERS)('sites in %s', (kind) => {
  let stage: Stage;
  let browser: RealBrowser;
  beforeAll(async () => {
    stage = await setStage(kind, {
      '/article': CAPITALS,
      '/second': CAPITALS.replaceAll(HEADLINE, 'আরেকটি লেখা'),
      '/english':
        '<!doctype html><html lang="en"><title>t</title><article><h1>Title</h1><p>Plain English text about nothing at all, long enough to be read as an article by anyone.</p></article>',
    });
    browser = stage.browser;
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());
  beforeEach(async () => {
    await ask(browser, 'deleteVisits', { what: 'all' });
    await ask(browser, 'setSite', { url: stage.address('/article'), enabled: true, tab: null });
  });

  const openArticle = async (url = stage.address('/article')) => {
    const page = await browser.open(url);
    await whenRead(browser, page);
    return page;
  };

  test('says so where there is no Bengali article', async () => {
    const page = await openArticle(stage.address('/english'));
    expect((await whenRead(browser, page))?.state).toBe('no-article');
    const popup = await browser.openPopup(page);
    await until('the popup says something', async () => (await textOf(popup)).includes('খবর'));
    expect(await popup.$$('.found-name')).toHaveLength(0);
    await Promise.all([popup.close(), page.close()]);
  });

  test('shows the state of the knowledge', async () => {
    const { feeds, problem } = await ask(browser, 'describeKnowledge', {});
    expect(problem).toBeNull();
    expect(feeds).toHaveLength(1);
    expect(feeds[0]).toMatchObject({ id: 'bundled', stale: false });
    expect(feeds[0]!.entities).toBeGreaterThan(300);
    expect(feeds[0]!.claims).toBeGreaterThanOrEqual(25);
  });

  test('where it is off nothing is marked and nothing kept, there and on pages to come', async () => {
    const page = await openArticle();
    await until('the visit is kept', async () => (await listed(browser)).total === 1);
    const popup = await browser.openPopup(page);
    await press(popup, '[role="switch"][aria-checked="true"]');
    await until('the marks are gone', async () => !(await highlights(page))['prasanga-entity']?.length);
    const other = await openArticle(stage.address('/second'));
    expect((await whenRead(browser, other))?.state).toBe('off');
    expect((await listed(browser)).visits.map(({ title }) => title)).toEqual([HEADLINE]);
    await press(popup, '[role="switch"][aria-checked="false"]');
    await until('the marks are back', async () => (await highlights(page))['prasanga-entity']?.length);
    await until('the other page is read too', async () => (await whenRead(browser, other))?.state === 'read');
    await Promise.all([popup.close(), page.close(), other.close()]);
  });

  test('registers nothing for the sites it knows by itself', async () => {
    const registered = await browser.inExtension((api) => api.scripting.getRegisteredContentScripts());
    expect(registered).toEqual([]);
  });

  test('runs on another site once the reader enables it there', async () => {
    const url = `http://${UNKNOWN_SITE}/article`;
    const page = await browser.open(url);
    expect(await whenRead(browser, page)).toBeNull();
    await browser.agreeToHost(`*://*.${UNKNOWN_SITE}/*`);
    const popup = await browser.openPopup(page);
    await press(popup, 'button.action');
    await until('the page is marked', async () => (await highlights(page))['prasanga-entity']?.length);
    await page.reload();
    await until(
      'it is marked after a reload',
      async () => (await highlights(page))['prasanga-entity']?.length,
    );
    await Promise.all([popup.close(), page.close()]);
  });

  test.each(['page', 'history'] as const)(
    'axe-core finds nothing wrong in the popup’s %s part',
    async (part) => {
      const page = await openArticle();
      await until('the visit is kept', async () => (await listed(browser)).total === 1);
      const popup = await browser.openPopup(page);
      await says(popup, 'পাকিস্তান');
      if (part === 'history') {
        await press(popup, '[role="tab"][aria-selected="false"]');
        await says(popup, HEADLINE);
      }
      expect(await pageViolations(popup)).toEqual([]);
      await Promise.all([popup.close(), page.close()]);
    },
  );

  test('takes no orders from a page', async () => {
    const page = await openArticle();
    const popup = await browser.openOwnPage('icons/32.png');
    for (const message of [
      { prasanga: 'popup>background', call: 'nothing', params: {} },
      { prasanga: 'popup>background', call: 'deleteVisits', params: { what: 'everything' } },
      { prasanga: 'page>background', call: 'readArticle', params: { blocks: 'text' } },
    ])
      expect(await inOwnPage(popup, (api, sent) => api.runtime.sendMessage(sent), message)).toMatchObject({
        ok: false,
        error: { code: 'refused' },
      });
    await Promise.all([popup.close(), page.close()]);
  });
});
