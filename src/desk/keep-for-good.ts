import browser from 'webextension-polyfill';
import { fromPopup } from '../messages/index.ts';

/**
 * Asks the browser to keep the notebook for good, which only a page of the extension can, and has the answer kept. A
 * browser that asks its user in turn answers when it likes: nobody waits for it. Chrome says no to extensions, though it
 * never evicts what belongs to one with the permission `unlimitedStorage`.
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
 */
export async function keepForGood(): Promise<void> {
  const [persisted, exempt] = await Promise.all([
    navigator.storage.persist().catch(() => null),
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }).catch(() => false),
  ]);
  if (persisted !== null || exempt) await fromPopup('keepPersistence', { granted: persisted || exempt });
}
