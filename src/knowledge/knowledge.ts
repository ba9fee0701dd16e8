import { type ClaimIndex, openClaimIndex } from '../claims/index.ts';
import type {
  ByteKind,
  Bytes,
  Manifest,
  PublishedClaim,
  PublishedEntity,
  RecordKind,
  RecordOf,
  SearchHit,
  SearchKind,
} from '../feed/index.ts';
import type {
  Bilingual,
  ClaimCard,
  ClaimLink,
  EntityCard,
  EntityHit,
  SourceDocument,
} from '../model/index.ts';
import { type Lexicon, openLexicon } from '../spotting/index.ts';
import { claimCard } from './claim-card.ts';
import { entityCard } from './entity-card.ts';
import { Generation } from './generation.ts';
import { Installation, type Subscription } from './installation.ts';
import { joinClaims, joinEntities } from './join-records.ts';
import { claimLink } from './links.ts';
import { openStorage, type StoreProblem } from './open-storage.ts';
import { OpenedIndexes } from './opened-indexes.ts';
import { searchClaims, searchEntities } from './search.ts';
import { ServingStore, type StoreOptions } from './serving-store.ts';
import type { FeedRow } from './storage.ts';

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

/**
 * The installed feeds as one body of knowledge. Everything it keeps in memory can be lost and is read again.
 * Look-ups never fail for what is in the store: a damaged page is dropped, reported (`onDamage`, `problem`), and its
 * records are missing until the next sync has fetched it again.
 */
export class Knowledge {
  private readonly store: ServingStore;
  private readonly opened: OpenedIndexes;

  private constructor(store: ServingStore) {
    this.store = store;
    this.opened = new OpenedIndexes(store);
  }

  static async open(options: StoreOptions): Promise<Knowledge> {
    return new Knowledge(new ServingStore(await openStorage(options.name), options));
  }

  /** What is wrong with the store, for the reader to be told; null when all is well. */
  get problem(): StoreProblem | null {
    return this.store.problem;
  }

  /** The installed feeds in the order of asking. `now` decides which are stale. */
  feeds(now = new Date()): Promise<InstalledFeed[]> {
    return this.store.ask(async (serving) =>
      serving.map(({ row, generation: { manifest } }) => ({
        id: row.id,
        order: row.order,
        title: manifest.title,
        generation: manifest.generation,
        issuedAt: manifest.issuedAt,
        expiresAt: manifest.expiresAt,
        installedAt: row.installedAt ?? manifest.issuedAt,
        stale: Date.parse(manifest.expiresAt) < now.getTime(),
        counts: manifest.counts,
      })),
    );
  }

  /** Names the installed generations, e.g. `world@3 news@71`: as `Findings.knowledge`. Empty where nothing is installed. */
  identity(): Promise<string> {
    return this.store.ask(async (serving) =>
      serving.map(({ row, generation }) => `${row.id}@${generation.manifest.generation}`).join(' '),
    );
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

  /** Links to the claims of the ids, in the order of the ids; unknown ones are left out. */
  async claimLinks(ids: readonly string[]): Promise<ClaimLink[]> {
    const claims = await this.claims(ids);
    const known = await this.entities([...claims.values()].flatMap(({ saidBy }) => saidBy));
    return ids.flatMap((id) => {
      const claim = claims.get(id);
      return claim ? [claimLink(claim, known)] : [];
    });
  }

  /** All that the entity's card shows; null where no feed knows the id. */
  async entityCard(id: string): Promise<EntityCard | null> {
    return entityCard(this, id, await this.titleFor('entities', id));
  }

  /** All that the claim's card shows; null where no feed knows the id. */
  async claimCard(id: string): Promise<ClaimCard | null> {
    return claimCard(this, id, await this.titleFor('claims', id));
  }

  /** Entities whose names have words that begin with those of the query, best first, at most `limit`. */
  searchEntities(query: string, limit: number): Promise<EntityHit[]> {
    return searchEntities(this, query, limit);
  }

  /** Claims whose texts have words that begin with those of the query, best first, at most `limit`. */
  searchClaims(query: string, limit: number): Promise<ClaimLink[]> {
    return searchClaims(this, query, limit);
  }

  /** What the search pages of all feeds have for a search key of at most `MAX_KEY` units; not yet held against the records. */
  hits(kind: SearchKind, key: string): Promise<SearchHit[]> {
    return this.store.ask(async (serving) => {
      const found = serving.map(({ generation }) => this.store.lookUp(() => generation.hits(kind, key), []));
      return (await Promise.all(found)).flat();
    });
  }

  /** The lexicons of all feeds, kept until a feed's next generation. */
  lexicons(): Promise<Lexicon[]> {
    return this.openedIndexes('lexicon', openLexicon);
  }

  /** The claim indexes of all feeds, kept until a feed's next generation. */
  claimIndexes(): Promise<ClaimIndex[]> {
    return this.openedIndexes('claim-index', openClaimIndex);
  }

  /** Those of the indexes that are in memory by now. */
  indexesAtHand(): { readonly lexicons: Lexicon[]; readonly claimIndexes: ClaimIndex[] } {
    return { lexicons: this.opened.atHand('lexicon'), claimIndexes: this.opened.atHand('claim-index') };
  }

  /** The indexes of all feeds as `open` makes them of their bytes; an index that is damaged or of another version is left out. */
  openedIndexes<T>(kind: ByteKind, open: (bytes: Bytes) => T): Promise<T[]> {
    return this.opened.all(kind, open);
  }

  /** The row of a feed, whether or not a generation of it is installed. */
  async subscription(feed: string): Promise<FeedRow | undefined> {
    return (await this.store.storage.feeds()).find(({ id }) => id === feed);
  }

  /** The rows of all feeds, suspended ones too. */
  rows(): Promise<FeedRow[]> {
    return this.store.storage.feeds();
  }

  /** Changes where a feed stands among the others and whether it serves; its pages stay. */
  async arrange(feed: string, place: Required<Pick<FeedRow, 'order' | 'suspended'>>): Promise<void> {
    const row = await this.subscription(feed);
    if (row) await this.store.storage.putFeed({ ...row, ...place });
    this.renew();
  }

  /** The generation of a feed that serves. */
  generation(feed: string): Promise<Generation | undefined> {
    return this.store.ask(async (serving) => serving.find(({ row }) => row.id === feed)?.generation);
  }

  /** What of a feed is installed, whether it serves or is suspended. */
  async installedManifest(feed: string): Promise<Manifest | undefined> {
    const active = (await this.subscription(feed))?.active ?? null;
    return active === null ? undefined : this.store.storage.manifest(active);
  }

  /** Drops what no feed names: what a flip replaced, and what a killed installation left behind. Returns how many pages went. */
  sweep(): Promise<number> {
    return this.store.storage.sweep();
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
    const installation = new Installation(this.store.storage, row, digest, manifest);
    await installation.begin();
    return installation;
  }

  /** Gives up what of a feed is being installed, and makes room of it; what serves goes on. */
  async abandon(feed: string): Promise<void> {
    const sweep = (): Promise<number> => this.store.storage.sweep(feed);
    // Firefox may end the first transaction after one that met a full disk.
    await sweep().catch(sweep);
  }

  /** After a flip: the new generations serve. What no longer does stays until it is swept. */
  flipped(): void {
    this.renew();
    this.store.mended();
  }

  /** A generation in the store that is not serving (yet), for comparing. */
  open(manifest: Manifest): Generation {
    return new Generation(manifest, this.store.storage);
  }

  /** Forgets a feed and drops what it alone held. */
  async remove(feed: string): Promise<void> {
    await this.store.storage.removeFeed(feed);
    this.flipped();
    await this.sweep();
  }

  close(): void {
    this.store.storage.close();
  }

  private renew(): void {
    this.opened.forget();
    this.store.renew();
  }

  private joined<Kind extends RecordKind>(
    kind: Kind,
    ids: Iterable<string>,
    join: (first: RecordOf[Kind], second: RecordOf[Kind]) => RecordOf[Kind],
  ): Promise<Map<string, RecordOf[Kind]>> {
    const asked = [...ids];
    return this.store.ask(async (serving) => {
      const all = new Map<string, RecordOf[Kind]>();
      const found = serving.map(({ generation }) =>
        this.store.lookUp(() => generation.records(kind, asked), new Map<string, RecordOf[Kind]>()),
      );
      for (const [id, record] of (await Promise.all(found)).flatMap((records) => [...records])) {
        const before = all.get(id);
        all.set(id, before ? join(before, record) : record);
      }
      return all;
    });
  }

  private titleFor(kind: RecordKind, id: string): Promise<Bilingual | null> {
    return this.store.ask(async (serving) => {
      for (const { generation } of serving) {
        const found = await this.store.lookUp(() => generation.records(kind, [id]), new Map());
        if (found.has(id)) return generation.manifest.title;
      }
      return null;
    });
  }
}
