import type { ElementHandle, Page } from 'puppeteer-core';
import type { NoteOnPage } from '../../src/messages/index.ts';
import { ask } from './ask.ts';
import type { RealBrowser } from './real-browser.ts';
import { until } from './until.ts';

/** Selects the first place of a page where `words` stand in one text node. */
export const selectWords = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const at = text.data.indexOf(wanted);
      if (at < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()?.setBaseAndExtent(text, at, text, at + wanted.length);
      return;
    }
    throw new Error(`nowhere in the page: ${wanted}`);
  }, words);

/** The button beside a selection, or null. */
export const selectionButton = (browser: RealBrowser, page: Page): Promise<ElementHandle<Element> | null> =>
  browser.inClosedRoots(page, 'button.beside');

/** The open editor of a note, or null. */
export const editorOf = (browser: RealBrowser, page: Page): Promise<ElementHandle<Element> | null> =>
  browser.inClosedRoots(page, '.editor');

/** Selects words, presses the button beside them, and gives the editor once it proposes a claim. */
export async function writeNote(
  browser: RealBrowser,
  page: Page,
  words: string,
): Promise<ElementHandle<Element>> {
  await page.bringToFront();
  await selectWords(page, words);
  const button = await until('the button shows', () => selectionButton(browser, page));
  await button.click();
  const editor = await until('the editor is open', () => editorOf(browser, page));
  await until('a claim is proposed', () => editor.evaluate((node) => node.querySelector('textarea')?.value));
  return editor;
}

/** Waits until the editor says that all is kept. */
export const whenSaved = (editor: ElementHandle<Element>): Promise<unknown> =>
  until('the note is saved', () => editor.evaluate((node) => node.querySelector('.saving.saved') !== null));

/** Moves the focus to a field of the editor, or anything else in it. */
export const focusIn = (editor: ElementHandle<Element>, css: string): Promise<void> =>
  editor.evaluate((node, selector) => {
    const field = node.querySelector<HTMLElement>(selector);
    if (!field) throw new Error(`the editor has no ${selector}`);
    field.focus();
  }, css);

/** Clicks something in the editor by its text. */
export const clickIn = (editor: ElementHandle<Element>, text: string): Promise<void> =>
  editor.evaluate((node, wanted) => {
    const all = [...node.querySelectorAll<HTMLElement>('button, summary, label')];
    const found = all.find((one) => one.textContent?.trim() === wanted);
    if (!found) throw new Error(`the editor has no ${wanted}`);
    found.click();
  }, text);

/** The notes that the notebook holds on the article of a page, as the desk sees them. */
export async function notesOn(browser: RealBrowser, address: string): Promise<NoteOnPage[]> {
  const answer = await ask(browser, 'notesOfArticle', { addresses: [address] });
  if (answer.outcome !== 'done') throw new Error(`the notebook: ${answer.trouble.detail}`);
  return answer.value.notes;
}
