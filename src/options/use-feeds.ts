import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { noteFeedHost, patternOfHost, readFeedAddress } from '../following/index.ts';
import { fromPopup } from '../messages/index.ts';
import { inLanguage } from '../model/index.ts';
import { useKeptFresh } from '../own-page/index.ts';
import type { AddView, FeedActions, FeedsView, Voice } from '../ui/options/index.ts';
import { askFeeds } from './ask-feeds.ts';

/** How soon the page asks again, in ms: while something is being fetched, and at rest. */
const AGAIN_WHILE_BUSY = 400;
const AGAIN_AT_REST = 5_000;

export interface FeedsOfPage {
  readonly view: FeedsView | null;
  readonly add: AddView;
  readonly announcement: string;
  readonly actions: FeedActions;
}

/** The feeds, kept up to date while the page is in sight, and what can be done with them. */
export function useFeeds(voice: Voice): FeedsOfPage {
  const [view, setView] = useState<FeedsView | null>(null);
  const [add, setAdd] = useState<AddView>({ kind: 'idle' });
  const [announcement, setAnnouncement] = useState('');
  const latestLook = useRef(0);
  const lookedAt = useRef('');

  const refresh = useKeptFresh(askFeeds, (next) => {
    if (next) setView(next);
    const busy = next?.feeds.some(({ checking }) => checking !== null);
    if (document.hidden) return null;
    return busy ? AGAIN_WHILE_BUSY : AGAIN_AT_REST;
  });
  useEffect(() => {
    const lifetime = new AbortController();
    document.addEventListener('visibilitychange', () => void refresh(), { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);

  /** Waits for what the background does, shows it, and says so where it failed. */
  const done = async (outcome: Promise<{ readonly ok: boolean }>, told = ''): Promise<void> => {
    setAnnouncement((await outcome).ok ? told : voice.words.notNow);
    await refresh();
  };

  const look = async (address: string, permitted: Promise<unknown>): Promise<void> => {
    const token = ++latestLook.current;
    setAdd({ kind: 'looking' });
    // A host that lets anyone fetch needs no permission: what comes of it decides.
    await permitted.catch(() => false);
    const outcome = await fromPopup('offerFeed', { address });
    if (token !== latestLook.current) return;
    if (!outcome.ok) return setAdd({ kind: 'failed' });
    const { value } = outcome;
    if (value.outcome === 'no-address') setAdd({ kind: 'no-address' });
    else if (value.outcome === 'trouble') setAdd({ kind: 'trouble', trouble: value.trouble });
    else setAdd({ kind: 'offer', offer: value.offer, objection: value.objection });
    if (value.outcome !== 'offer' || value.objection) void fromPopup('declineFeed', { address });
  };

  const actions: FeedActions = {
    onLook: (address) => {
      const place = readFeedAddress(address);
      if (!place) return setAdd({ kind: 'no-address' });
      lookedAt.current = place.folder;
      const pattern = patternOfHost(place.folder);
      void noteFeedHost(pattern);
      // Nothing may be awaited before this: the permission is asked for within the click or not at all.
      void look(address, browser.permissions.request({ origins: [pattern] }));
    },
    onFollow: ({ feed, address, key, title }) => {
      setAdd({ kind: 'idle' });
      const outcome = fromPopup('followFeed', { feed, address, key, title });
      void done(outcome, voice.words.following(inLanguage(title, voice.language)));
    },
    onDecline: () => {
      setAdd({ kind: 'idle' });
      void fromPopup('declineFeed', { address: lookedAt.current });
    },
    onMove: (feed, by) => {
      const order = (view?.feeds ?? []).filter(({ removed }) => !removed).map((one) => one.feed);
      const from = order.indexOf(feed);
      order.splice(from, 1);
      order.splice(from + by, 0, feed);
      const moved = view?.feeds.find((one) => one.feed === feed);
      const { words, tell, language } = voice;
      void done(
        fromPopup('arrangeFeeds', { order }),
        moved && words.moved(inLanguage(moved.title, language), tell.number(from + by + 1)),
      );
    },
    onCheck: (feed) => void done(fromPopup('checkFeeds', { feed })),
    onPause: (feed, paused) => void done(fromPopup('pauseFeed', { feed, paused })),
    onRemove: (feed) => void done(fromPopup('removeFeed', { feed })),
    onRestore: (feed) => void done(fromPopup('restoreFeed', { feed })),
  };
  return { view, add, announcement, actions };
}
