import { type ClaimIndex, openClaimIndex } from '../claims/index.ts';
import type {
  ByteKind,
  Bytes,
  Manifest,
  PublishedClaim,
  PublishedEntity,
  RecordKind,
  RecordOf,
} from '../feed/index.ts';
import type { Bilingual, ClaimCard, EntityCard, SourceDocument } from '../model/index.ts';
import { type Lexicon, openLexicon } from '../spotting/index.ts';
import { claimCard } from './claim-card.ts';
import { entityCard } from './entity-card.ts';
import { Generation, PagesDamaged } from './generation.ts';
import { Installation, type Subscription } from './installation.ts';
import { joinClaims, joinEntities } from './join-records.ts';
import { openStorage, type StoreProblem } from './open-storage.ts';
import type { FeedRow, KnowledgeStorage } from './storage.ts';

/** An installed feed: what serves, since when. `stale`: past its expiry, still used. */
export interface InstalledFeed {
  readonly id: string;
  readonly order: number;
  readonly title: Bilingual;
  readonly generation: number;
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly installedAt: string;
  readonly stale: boolean;
  readonly counts: Manifest['counts'];
}

/** A feed that serves, in the order of asking. */
interface Serving {
  readonly row: FeedRow & { readonly active: string };
  readonly generation: Generation;
}

export interface KnowledgeOptions {
  readonly name: string;
  /** Called when something of the store was lost and is to be fetched again: run a sync of the feeds. */
  readonly onDamage?: (problem: StoreProblem) => void;
}

/**
 * The installed feeds as one body of knowledge. Everything it keeps in memory can be lost and is read again.
 * Look-ups never fail for what is in the store: a damaged page is dropped, reported (`onDamage`, `problem`), and its
 * records are missing until the next sync has fetched it again.
 */
export class Knowledge {
  private storage: KnowledgeStorage;
  private trouble: StoreProblem | null;
  private readonly options: KnowledgeOptions;
  private serving: Promise<readonly Serving[]> | null = null;
  private reopening: Promise<void> | null = null;
  private readonly opened = new Map<string, readonly unknown[]>();

  private constructor(storage: KnowledgeStorage, problem: StoreProblem | null, options: KnowledgeOptions) {
    this.storage = storage;
    this.trouble = problem;
    this.options = options;
  }

  static async open(options: KnowledgeOptions): Promise<Knowledge> {
    const { storage, problem } = await openStorage(options.name);
    return new Knowledge(storage, problem, options);
  }

  /** What is wrong with the store, for the reader to be told; null when all is well. */
  get problem(): StoreProblem | null {
    return this.trouble;
  }

  /** The installed feeds in the order of asking. `now` decides which are stale. */
  async feeds(now = new Date()): Promise<InstalledFeed[]> {
    const serving = await this.feedsServing();
    return serving.map(({ row, generation: { manifest } }) => ({
      id: row.id,
      order: row.order,
      title: manifest.title,
      generation: manifest.generation,
      issuedAt: manifest.issuedAt,
      expiresAt: manifest.expiresAt,
      installedAt: row.installedAt ?? manifest.issuedAt,
      stale: Date.parse(manifest.expiresAt) < now.getTime(),
      counts: manifest.counts,
    }));
  }

  /** Names the installed generations, e.g. `world@3 news@71`: as `Findings.knowledge`. Empty where nothing is installed. */
  async identity(): Promise<string> {
    const serving = await this.feedsServing();
    return serving.map(({ row, generation }) => `${row.id}@${generation.manifest.generation}`).join(' ');
  }

  /** The entities of the ids that are known, each joined over the feeds that have it. */
  entities(ids: Iterable<string>): Promise<Map<string, PublishedEntity>> {
    return this.joined('entities', ids, joinEntities);
  }

  claims(ids: Iterable<string>): Promise<Map<string, PublishedClaim>> {
    return this.joined('claims', ids, joinClaims);
  }

  documents(ids: Iterable<string>): Promise<Map<string, SourceDocument>> {
    return this.joined('documents', ids, (first) => first);
  }

  /** All that the entity's card shows; null where no feed knows the id. */
  async entityCard(id: string): Promise<EntityCard | null> {
    return entityCard(this, id, await this.titleFor('entities', id));
  }

  /** All that the claim's card shows; null where no feed knows the id. */
  async claimCard(id: string): Promise<ClaimCard | null> {
    return claimCard(this, id, await this.titleFor('claims', id));
  }

  /** The lexicons of all feeds, kept until a feed's next generation. */
  lexicons(): Promise<Lexicon[]> {
    return this.openedIndexes('lexicon', openLexicon);
  }

  /** The claim indexes of all feeds, kept until a feed's next generation. */
  claimIndexes(): Promise<ClaimIndex[]> {
    return this.openedIndexes('claim-index', openClaimIndex);
  }

  /** The indexes of all feeds as `open` makes them of their bytes; a feed whose index is damaged is left out. */
  async openedIndexes<T>(kind: ByteKind, open: (bytes: Bytes) => T): Promise<T[]> {
    const serving = await this.feedsServing();
    const opened = await Promise.all(
      serving.map(async ({ row, generation }): Promise<readonly T[]> => {
        const key = `${kind} ${row.active}`;
        if (!this.opened.has(key)) {
          const indexes = await this.mend(() => generation.indexes(kind, open), null);
          if (indexes === null) return [];
          this.opened.set(key, indexes);
        }
        return this.opened.get(key) as readonly T[];
      }),
    );
    return opened.flat();
  }

  /** The row of a feed, whether or not a generation of it is installed. */
  async subscription(feed: string): Promise<FeedRow | undefined> {
    return (await this.storage.feeds()).find(({ id }) => id === feed);
  }

  /** The rows of all feeds, suspended ones too. */
  rows(): Promise<FeedRow[]> {
    return this.storage.feeds();
  }

  /** Changes where a feed stands among the others and whether it serves; its pages stay. */
  async arrange(feed: string, place: Required<Pick<FeedRow, 'order' | 'suspended'>>): Promise<void> {
    const row = await this.subscription(feed);
    if (row) await this.storage.putFeed({ ...row, ...place });
    this.forget();
  }

  /** The generation of a feed that serves. */
  async generation(feed: string): Promise<Generation | undefined> {
    return (await this.feedsServing()).find(({ row }) => row.id === feed)?.generation;
  }

  /** Begins to install a generation beside the one that serves, under the keys that the feed is to be known by. */
  async install(
    { feed, order }: Subscription,
    keys: Pick<FeedRow, 'key' | 'nextKey'>,
    digest: string,
    manifest: Manifest,
  ): Promise<Installation> {
    const before = await this.subscription(feed);
    const row: FeedRow = {
      id: feed,
      active: null,
      coming: null,
      installedAt: null,
      ...before,
      order,
      ...keys,
    };
    const installation = new Installation(this.storage, row, digest, manifest);
    await installation.begin();
    return installation;
  }

  /** After a flip: the new generations serve, and pages that none lists are dropped. */
  async flipped(): Promise<void> {
    this.forget();
    if (this.trouble === 'damaged') this.trouble = null;
    await this.storage.sweep();
  }

  /** A generation in the store that is not serving (yet), for comparing. */
  open(manifest: Manifest): Generation {
    return new Generation(manifest, this.storage);
  }

  /** Forgets a feed and drops what it alone held. */
  async remove(feed: string): Promise<void> {
    await this.storage.removeFeed(feed);
    await this.flipped();
  }

  close(): void {
    this.storage.close();
  }

  private forget(): void {
    this.serving = null;
    this.opened.clear();
  }

  private async feedsServing(): Promise<readonly Serving[]> {
    this.serving ??= this.readServing();
    try {
      return await this.serving;
    } catch {
      await this.reopen();
      this.serving = this.readServing();
      return this.serving;
    }
  }

  /**
   * The store failed under us (the browser closed or cleared it, the disk is broken): open it again, made anew if need
   * be. Look-ups that fail together reopen it once.
   */
  private reopen(): Promise<void> {
    this.reopening ??= (async () => {
      this.storage.close();
      const { storage, problem } = await openStorage(this.options.name);
      this.storage = storage;
      this.forget();
      const lost = (await storage.feeds()).length === 0;
      this.trouble = problem ?? (lost ? 'rebuilt' : this.trouble);
      if (lost) this.options.onDamage?.(this.trouble ?? 'rebuilt');
    })().finally(() => {
      this.reopening = null;
    });
    return this.reopening;
  }

  private async readServing(): Promise<readonly Serving[]> {
    const serving: Serving[] = [];
    for (const row of await this.storage.feeds()) {
      const { active, suspended = false } = row;
      const manifest = active === null || suspended ? undefined : await this.storage.manifest(active);
      if (active !== null && manifest)
        serving.push({ row: { ...row, active }, generation: new Generation(manifest, this.storage) });
    }
    return serving;
  }

  private async joined<Kind extends RecordKind>(
    kind: Kind,
    ids: Iterable<string>,
    join: (first: RecordOf[Kind], second: RecordOf[Kind]) => RecordOf[Kind],
  ): Promise<Map<string, RecordOf[Kind]>> {
    const asked = [...ids];
    const all = new Map<string, RecordOf[Kind]>();
    for (const { generation } of await this.feedsServing()) {
      const found = await this.mend(() => generation.records(kind, asked), new Map());
      for (const [id, record] of found) {
        const before = all.get(id);
        all.set(id, before ? join(before, record) : record);
      }
    }
    return all;
  }

  private async titleFor(kind: RecordKind, id: string): Promise<Bilingual | null> {
    for (const { generation } of await this.feedsServing()) {
      const found = await this.mend(() => generation.records(kind, [id]), new Map());
      if (found.has(id)) return generation.manifest.title;
    }
    return null;
  }

  /**
   * Runs a look-up; a damaged page is dropped, so that the next sync fetches it again, and `without` answers. So it
   * does where the store itself failed, which is opened again for the next look-up.
   */
  private async mend<T>(lookUp: () => Promise<T>, without: T): Promise<T> {
    try {
      return await lookUp();
    } catch (error) {
      if (error instanceof PagesDamaged) {
        await this.storage.dropPages(error.hashes).catch(() => this.reopen());
        this.trouble = 'damaged';
        this.options.onDamage?.('damaged');
      } else await this.reopen();
      return without;
    }
  }
}
