import browser from 'webextension-polyfill';
import { coveredBy, originsToRequest } from '../../settings/index.ts';

/** A file of the manifest as registration wants it: Firefox gives the manifest's files with their whole address. */
const inPackage = (file: string): string => new URL(file, browser.runtime.getURL('/')).pathname.slice(1);

const scripts = (): { matches: string[]; js: string[]; css: string[] } => {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return {
    matches: script?.matches ?? [],
    js: (script?.js ?? []).map(inPackage),
    css: (script?.css ?? []).map(inPackage),
  };
};

/** Whether the extension may run at an address: listed in the manifest, or permitted by the reader. */
export async function isCovered(url: string): Promise<boolean> {
  if (coveredBy(scripts().matches, url)) return true;
  const origins = originsToRequest(url);
  return origins.length > 0 && browser.permissions.contains({ origins });
}

const scriptId = (origin: string): string => `site ${origin}`;

/**
 * Registers the content script on every origin that the reader permitted, and unregisters it where the permission
 * is gone. Run at each start: an update of the extension drops registrations, the browser's settings page may
 * grant or take permissions while the worker sleeps.
 */
export async function registerPermittedSites(): Promise<void> {
  const { matches, js, css } = scripts();
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = new Map(
    origins.filter((origin) => !matches.includes(origin)).map((origin) => [scriptId(origin), origin]),
  );
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const stale = [...registered].filter((id) => !wanted.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = [...wanted].filter(([id]) => !registered.has(id));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map(([id, origin]) => ({
      id,
      matches: [origin],
      js,
      css,
      allFrames: true,
      runAt: 'document_end',
      persistAcrossSessions: true,
    })),
  );
}

/** Starts the content script in a tab that was open before its site was permitted. */
export async function startInTab(tab: number): Promise<void> {
  const { js, css } = scripts();
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}
