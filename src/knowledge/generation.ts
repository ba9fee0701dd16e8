import * as v from 'valibot';
import {
  type ByteKind,
  type BytePage,
  type Bytes,
  concatenate,
  hitsOn,
  type Manifest,
  type Page,
  PageDirectory,
  parseRecords,
  RECORD_SCHEMAS,
  type RecordKind,
  type RecordOf,
  type RecordPage,
  Removal,
  type SearchHit,
  type SearchKind,
  type SearchPage,
  sha256,
  textOf,
  unpackPage,
} from '../feed/index.ts';
import { Recent } from './recent.ts';
import type { KnowledgeStorage, StoredPage } from './storage.ts';

/** Pages kept parsed: about 256 records each. */
const PAGES_IN_MEMORY = 64;
/** Texts of search pages kept: up to some hundred kB each. */
const TEXTS_IN_MEMORY = 8;

/** Pages of a generation that the store has lost, or that hold other bytes than were put there. */
export class PagesDamaged extends Error {
  readonly hashes: readonly string[];

  constructor(hashes: readonly string[], why: string) {
    super(`page ${hashes[0]?.slice(0, 12)}: ${why}`);
    this.name = 'PagesDamaged';
    this.hashes = hashes;
  }
}

/** Looks records up in one installed generation of one feed. Holds nothing that cannot be read again. */
export class Generation {
  readonly manifest: Manifest;
  private readonly storage: KnowledgeStorage;
  private readonly directory: PageDirectory;
  private readonly recent = new Recent<string, ReadonlyMap<string, unknown>>(PAGES_IN_MEMORY);
  private readonly texts = new Recent<string, string>(TEXTS_IN_MEMORY);

  constructor(manifest: Manifest, storage: KnowledgeStorage) {
    this.manifest = manifest;
    this.storage = storage;
    this.directory = new PageDirectory(manifest);
  }

  /** The records of the ids that this generation has. Rejects with `PagesDamaged`. */
  async records<Kind extends RecordKind>(
    kind: Kind,
    ids: Iterable<string>,
  ): Promise<Map<string, RecordOf[Kind]>> {
    const places = [...new Set(ids)].map((id) => ({ id, pages: this.directory.pagesOf(kind, id) }));
    const pages = await this.pages(places.flatMap((place) => place.pages));
    const found = new Map<string, RecordOf[Kind]>();
    for (const { id, pages: inOrder } of places) {
      const holder = inOrder.find(({ hash }) => pages.get(hash)?.has(id));
      const raw = holder && pages.get(holder.hash)?.get(id);
      if (raw === undefined || (holder && holder.layer > 0 && v.is(Removal, raw))) continue;
      const record = v.safeParse(RECORD_SCHEMAS[kind], raw);
      if (!record.success) throw new PagesDamaged([holder!.hash], `${id} cannot be read`);
      found.set(id, record.output as RecordOf[Kind]);
    }
    return found;
  }

  /** The pages that the store does not have. */
  lacking(): Promise<Page[]> {
    return this.storage.lacking(this.manifest.pages);
  }

  /** The ids on one of this generation's pages, those it removes with them. Rejects with `PagesDamaged`. */
  async idsOf(page: RecordPage): Promise<string[]> {
    const pages = await this.pages([page]);
    return [...(pages.get(page.hash)?.keys() ?? [])];
  }

  /**
   * The indexes of a kind, one a layer, opened. One that cannot be opened though it lies there as it was published is
   * left out and told to `onUnusable`: fetching it again would bring the same. To hold the bytes against their digests
   * takes as long as to read them, and is done once they are of use: `onSpoilt` hears of it. Rejects with `PagesDamaged`.
   */
  async indexes<T>(
    kind: ByteKind,
    open: (bytes: Bytes) => T,
    { onUnusable, onSpoilt }: { onUnusable: () => void; onSpoilt: (error: unknown) => void },
  ): Promise<T[]> {
    const layers = this.directory.indexesOf(kind).map(async (parts): Promise<T[]> => {
      const stored = await this.storage.pages(parts.map(({ hash }) => hash));
      const whole = concatenate(parts.map((page, at) => sized(page, stored[at])));
      const check = async (): Promise<void> => {
        for (const [at, { hash }] of parts.entries()) await unspoilt(hash, stored[at]);
      };
      try {
        const index = open(whole);
        void check().catch(onSpoilt);
        return [index];
      } catch {
        await check();
        onUnusable();
        return [];
      }
    });
    return (await Promise.all(layers)).flat();
  }

  /**
   * Records that what was typed may lead to, as a search key of at most `MAX_KEY` units. What an older layer says may
   * no longer hold: look the records up. Rejects with `PagesDamaged`.
   */
  async hits(kind: SearchKind, key: string): Promise<SearchHit[]> {
    const runs = this.directory.searchRuns(kind, key).map(async (run) => {
      const hits: SearchHit[] = [];
      for (const page of run) {
        const found = hitsOn(await this.textOn(page), key);
        hits.push(...found.hits);
        if (found.complete) break;
      }
      return hits;
    });
    return (await Promise.all(runs)).flat();
  }

  private async textOn(page: SearchPage): Promise<string> {
    const before = this.texts.get(page.hash);
    if (before !== undefined) return before;
    const [stored] = await this.storage.pages([page.hash]);
    const text = await this.unpacked(page, stored, textOf);
    this.texts.set(page.hash, text);
    return text;
  }

  private async pages(wanted: readonly RecordPage[]): Promise<Map<string, ReadonlyMap<string, unknown>>> {
    const pages = new Map<string, ReadonlyMap<string, unknown>>();
    const missing = new Map<string, RecordPage>();
    for (const page of wanted) {
      const parsed = this.recent.get(page.hash);
      if (parsed) pages.set(page.hash, parsed);
      else missing.set(page.hash, page);
    }
    if (missing.size === 0) return pages;
    const stored = await this.storage.pages([...missing.keys()]);
    await Promise.all(
      [...missing.values()].map(async (page, at) => {
        const parsed = await this.unpacked(page, stored[at], parseRecords);
        this.recent.set(page.hash, parsed);
        pages.set(page.hash, parsed);
      }),
    );
    return pages;
  }

  private async unpacked<T>(
    page: Page,
    stored: StoredPage | undefined,
    read: (bytes: Bytes) => T,
  ): Promise<T> {
    const packed = await unspoilt(page.hash, stored);
    try {
      return read(await unpackPage(packed, page.unpackedSize));
    } catch (error) {
      throw new PagesDamaged([page.hash], error instanceof Error ? error.message : String(error));
    }
  }
}

/** The bytes of a stored part of an index, if it is there and as long as it should be. */
function sized({ hash, unpackedSize }: BytePage, stored: StoredPage | undefined): Bytes {
  if (!(stored?.bytes instanceof Uint8Array) || stored.bytes.length !== unpackedSize)
    throw new PagesDamaged([hash], 'is not there');
  return stored.bytes;
}

/** The bytes of a stored page, if they are still what was put there. */
async function unspoilt(hash: string, stored: StoredPage | undefined): Promise<Bytes> {
  if (!stored) throw new PagesDamaged([hash], 'is not there');
  const { bytes, digest } = stored;
  if (!(bytes instanceof Uint8Array) || (await sha256(bytes)) !== digest)
    throw new PagesDamaged([hash], 'holds other bytes than were put there');
  return bytes;
}
