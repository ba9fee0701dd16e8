import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { NoteOnPage } from '../../src/messages/index.ts';
import { page as html, story } from '../fixtures/river-pages.ts';
import { whenRead } from './ask.ts';
import { editorOf, notesOn } from './editing.ts';
import { highlights } from './highlights.ts';
import type { BrowserKind } from './kind.ts';
import { type Stage, setStage } from './stage.ts';
import { until } from './until.ts';

/** A sentence of the story that notes are written on. */
export const NOTED = 'নদীর জল মাপার কাজ শেষ হলে তারা ফিরবে বলে জানানো হয়েছে।';
export const STORY = story('নদীর জল');

/** Pages with one story, each an article of its own, for tests that write notes on it. */
export interface WritingScene {
  stage(): Stage;
  /** Opens a page in front, once it is read. */
  open(path: string): Promise<Page>;
  /** The notes that are kept on a page's article. */
  notes(path: string): Promise<NoteOnPage[]>;
  /** The words that are marked as noted. */
  noted(page: Page): Promise<readonly string[]>;
  /** Waits until words are marked as noted. */
  isNoted(page: Page, text?: string): Promise<unknown>;
  /** Waits for the editor. */
  editor(page: Page): Promise<ElementHandle<Element>>;
}

/** Sets the scene for the tests of the `describe` that it is called in: a page a name, and further pages by path. */
export function writingScene(
  kind: BrowserKind,
  names: readonly string[],
  others: Readonly<Record<string, string>> = {},
): WritingScene {
  let stage: Stage;
  beforeAll(async () => {
    const own = names.map((name) => [`/${name}`, html(STORY, `<link rel="canonical" href="/${name}">`)]);
    stage = await setStage(kind, { ...Object.fromEntries(own), ...others });
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());
  const noted = async (page: Page) => (await highlights(page))['prasanga-note'] ?? [];
  return {
    stage: () => stage,
    async open(path) {
      const page = await stage.browser.open(stage.address(path));
      await whenRead(stage.browser, page);
      await page.bringToFront();
      return page;
    },
    notes: (path) => notesOn(stage.browser, stage.address(path)),
    noted,
    isNoted: (page, text = NOTED) =>
      until('the note is marked', async () => (await noted(page)).includes(text)),
    editor: (page) => until('the editor is open', () => editorOf(stage.browser, page)),
  };
}
