import { Generation } from './generation.ts';
import { type OpenedStorage, openStorage, type StoreProblem } from './open-storage.ts';
import { PagesDamaged } from './pages-damaged.ts';
import type { FeedRow, KnowledgeStorage } from './storage.ts';

/** A feed that serves, in the order of asking. */
export interface Serving {
  readonly row: FeedRow & { readonly active: string };
  readonly generation: Generation;
}

export interface StoreOptions {
  readonly name: string;
  /** Called when something of the store was lost and is to be fetched again: run a sync of the feeds. */
  readonly onDamage?: (problem: StoreProblem) => void;
}

/**
 * The open store with the generations that serve. It outlives what befalls the store: a damaged page is dropped and
 * reported, a store that fails is opened again, and a look-up that a flip overtook is done again.
 */
export class ServingStore {
  private readonly options: StoreOptions;
  private opened: OpenedStorage;
  private serving: Promise<readonly Serving[]> | null = null;
  private reopening: Promise<void> | null = null;
  /** Counts what made everything in memory stale. */
  private epoch = 0;

  constructor(opened: OpenedStorage, options: StoreOptions) {
    this.opened = opened;
    this.options = options;
  }

  get storage(): KnowledgeStorage {
    return this.opened.storage;
  }

  get problem(): StoreProblem | null {
    return this.opened.problem;
  }

  /** What was read is stale: other generations serve now. */
  renew(): void {
    this.epoch++;
    this.serving = null;
    if (this.problem === 'unusable') this.opened = { storage: this.storage, problem: null };
  }

  /** An index that serves is of a version that this code does not know; its feed's records are still of use. */
  cannotUse(): void {
    if (this.problem === null) this.opened = { storage: this.storage, problem: 'unusable' };
  }

  /** All that was damaged has been fetched again. */
  mended(): void {
    if (this.problem === 'damaged') this.opened = { storage: this.storage, problem: null };
  }

  /** Asks the generations that serve, in order; asked again if others took over meanwhile. */
  async ask<T>(work: (serving: readonly Serving[]) => Promise<T>): Promise<T> {
    const { epoch } = this;
    const answer = await work(await this.readServing());
    return epoch === this.epoch ? answer : work(await this.readServing());
  }

  /**
   * One look-up in one generation. Where a page is damaged it is dropped, so that the next sync fetches it again, and
   * `without` answers; so it does where the store itself failed, which is opened again.
   */
  async lookUp<T>(find: () => Promise<T>, without: T): Promise<T> {
    const { epoch } = this;
    try {
      return await find();
    } catch (error) {
      if (epoch !== this.epoch) return without;
      if (!(error instanceof PagesDamaged)) {
        await this.reopen();
        return without;
      }
      await this.storage.dropPages(error.hashes).catch(() => this.reopen());
      if (this.problem === null) this.opened = { storage: this.storage, problem: 'damaged' };
      this.options.onDamage?.('damaged');
      return without;
    }
  }

  private async readServing(): Promise<readonly Serving[]> {
    this.serving ??= this.generations();
    try {
      return await this.serving;
    } catch {
      await this.reopen();
      this.serving = this.generations();
      return this.serving;
    }
  }

  private async generations(): Promise<readonly Serving[]> {
    const serving: Serving[] = [];
    for (const row of await this.storage.feeds()) {
      const { active, suspended = false } = row;
      const manifest = active === null || suspended ? undefined : await this.storage.manifest(active);
      if (active !== null && manifest)
        serving.push({ row: { ...row, active }, generation: new Generation(manifest, this.storage) });
    }
    return serving;
  }

  /**
   * The store failed under us (the browser closed or cleared it, the disk is broken): open it again, made anew if need
   * be. Look-ups that fail together reopen it once.
   */
  private reopen(): Promise<void> {
    this.reopening ??= (async () => {
      this.storage.close();
      const { storage, problem } = await openStorage(this.options.name);
      const lost = (await storage.feeds()).length === 0;
      this.opened = { storage, problem: problem ?? (lost ? 'rebuilt' : this.problem) };
      this.renew();
      if (lost) this.options.onDamage?.(this.problem ?? 'rebuilt');
    })().finally(() => {
      this.reopening = null;
    });
    return this.reopening;
  }
}
