import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  focusIn,
  highlights,
  type Stage,
  setStage,
  until,
  whenRead,
  whenSaved,
  writeNote,
} from './browser/index.ts';
import { page as html, story } from './fixtures/river-pages.ts';

const stageOfStory = (): Promise<Stage> => setStage('chromium', { '/story': html(story('নদীর জল')) });

/** Loads the extension anew, as an update does: the scripts that run in pages are cut off from it. */
async function reloadExtension({ browser }: Stage, page: Page): Promise<void> {
  const id = new URL(browser.extensionOrigin!).host;
  const settings = await browser.open('chrome://extensions', { background: true });
  await settings.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(id)}, { failQuietly: true })`);
  await settings.close();
  await page.bringToFront();
}

// Firefox takes the styles of the marks away itself when an extension goes.
test('when the extension is updated under a page, its marks go quietly', async () => {
  await using stage = await stageOfStory();
  const page = await stage.browser.open(stage.address('/story'));
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await whenRead(stage.browser, page);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await reloadExtension(stage, page);
  await until('the marks are gone', async () => Object.keys(await highlights(page)).length === 0);
  await page.mouse.move(300, 300);
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('when it is updated under an open editor, what was typed stays to be copied, and the editor says so', async () => {
  await using stage = await stageOfStory();
  const page = await stage.browser.open(stage.address('/story'));
  await whenRead(stage.browser, page);
  const editor = await writeNote(stage.browser, page, 'নদীর জল মাপার কাজ শেষ হলে');
  await focusIn(editor, '.explanation');
  await page.keyboard.type('আগের কথা।');
  await whenSaved(editor);
  await reloadExtension(stage, page);
  await page.keyboard.type(' পরের কথা।');
  await until('the editor tells of it', () =>
    editor.evaluate((node) => node.querySelector('.saving.trouble')?.textContent?.includes('হালনাগাদ')),
  );
  expect(
    await editor.evaluate((node) => node.querySelector<HTMLTextAreaElement>('.explanation')?.value),
  ).toBe('আগের কথা। পরের কথা।');
});
