import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanAddress } from '../src/article/index.ts';
import {
  BROWSERS,
  editorOf,
  focusIn,
  highlights,
  notesOn,
  type Stage,
  selectWords,
  setStage,
  UNKNOWN_SITE,
  until,
  whenRead,
  whenSaved,
} from './browser/index.ts';
import { page as html, story } from './fixtures/river-pages.ts';

const WORDS = 'নদীর জল মাপার কাজ শেষ হলে তারা ফিরবে বলে জানানো হয়েছে।';
const STRANGE = `http://${UNKNOWN_SITE}/strange`;

describe.each(BROWSERS)('besides the button, in %s', (kind) => {
  let stage: Stage;
  beforeAll(async () => {
    const article = html(story('নদীর জল'));
    stage = await setStage(kind, { '/known': article, '/strange': article, '/bare': article });
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  const editor = (page: Page) => until('the editor is open', () => editorOf(stage.browser, page));
  const ways = {
    'the keyboard command': (page: Page) => stage.browser.pressCommand(page, 'annotate'),
    'the context menu': (page: Page) => stage.browser.chooseInMenu(page, 'annotate'),
  };

  describe.each(Object.entries(ways))('%s', (_, begin) => {
    test('opens the editor on what is selected', async () => {
      const page = await stage.browser.open(stage.address('/known'));
      await whenRead(stage.browser, page);
      await selectWords(page, WORDS);
      await begin(page);
      const typing = await editor(page);
      await until('it is on the words', () =>
        typing.evaluate((node, words) => node.textContent?.includes(words), WORDS),
      );
      await page.keyboard.press('Escape');
      await page.close();
    });

    test('opens it on a site that Prasanga may not run on, for this visit', async () => {
      let page = await stage.browser.open(STRANGE);
      expect(await highlights(page)).toEqual({});
      await selectWords(page, WORDS);
      await begin(page);
      const typing = await editor(page);
      await focusIn(typing, '.explanation');
      await page.keyboard.type('অচেনা সাইটে।');
      await whenSaved(typing);
      await page.close();
      const [note] = await notesOn(stage.browser, cleanAddress(STRANGE));
      expect(note).toMatchObject({ excerpt: 'অচেনা সাইটে।', target: { site: UNKNOWN_SITE } });
      await stage.browser.callBackground({
        edge: 'popup>background',
        call: 'deleteNotes',
        params: { ids: [note!.id] },
      });
      page = await stage.browser.open(STRANGE);
      await selectWords(page, WORDS);
      expect(await editorOf(stage.browser, page)).toBeNull();
      expect(await highlights(page)).toEqual({});
      await page.close();
    });
  });

  test('the command opens nothing where nothing is selected', async () => {
    const page = await stage.browser.open(stage.address('/bare'));
    await whenRead(stage.browser, page);
    await stage.browser.pressCommand(page, 'annotate');
    await selectWords(page, WORDS);
    await stage.browser.pressCommand(page, 'annotate');
    // The second answer comes after the first.
    await editor(page);
    expect(await notesOn(stage.browser, stage.address('/bare'))).toEqual([]);
    await page.close();
  });
});
