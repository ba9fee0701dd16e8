import browser from 'webextension-polyfill';
import { toPage } from '../../messages/index.ts';
import { contentScript, coveredBy } from '../../settings/index.ts';
import { hostsOnlyForFeeds } from './feed-hosts.ts';

/** The origin of a match pattern, as permissions spell it: `https://www.bbc.com/bengali/*` → `https://www.bbc.com/*`. */
const originOf = (pattern: string): string => pattern.replace(/^([^/]*\/\/[^/]*)\/.*$/, '$1/*');

/**
 * The origins that the browser lets the extension run on now, and those among them that the reader permitted
 * for reading, not for fetching a feed.
 * Chrome counts the manifest's own patterns among the permitted origins, Firefox their hosts; in both the reader
 * may have taken them away.
 */
async function grantedOrigins(): Promise<{ all: string[]; byReader: string[] }> {
  const { matches } = contentScript();
  const others = new Set([...matches, ...matches.map(originOf), ...(await hostsOnlyForFeeds())]);
  const { origins: all = [] } = await browser.permissions.getAll();
  return { all, byReader: all.filter((origin) => !others.has(origin)) };
}

/** Whether the extension may run at an address: listed in the manifest and not taken away, or permitted by the reader. */
export async function isCovered(url: string): Promise<boolean> {
  const { all, byReader } = await grantedOrigins();
  return coveredBy(byReader, url) || (coveredBy(contentScript().matches, url) && coveredBy(all, url));
}

const scriptId = (origin: string): string => `site ${origin}`;

/**
 * Registers the content script on every origin that the reader permitted, and unregisters it where the permission
 * is gone. Run at each start: an update of the extension drops registrations, the browser's settings page may
 * grant or take permissions while the worker sleeps.
 */
export async function registerPermittedSites(): Promise<void> {
  const { matches, js, css } = contentScript();
  const { byReader } = await grantedOrigins();
  const wanted = new Map(byReader.map((origin) => [scriptId(origin), origin]));
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const stale = [...registered].filter((id) => !wanted.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = [...wanted].filter(([id]) => !registered.has(id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(([id, origin]) => ({
      id,
      matches: [origin],
      // Where the manifest starts it already, it must not run twice.
      excludeMatches: matches,
      js,
      css,
      allFrames: true,
      runAt: 'document_end',
      persistAcrossSessions: true,
    })),
  );
}

let starting: Promise<void> = Promise.resolve();

/**
 * Starts the content script in a tab that was open before its site was permitted. One tab at a time: popup and
 * browser may both tell of the same permission, and the script must not start twice in a page.
 */
export function startInTab(tab: number): Promise<void> {
  const started = starting.then(async () => {
    if ((await toPage(tab, 0)('describePage', {})).ok) return;
    const { js, css } = contentScript();
    const target = { tabId: tab, allFrames: true };
    await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js });
  });
  starting = started.catch(() => undefined);
  return started;
}

/** The reader permitted origins: Firefox closes the popup over that question, so that nobody else goes on from here. */
export async function startWherePermitted(origins: readonly string[]): Promise<void> {
  await registerPermittedSites();
  const onlyForFeeds = await hostsOnlyForFeeds();
  const url = origins.filter((origin) => !onlyForFeeds.has(origin));
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [startInTab(id)])));
}
