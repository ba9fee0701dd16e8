import browser from 'webextension-polyfill';
import type { Handlers, PagePart, pageToBackground } from '../../messages/index.ts';

/** Where the build puts a part of the page's script: see scripts/page-parts.ts. */
const fileOf = (part: PagePart): string => `src/content/parts/${part}.iife.js`;

/** A page needs a part of its script: injected into the very frame that asks, so that nothing has to be web-accessible. */
export const loadPart: Handlers<typeof pageToBackground>['loadPart'] = async ({ part }, { tab, frame }) => {
  if (tab === null) throw new Error('not asked from a tab');
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [fileOf(part)],
    injectImmediately: true,
  });
  return {};
};
