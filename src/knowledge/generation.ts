import * as v from 'valibot';
import {
  type ByteKind,
  type Bytes,
  concatenate,
  type Manifest,
  openPage,
  PageDirectory,
  parseRecords,
  RECORD_SCHEMAS,
  type RecordKind,
  type RecordOf,
  type RecordPage,
  Removal,
} from '../feed/index.ts';
import { Recent } from './recent.ts';
import type { KnowledgeStorage } from './storage.ts';

/** Pages kept parsed: about 256 records each. */
const PAGES_IN_MEMORY = 64;

/** A page of the serving generation that the store has lost, or that holds other bytes than were put there. */
export class PageDamaged extends Error {
  readonly hash: string;

  constructor(hash: string, why: string) {
    super(`page ${hash.slice(0, 12)}: ${why}`);
    this.name = 'PageDamaged';
    this.hash = hash;
  }
}

/** Looks records up in one installed generation of one feed. Holds nothing that cannot be read again. */
export class Generation {
  readonly manifest: Manifest;
  private readonly storage: KnowledgeStorage;
  private readonly directory: PageDirectory;
  private readonly recent = new Recent<string, ReadonlyMap<string, unknown>>(PAGES_IN_MEMORY);

  constructor(manifest: Manifest, storage: KnowledgeStorage) {
    this.manifest = manifest;
    this.storage = storage;
    this.directory = new PageDirectory(manifest);
  }

  /** The records of the ids that this generation has. Rejects with `PageDamaged`. */
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
      if (!record.success) throw new PageDamaged(holder!.hash, `${id} cannot be read`);
      found.set(id, record.output as RecordOf[Kind]);
    }
    return found;
  }

  /** The ids on one of this generation's pages, those it removes with them. Rejects with `PageDamaged`. */
  async idsOf(page: RecordPage): Promise<string[]> {
    const pages = await this.pages([page]);
    return [...(pages.get(page.hash)?.keys() ?? [])];
  }

  /** The indexes of a kind, one a layer, each with its parts joined. Rejects with `PageDamaged`. */
  indexes(kind: ByteKind): Promise<Bytes[]> {
    return Promise.all(
      this.directory.indexesOf(kind).map(async (parts) => {
        const bytes = await this.storage.pages(parts.map(({ hash }) => hash));
        return concatenate(
          parts.map(({ hash, unpackedSize }, at) => {
            const part = bytes[at];
            if (part?.length !== unpackedSize)
              throw new PageDamaged(hash, part ? 'has lost bytes' : 'is not there');
            return part;
          }),
        );
      }),
    );
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
        const parsed = await this.open(page, stored[at]);
        this.recent.set(page.hash, parsed);
        pages.set(page.hash, parsed);
      }),
    );
    return pages;
  }

  private async open(page: RecordPage, packed: Bytes | undefined): Promise<ReadonlyMap<string, unknown>> {
    if (!packed) throw new PageDamaged(page.hash, 'is not there');
    try {
      return parseRecords(await openPage(packed, page));
    } catch (error) {
      throw new PageDamaged(page.hash, error instanceof Error ? error.message : String(error));
    }
  }
}
