import browser from 'webextension-polyfill';
import { type Handlers, type pageToBackground, partFile } from '../../messages/index.ts';

/** A page needs a part of its script: injected into the very frame that asks, so that nothing has to be web-accessible. */
export const loadPart: Handlers<typeof pageToBackground>['loadPart'] = async ({ part }, { tab, frame }) => {
  if (tab === null) throw new Error('not asked from a tab');
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [partFile(part)],
    injectImmediately: true,
  });
  return {};
};
