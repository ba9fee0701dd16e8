import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { highlights, type Stage, setStage, until, whenRead } from './browser/index.ts';
import { page as html, story } from './fixtures/river-pages.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage('chromium', { '/story': html(story('নদীর জল')) });
});
afterAll(() => stage?.[Symbol.asyncDispose]());

/** Loads the extension anew, as an update does: the scripts that run in pages are cut off from it. */
async function reloadExtension(page: Page): Promise<void> {
  const id = new URL(stage.browser.extensionOrigin!).host;
  const settings = await stage.browser.open('chrome://extensions', { background: true });
  await settings.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: true })`);
  await settings.close();
  await page.bringToFront();
}

// Firefox takes the styles of the marks away itself when an extension goes.
test('when the extension is updated under a page, its marks go quietly', async () => {
  const page = await stage.browser.open(stage.address('/story'));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await whenRead(stage.browser, page);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await reloadExtension(page);
  await until('the marks are gone', async () => Object.keys(await highlights(page)).length === 0);
  await page.mouse.move(300, 300);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
