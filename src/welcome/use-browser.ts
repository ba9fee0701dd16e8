import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { useKeptFresh } from '../own-page/index.ts';
import type { BrowserView } from '../ui/welcome/index.ts';

/** The manifest's command. */
const ANNOTATE = 'annotate';
/** Chrome's page for the keys of commands, which it has no call for. */
const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** What the browser says of the extension's button and keys. What it does not know of is left out, as on telephones. */
async function askBrowser(): Promise<BrowserView> {
  const { name } = browser.runtime.getManifest();
  const [{ os }, { isOnToolbar }, commands] = await Promise.all([
    browser.runtime.getPlatformInfo(),
    browser.action.getUserSettings(),
    browser.commands?.getAll(),
  ]);
  const unpinned = 'getBrowserInfo' in browser.runtime ? 'unpinned-firefox' : 'unpinned-chrome';
  const note = commands?.find((command) => command.name === ANNOTATE)?.shortcut ?? '';
  return {
    name,
    button: os === 'android' ? 'in-menu' : isOnToolbar ? 'pinned' : unpinned,
    keys: commands ? { alt: os === 'mac' ? '⌥' : 'Alt', note } : null,
  };
}

/** The browser's button and keys as they stand, looked at anew whenever the reader comes back to the page. */
export function useBrowser(): { readonly view: BrowserView | null; onKeys(): void } {
  const [view, setView] = useState<BrowserView | null>(null);
  const refresh = useKeptFresh(askBrowser, (next) => {
    setView(next);
    return null;
  });
  useEffect(() => {
    const lifetime = new AbortController();
    const again = () => void refresh();
    window.addEventListener('focus', again, { signal: lifetime.signal });
    document.addEventListener('visibilitychange', again, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);
  const onKeys = async (): Promise<void> => {
    const { openShortcutSettings }: Partial<typeof browser.commands> = browser.commands;
    if (openShortcutSettings) await openShortcutSettings();
    else await browser.tabs.create({ url: CHROME_SHORTCUTS });
  };
  return { view, onKeys: () => void onKeys() };
}
