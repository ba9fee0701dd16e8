import type { Knowledge } from '../knowledge/index.ts';
import { BUNDLED_ORDER } from '../sync/index.ts';
import { Checks } from './checks.ts';
import { type FollowedFeed, isActive, isGone, MAX_FOLLOWED, UNDO_WINDOW } from './followed-feed.ts';
import {
  checkRecord,
  dropFollowed,
  followedFeeds,
  putCheckRecord,
  putFollowed,
} from './following-storage.ts';
import type { FeedOffer } from './offer.ts';
import { dueAt, lost } from './schedule.ts';

export interface FollowingOptions {
  /** The store, once it is open. */
  readonly knowledge: () => Promise<Knowledge>;
  /** What serves has changed: open pages are to be told. */
  readonly onChange: () => Promise<void>;
  /** What is to be done next, or when, may have changed. */
  readonly onPlan: () => Promise<void>;
  /** Feeds whose undo window is over are dropped. */
  readonly onDropped: (feeds: readonly FollowedFeed[]) => Promise<void>;
}

/** Why a feed cannot be followed. `followed`: it is already; `reserved`: its id is a bundled feed's; `many`: too many are. */
export type NotFollowed = 'followed' | 'reserved' | 'many';

/**
 * What the reader wants of feeds, carried out. Wishes are written down at once and outlive the worker; `settle` makes
 * the knowledge store follow them, and does again whatever was left undone.
 */
export class Following {
  readonly checks: Checks;
  readonly #options: FollowingOptions;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: FollowingOptions) {
    this.#options = options;
    this.checks = new Checks({
      knowledge: options.knowledge,
      // A wish that came during the check may have been written over by its flip.
      onResult: async (changed) => {
        const settled = await this.#inTurn(() => this.#settle());
        if (changed || settled) await options.onChange();
      },
    });
  }

  /** Why the feed of an offer cannot be followed; null where it can. */
  async objection({ feed, address }: Pick<FeedOffer, 'feed' | 'address'>): Promise<NotFollowed | null> {
    const followed = (await followedFeeds()).filter(({ removedAt }) => removedAt === null);
    if (followed.some((one) => one.feed === feed || one.address === address)) return 'followed';
    const rows = await (await this.#options.knowledge()).rows();
    if (rows.some(({ id, order }) => id === feed && order >= BUNDLED_ORDER)) return 'reserved';
    return followed.length >= MAX_FOLLOWED ? 'many' : null;
  }

  /** Subscribes to the feed of an offer, after the others, and begins to fetch it. */
  follow(offer: Pick<FeedOffer, 'feed' | 'address' | 'key' | 'title'>): Promise<NotFollowed | null> {
    return this.#inTurn(async () => {
      const objection = await this.objection(offer);
      if (objection) return objection;
      const { feed, address, key, title } = offer;
      const all = await followedFeeds();
      // A feed of this id that was removed a moment ago may have been another publisher's.
      this.checks.stop(feed);
      await this.#drop([feed]);
      const order = Math.max(-1, ...all.map((one) => one.order)) + 1;
      const followedAt = new Date().toISOString();
      await putFollowed([{ feed, address, key, title, order, paused: false, followedAt, removedAt: null }]);
      this.#checkSoon([feed]);
      return null;
    });
  }

  /** Puts the feeds in this order; those not named keep theirs, after them. */
  arrange(order: readonly string[]): Promise<void> {
    return this.#change((all) => {
      const place = (feed: string): number => {
        const at = order.indexOf(feed);
        return at < 0 ? order.length : at;
      };
      return [...all]
        .sort((a, b) => place(a.feed) - place(b.feed) || a.order - b.order)
        .map((followed, at) => ({ ...followed, order: at }));
    });
  }

  /** Pauses a feed, which neither serves nor is checked then, or takes it up again. */
  async pause(feed: string, paused: boolean): Promise<void> {
    await this.#change((all) => all.map((one) => (one.feed === feed ? { ...one, paused } : one)));
    if (paused) this.checks.stop(feed);
    else this.#checkSoon([feed]);
  }

  /** Removes a feed. It serves no more; its data goes when it can no longer be brought back. */
  async remove(feed: string): Promise<void> {
    const removedAt = new Date().toISOString();
    await this.#change((all) => all.map((one) => (one.feed === feed ? { ...one, removedAt } : one)));
    this.checks.stop(feed);
  }

  /** Brings back a feed that was removed a moment ago. */
  async restore(feed: string): Promise<void> {
    await this.#change((all) => all.map((one) => (one.feed === feed ? { ...one, removedAt: null } : one)));
    this.#checkSoon([feed]);
  }

  /** Begins to check these feeds, or all, because the reader wants it. */
  async checkNow(feed: string | null): Promise<void> {
    const all = (await followedFeeds()).filter(isActive).map((one) => one.feed);
    this.#checkSoon(feed === null ? all : all.filter((one) => one === feed));
  }

  /** Makes the store follow what the reader decided, and drops what can no longer be brought back. */
  async settle(): Promise<void> {
    if (await this.#inTurn(() => this.#settle())) await this.#options.onChange();
  }

  /** The store has lost feeds: they are due. */
  async lost(): Promise<void> {
    for (const { feed } of (await followedFeeds()).filter(isActive))
      await putCheckRecord(feed, lost(await checkRecord(feed), Date.now()));
    await this.#options.onPlan();
  }

  /** When there is next something to do, in ms since the epoch; null where nothing is followed. */
  async nextAt(): Promise<number | null> {
    const now = Date.now();
    const times = (await followedFeeds()).map(async (followed) => {
      if (followed.removedAt !== null) return Date.parse(followed.removedAt) + UNDO_WINDOW;
      return followed.paused ? Number.POSITIVE_INFINITY : dueAt(await checkRecord(followed.feed), now);
    });
    const next = Math.min(...(await Promise.all(times)));
    return Number.isFinite(next) ? next : null;
  }

  #checkSoon(feeds: readonly string[]): void {
    void this.checks.checkNow(feeds).finally(() => this.#options.onPlan());
  }

  async #change(alter: (all: readonly FollowedFeed[]) => readonly FollowedFeed[]): Promise<void> {
    await this.#inTurn(async () => putFollowed(alter(await followedFeeds())));
    await this.settle();
    await this.#options.onPlan();
  }

  /** One change at a time: each reads what the one before wrote. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #settle(): Promise<boolean> {
    const all = await followedFeeds();
    const gone = all.filter((followed) => isGone(followed, Date.now()));
    await this.#drop(gone.map(({ feed }) => feed));
    if (gone.length > 0) await this.#options.onDropped(gone);
    const wanted = new Map(
      all.filter((followed) => !gone.includes(followed)).map((followed) => [followed.feed, followed]),
    );
    const knowledge = await this.#options.knowledge();
    let changed = false;
    for (const { id, order, suspended = false } of await knowledge.rows()) {
      if (order >= BUNDLED_ORDER) continue;
      const followed = wanted.get(id);
      if (!followed) await knowledge.remove(id);
      else if (order !== followed.order || suspended === isActive(followed))
        await knowledge.arrange(id, { order: followed.order, suspended: !isActive(followed) });
      else continue;
      changed = true;
    }
    return changed;
  }

  async #drop(feeds: readonly string[]): Promise<void> {
    if (feeds.length === 0) return;
    const knowledge = await this.#options.knowledge();
    for (const feed of feeds) await knowledge.remove(feed);
    await dropFollowed(feeds);
  }
}
