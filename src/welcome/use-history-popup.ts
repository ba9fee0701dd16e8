import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { OWN_PAGES } from '../own-page/index.ts';

/**
 * The way to the history, which is in the popup: over this page, of which the popup has nothing to tell, it opens with
 * the history in front.
 */
export function useHistoryPopup(): { readonly failed: boolean; onOpen(): void } {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const popup = browser.runtime.getURL(OWN_PAGES.history);
    void browser.tabs.getCurrent().then(async (tab) => {
      if (tab?.id !== undefined) await browser.action.setPopup({ tabId: tab.id, popup });
    });
  }, []);
  return {
    failed,
    onOpen: () =>
      void browser.action.openPopup().then(
        () => setFailed(false),
        () => setFailed(true),
      ),
  };
}
