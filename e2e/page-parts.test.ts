import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  editorOf,
  highlights,
  openCard,
  type Stage,
  setStage,
  until,
  whenFramesRead,
  whenMarked,
  whenRead,
  writeNote,
} from './browser/index.ts';
import { page as html, story } from './fixtures/river-pages.ts';

const NOTED = 'নদীর জল মাপার কাজ শেষ হলে তারা ফিরবে বলে জানানো হয়েছে।';
const SCRIPTS = ['main.iife.js', 'parts/card.iife.js', 'parts/notes.iife.js', 'parts/annotate.iife.js'].map(
  (name) => `src/content/${name}`,
);

describe.each(BROWSERS)('the parts of the page’s script in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(kind, {
      '/story': html(story('নদীর জল')),
      '/framed': html('<h1>নদীর জল</h1><iframe src="/story" width="1100" height="700"></iframe>'),
      '/plain': html('<p>কিছু নেই</p>'),
    });
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  const open = async (path: string): Promise<Page> => {
    const page = await stage.browser.open(stage.address(path));
    await whenRead(stage.browser, page);
    await page.bringToFront();
    return page;
  };
  const injectAll = async (page: Page): Promise<void> => {
    const tab = await stage.browser.tabOf(page);
    for (const file of SCRIPTS)
      await stage.browser.inExtension(
        (api, id, one) =>
          api.scripting.executeScript({ target: { tabId: id, allFrames: false }, files: [one] }),
        tab,
        file,
      );
  };

  test('injected a second time they change nothing', async () => {
    const page = await open('/story');
    const before = await highlights(page);
    await injectAll(page);
    expect(await highlights(page)).toEqual(before);
    await openCard(stage.browser, page, await whenMarked(page, { text: 'ঢাকা' }));
    expect((await stage.browser.closedRoots(page)).length).toBe(1);
    await page.keyboard.press('Escape');
    await writeNote(stage.browser, page, NOTED);
    const editors = await Promise.all(
      (await stage.browser.closedRoots(page)).map((root) =>
        root.evaluate((node) => node.querySelectorAll('.editor').length),
      ),
    );
    expect(editors.reduce((sum, count) => sum + count)).toBe(1);
    await page.close();
  });

  test('a page without marks stays without them, and leaves the page as it was', async () => {
    const page = await open('/plain');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await injectAll(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await highlights(page)).toEqual({});
    await page.close();
  });

  test('a note is written in the frame that holds the article', async () => {
    const page = await stage.browser.open(stage.address('/framed'));
    const tab = await stage.browser.tabOf(page);
    const frames = await until('both frames answer', async () => {
      const all = await whenFramesRead(stage.browser, page);
      return all.length === 2 ? all : null;
    });
    const frame = page.frames().find((one) => one.url().endsWith('/story'))!;
    await frame.evaluate((words) => {
      const text = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(words))!
        .firstChild as Text;
      const at = text.data.indexOf(words);
      getSelection()?.setBaseAndExtent(text, at, text, at + words.length);
    }, NOTED);
    const opened = await stage.browser.inExtension(
      (api, id, number) =>
        api.tabs.sendMessage(
          id,
          { prasanga: 'background>page', call: 'annotate', params: {} },
          { frameId: number },
        ),
      tab,
      frames.find((one) => one.frame !== 0)!.frame,
    );
    expect(opened).toEqual({ ok: true, value: { opened: true } });
    expect(await editorOf(stage.browser, page)).toBeNull();
    await page.close();
  });
});
