import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { CheckRecord, NEVER_CHECKED } from './check-record.ts';
import { FollowedFeed } from './followed-feed.ts';

/*
 * In `storage.local`, one item a feed and a kind: the area writes items whole, so that what the reader decides and
 * what a check finds never overwrite each other.
 */
const FEED = 'following/feed/';
const CHECK = 'following/check/';

/** The feeds that the reader follows, in order; those removed a moment ago among them. */
export async function followedFeeds(): Promise<FollowedFeed[]> {
  const items = await browser.storage.local.get(null);
  return Object.entries(items)
    .filter(([key]) => key.startsWith(FEED))
    .flatMap(([, item]) => {
      const feed = v.safeParse(FollowedFeed, item);
      return feed.success ? [feed.output] : [];
    })
    .sort((a, b) => a.order - b.order || (a.feed < b.feed ? -1 : 1));
}

/** Writes feeds together: all or none. */
export async function putFollowed(feeds: readonly FollowedFeed[]): Promise<void> {
  await browser.storage.local.set(Object.fromEntries(feeds.map((feed) => [FEED + feed.feed, feed])));
}

export async function dropFollowed(feeds: readonly string[]): Promise<void> {
  await browser.storage.local.remove(feeds.flatMap((feed) => [FEED + feed, CHECK + feed]));
}

/** What is known from checking a feed. A record that cannot be read is as good as none. */
export async function checkRecord(feed: string): Promise<CheckRecord> {
  const key = CHECK + feed;
  const record = v.safeParse(CheckRecord, (await browser.storage.local.get(key))[key]);
  return record.success ? record.output : NEVER_CHECKED;
}

export async function putCheckRecord(feed: string, record: CheckRecord): Promise<void> {
  await browser.storage.local.set({ [CHECK + feed]: record });
}
