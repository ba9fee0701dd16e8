import type { ElementHandle, Page } from 'puppeteer-core';
import type { NoteOnPage } from '../../src/messages/index.ts';
import { ask } from './ask.ts';
import type { RealBrowser } from './real-browser.ts';
import { unlessGone } from './unless-gone.ts';
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
  await until('the button is pressed', async () => {
    const button = await selectionButton(browser, page);
    if (!button) return false;
    // It goes with a selection that the page takes away, and comes with the next.
    return (await unlessGone(button.click().then(() => true))) ?? false;
  });
  const editor = await until('the editor is open', () => editorOf(browser, page));
  await whenProposed(editor);
  return editor;
}

/** Waits until an editor proposes a claim. */
export const whenProposed = (editor: ElementHandle<Element>): Promise<unknown> =>
  until('a claim is proposed', () =>
    editor.evaluate((node) => node.querySelector('textarea')?.value || null),
  );

/** Waits until a page has no editor. */
export const whenEditorIsGone = (browser: RealBrowser, page: Page): Promise<unknown> =>
  until('the editor is closed', async () => !(await editorOf(browser, page)));

/** Waits until the editor says that all is kept. */
export const whenSaved = (editor: ElementHandle<Element>): Promise<unknown> =>
  until('the note is saved', () => editor.evaluate((node) => node.querySelector('.saving.saved') !== null));

/** Moves the focus to a field of the editor, or anything else in it, once it is there and keys reach its page. */
export const focusIn = (editor: ElementHandle<Element>, css: string): Promise<unknown> =>
  until(`the editor has the focus at ${css}`, () =>
    editor.evaluate((node, selector) => {
      const field = node.querySelector<HTMLElement>(selector);
      field?.focus();
      // A tab that comes to the front gets its focus in its own time.
      return (
        document.hasFocus() && field !== null && (node.getRootNode() as ShadowRoot).activeElement === field
      );
    }, css),
  );

/** Clicks something in the editor by its text, once it is there. */
export const clickIn = (editor: ElementHandle<Element>, text: string): Promise<unknown> =>
  until(`the editor has ${text}`, () =>
    editor.evaluate((node, wanted) => {
      const all = [...node.querySelectorAll<HTMLElement>('button, summary, label')];
      const found = all.find((one) => one.textContent?.trim() === wanted);
      found?.click();
      return found !== undefined;
    }, text),
  );

/** The notes that the notebook holds on the article of a page, as the desk sees them. */
export async function notesOn(browser: RealBrowser, address: string): Promise<NoteOnPage[]> {
  const answer = await ask(browser, 'notesOfArticle', { addresses: [address] });
  if (answer.outcome !== 'done') throw new Error(`the notebook: ${answer.trouble.detail}`);
  return answer.value.notes;
}
