import browser from 'webextension-polyfill';

/** In `storage.local`: the host patterns that were asked for to fetch feeds, with the time of asking. */
const HOST = 'following/host/';

/** Notes that a permission is asked for to fetch a feed, and not to run on the host's pages. */
export async function noteFeedHost(pattern: string): Promise<void> {
  await browser.storage.local.set({ [HOST + pattern]: new Date().toISOString() });
}

/** The noted patterns, with the time of asking in ms since the epoch (0 where it cannot be read). */
export async function notedFeedHosts(): Promise<Map<string, number>> {
  const items = await browser.storage.local.get(null);
  return new Map(
    Object.entries(items)
      .filter(([key]) => key.startsWith(HOST))
      .map(([key, at]) => [key.slice(HOST.length), Date.parse(String(at)) || 0]),
  );
}

export async function forgetFeedHosts(patterns: readonly string[]): Promise<void> {
  await browser.storage.local.remove(patterns.map((pattern) => HOST + pattern));
}
