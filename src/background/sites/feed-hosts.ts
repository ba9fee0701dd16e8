import browser from 'webextension-polyfill';
import { followedFeeds, forgetFeedHosts, notedFeedHosts, patternOfHost } from '../../following/index.ts';
import { siteOf } from '../../model/index.ts';
import { readSettings } from '../../settings/index.ts';

/** How long an offer may stay open before the permission asked for it is given back, in ms. */
const OFFER_STAYS = 60 * 60_000;

const hostOf = (pattern: string): string => new URL(pattern.replace(/\*$/, '')).hostname;

/**
 * The host patterns that the reader permitted for fetching feeds and nothing else: no content script runs there, unless
 * the reader switched that site on as well.
 */
export async function hostsOnlyForFeeds(): Promise<ReadonlySet<string>> {
  const [noted, { sites }] = await Promise.all([notedFeedHosts(), readSettings()]);
  return new Set([...noted.keys()].filter((pattern) => sites.get(siteOf(hostOf(pattern))) !== true));
}

/** Gives back permissions for hosts whose feeds are followed no more. `declined`: an offer there was turned down. */
export async function releaseFeedHosts(declined: string | null = null): Promise<void> {
  const [noted, followed, onlyForFeeds] = await Promise.all([
    notedFeedHosts(),
    followedFeeds(),
    hostsOnlyForFeeds(),
  ]);
  const used = new Set(followed.map(({ address }) => patternOfHost(address)));
  const idle = [...noted]
    .filter(([pattern, at]) => !used.has(pattern) && (pattern === declined || Date.now() - at > OFFER_STAYS))
    .map(([pattern]) => pattern);
  // What the manifest lists cannot be given back, and need not be.
  await Promise.allSettled(
    idle
      .filter((pattern) => onlyForFeeds.has(pattern))
      .map((pattern) => browser.permissions.remove({ origins: [pattern] })),
  );
  await forgetFeedHosts(idle);
}
