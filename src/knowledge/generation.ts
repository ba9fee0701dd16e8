import * as v from 'valibot';
import {
  type ByteKind,
  type Bytes,
  hitsOn,
  type Manifest,
  type Page,
  PageDirectory,
  RECORD_SCHEMAS,
  type RecordKind,
  type RecordOf,
  type RecordPage,
  Removal,
  type SearchHit,
  type SearchKind,
  type SearchPage,
  textOf,
  unpackPage,
} from '../feed/index.ts';
import { PagesDamaged } from './pages-damaged.ts';
import { readIndex } from './read-index.ts';
import { Recent } from './recent.ts';
import { RecordPages } from './record-pages.ts';
import type { KnowledgeStorage } from './storage.ts';
import { there, unspoilt } from './unspoilt.ts';

/** Texts of search pages kept: up to some hundred kB each. */
const TEXTS_IN_MEMORY = 8;
/** How long an index is in use before its bytes are held against their digests, in ms: an article waits for it. */
const CHECKED_AFTER = 1_000;

/** Looks records up in one installed generation of one feed. Holds nothing that cannot be read again. */
export class Generation {
  readonly manifest: Manifest;
  private readonly storage: KnowledgeStorage;
  private readonly directory: PageDirectory;
  private readonly pages: RecordPages;
  private readonly texts = new Recent<string, string>(TEXTS_IN_MEMORY);

  constructor(manifest: Manifest, storage: KnowledgeStorage) {
    this.manifest = manifest;
    this.storage = storage;
    this.directory = new PageDirectory(manifest);
    this.pages = new RecordPages(storage);
  }

  /** The records of the ids that this generation has. Rejects with `PagesDamaged`. */
  async records<Kind extends RecordKind>(
    kind: Kind,
    ids: Iterable<string>,
  ): Promise<Map<string, RecordOf[Kind]>> {
    const places = [...new Set(ids)].map((id) => ({ id, pages: this.directory.pagesOf(kind, id) }));
    const pages = await this.pages.find(
      places.flatMap(({ id, pages }) => pages.map((page) => ({ id, page }))),
    );
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
    return [...(await this.pages.whole(page)).keys()];
  }

  /**
   * The indexes of a kind, one a layer, opened. One that cannot be opened though it lies there as it was published is
   * left out and told to `onUnusable`: fetching it again would bring the same. To hold the bytes against their digests
   * takes as long as to read them, and is done when the first answer is out: `onSpoilt` hears of it. Then, too, an index
   * that still lies in the pages it came in is laid in one piece. Rejects with `PagesDamaged`.
   */
  async indexes<T>(
    kind: ByteKind,
    open: (bytes: Bytes) => T,
    { onUnusable, onSpoilt }: { onUnusable: () => void; onSpoilt: (error: unknown) => void },
  ): Promise<T[]> {
    const layers = this.directory.indexesOf(kind).map(async (parts): Promise<T[]> => {
      const { bytes, check, isJoined } = await readIndex(this.storage, parts);
      try {
        const index = open(bytes);
        const lookAfter = async (): Promise<void> => {
          await check();
          // A device that is full leaves it as it is.
          if (!isJoined) await this.storage.join(parts).catch(() => {});
        };
        setTimeout(() => void lookAfter().catch(onSpoilt), CHECKED_AFTER);
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
    const packed = there(page.hash, stored);
    try {
      // Unpacked while the bytes are held against their digest, which is done elsewhere.
      const [bytes] = await Promise.all([unpackPage(packed, page.unpackedSize), unspoilt(page.hash, stored)]);
      const text = textOf(bytes);
      this.texts.set(page.hash, text);
      return text;
    } catch (error) {
      if (error instanceof PagesDamaged) throw error;
      throw new PagesDamaged([page.hash], error instanceof Error ? error.message : String(error));
    }
  }
}
