import browser from 'webextension-polyfill';
import type { Knowledge } from '../knowledge/index.ts';
import { httpSource, type SyncProgress, type SyncResult, syncFeed } from '../sync/index.ts';
import type { CheckRecord } from './check-record.ts';
import { type FollowedFeed, isActive } from './followed-feed.ts';
import { checkRecord, followedFeeds, putCheckRecord } from './following-storage.ts';
import { begun, dueAt, ended, type Instant, mustWait } from './schedule.ts';

/** One check at a time over all contexts of the extension. */
const LOCK = 'prasanga-check-feeds';
/** Chrome ends a worker that calls none of its API for 30 s, whatever it is fetching. */
const SIGN_OF_LIFE = 20_000;

export interface ChecksOptions {
  readonly knowledge: () => Promise<Knowledge>;
  /** A check has come to a result; `changed`: what the feed serves is no longer what open pages know of. */
  readonly onResult: (changed: boolean) => Promise<void>;
}

const instant = (): Instant => ({ now: Date.now(), random: Math.random() });

/** Checks followed feeds, one after the other. Killed at any point, the next check goes on from there. */
export class Checks {
  readonly #options: ChecksOptions;
  readonly #waiting = new Set<string>();
  #running: { readonly feed: string; readonly end: AbortController; progress: SyncProgress | null } | null =
    null;

  constructor(options: ChecksOptions) {
    this.#options = options;
  }

  /** Whether a feed is being checked or about to be, and how far the fetching has come. */
  stateOf(feed: string): { readonly progress: SyncProgress | null } | null {
    if (this.#running?.feed === feed) return { progress: this.#running.progress };
    return this.#waiting.has(feed) ? { progress: null } : null;
  }

  /** Checks the feeds that are due. */
  async checkDue(): Promise<void> {
    await this.#inTurn(async () => {
      for (const followed of await followedFeeds()) {
        const record = await checkRecord(followed.feed);
        if (isActive(followed) && dueAt(record, Date.now()) <= Date.now())
          await this.#check(followed, record);
      }
    });
  }

  /** Checks feeds because the reader wants it: at once, but where the server has asked for time. */
  async checkNow(feeds: readonly string[]): Promise<void> {
    const wanted = feeds.filter((feed) => this.stateOf(feed) === null);
    for (const feed of wanted) this.#waiting.add(feed);
    try {
      await this.#inTurn(async () => {
        for (const feed of wanted) {
          const followed = (await followedFeeds()).find((one) => one.feed === feed);
          const record = await checkRecord(feed);
          if (followed && isActive(followed) && !mustWait(record, Date.now()))
            await this.#check(followed, record);
          this.#waiting.delete(feed);
        }
      });
    } finally {
      for (const feed of wanted) this.#waiting.delete(feed);
    }
  }

  /** Ends the check of a feed that is no longer wanted. */
  stop(feed: string): void {
    if (this.#running?.feed === feed) this.#running.end.abort();
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    await navigator.locks.request(LOCK, async () => {
      const signs = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE);
      try {
        await work();
      } finally {
        clearInterval(signs);
      }
    });
  }

  async #check(followed: FollowedFeed, before: CheckRecord): Promise<void> {
    const { feed, address, order } = followed;
    const running = { feed, end: new AbortController(), progress: null as SyncProgress | null };
    this.#running = running;
    try {
      await putCheckRecord(feed, begun(before, instant()));
      const knowledge = await this.#options.knowledge();
      const { key, nextKey = null, generation = 0 } = before.known ?? { key: followed.key };
      const source = httpSource(address);
      const note = async (result: SyncResult): Promise<void> => {
        const after = ended(before, result, instant(), source.freshFor());
        await putCheckRecord(feed, { ...after, known: await knownOf(knowledge, feed, result, before) });
      };
      let told: Promise<void> | null = null;
      const result = await syncFeed(
        source,
        knowledge,
        { feed, key, nextKey, atLeast: generation, order },
        {
          signal: running.end.signal,
          onProgress: (progress) => {
            running.progress = progress;
          },
          onServing: (result) => {
            running.progress = null;
            const changed = result.outcome === 'installed' || result.mended > 0;
            told = note(result).then(() => this.#options.onResult(changed));
          },
        },
      );
      await told;
      await note(result);
      await this.#options.onResult(false);
    } finally {
      this.#running = null;
    }
  }
}

/** What is known of a feed's keys and generation after a check that found it right. */
async function knownOf(
  knowledge: Knowledge,
  feed: string,
  result: SyncResult,
  { known }: CheckRecord,
): Promise<CheckRecord['known']> {
  if (result.outcome !== 'installed' && result.outcome !== 'current') return known;
  const row = await knowledge.subscription(feed);
  return row ? { key: row.key, nextKey: row.nextKey, generation: result.generation } : known;
}
