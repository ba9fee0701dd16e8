import browser from 'webextension-polyfill';
import { readSettings } from '../../settings/index.ts';
import { editorPhrases } from '../../ui/phrases/editor.ts';
import { annotateTab } from './annotate-tab.ts';

/** The id of the menu's item, and the command's name in the manifest. */
export const ANNOTATE = 'annotate';

/** Answers the context menu's item and the keyboard command. Firefox for Android has neither. */
export function listenForAnnotating(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    if (menuItemId === ANNOTATE && tab?.id !== undefined) void annotateTab(tab.id, frameId ?? 0);
  });
  browser.commands?.onCommand.addListener(async (command, given) => {
    if (command !== ANNOTATE) return;
    // Chrome tells the tab; older Firefox does not.
    const tab = given ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0];
    if (tab?.id !== undefined) await annotateTab(tab.id, null);
  });
}

/** Puts the item into the menu over selected text, in the reader's language. Browsers keep it until the extension changes. */
export async function offerInMenu(): Promise<void> {
  if (!browser.contextMenus) return;
  const { language } = await readSettings();
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ANNOTATE,
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
    title: editorPhrases.writeNote[language],
  });
}
