import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  BROWSERS,
  type BrowserKind,
  focusIn,
  highlights,
  notesOn,
  type Stage,
  setStage,
  until,
  whenEditorIsGone,
  whenRead,
  whenSaved,
  writeNote,
} from './browser/index.ts';
import { page as html, story } from './fixtures/river-pages.ts';

const stageOfStory = (kind: BrowserKind = 'chromium'): Promise<Stage> =>
  setStage(kind, { '/story': html(story('নদীর জল')) });

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
  await focusIn(editor, '.explanation');
  await page.keyboard.type(' পরের কথা।');
  await until('the editor tells of it', () =>
    editor.evaluate((node) => node.querySelector('.saving.trouble')?.textContent?.includes('হালনাগাদ')),
  );
  expect(
    await editor.evaluate((node) => node.querySelector<HTMLTextAreaElement>('.explanation')?.value),
  ).toBe('আগের কথা। পরের কথা।');
});

describe.each(BROWSERS)('an update that the browser has ready, in %s', (kind) => {
  /** Whether it is to be looked again later whether anybody writes: an alarm that rings now is none of that. */
  const waits = async ({ browser }: Stage): Promise<boolean> =>
    (await browser.inExtension((api) => api.alarms.getAll())).some(
      ({ name, scheduledTime }) => name.startsWith('update') && scheduledTime > Date.now() + 10_000,
    );
  const ring = ({ browser }: Stage): Promise<void> =>
    browser.inExtension((api) => api.alarms.create('update-when-unused', { when: Date.now() }));

  test('waits while a note is written, and comes when it is written', async () => {
    await using stage = await stageOfStory(kind);
    const page = await stage.browser.open(stage.address('/story'));
    await whenRead(stage.browser, page);
    const editor = await writeNote(stage.browser, page, 'নদীর জল মাপার কাজ শেষ হলে');
    await stage.browser.offerUpdate();
    await until('the update waits', () => waits(stage));
    await page.bringToFront();
    await focusIn(editor, '.explanation');
    await page.keyboard.type('কিছুই হারায়নি।');
    await whenSaved(editor);
    await ring(stage);
    await until('the update waits again', () => waits(stage));
    await stage.browser.stopBackground();
    await focusIn(editor, '.explanation');
    await page.keyboard.type(' এখনও না।');
    await whenSaved(editor);
    await page.keyboard.press('Escape');
    await whenEditorIsGone(stage.browser, page);
    const [note] = await notesOn(stage.browser, stage.address('/story'));
    expect(note).toMatchObject({ excerpt: 'কিছুই হারায়নি। এখনও না।' });
    const isAnew = await stage.browser.beforeAnew();
    await ring(stage);
    await until('the extension has begun anew', isAnew);
  });

  test('waits while the desk is open', async () => {
    await using stage = await stageOfStory(kind);
    const desk = await stage.browser.openOwnPage('src/desk/desk.html');
    await until('the desk is there', () => desk.$('main'));
    // Asked for as its script begins, granted by the browser when it comes to it.
    await until('the desk holds its lock', () =>
      desk.evaluate(async () => ((await navigator.locks.query()).held?.length ?? 0) > 0),
    );
    // Offered again: what the worker does on being installed may come behind, and takes the alarm away.
    await until('the update waits', async () => {
      await stage.browser.offerUpdate();
      return waits(stage);
    });
    expect(desk.isClosed()).toBe(false);
  });
});
