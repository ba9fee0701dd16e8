import {
  type Bytes,
  parseRecords,
  type RecordPage,
  type Segment,
  SegmentRecords,
  segmentsOf,
  segmentWith,
  unpackPage,
  unpackSegment,
} from '../feed/index.ts';
import { PagesDamaged } from './pages-damaged.ts';
import { Recent } from './recent.ts';
import type { KnowledgeStorage, StoredPage } from './storage.ts';
import { there, unspoilt } from './unspoilt.ts';

/** Segments kept unpacked, of 64 records each; tables of segments; and pages kept whole, of about 256 records. */
const SEGMENTS_IN_MEMORY = 192;
const TABLES_IN_MEMORY = 1_024;
const PAGES_IN_MEMORY = 16;
/** Segments of one page that are unpacked one by one; where more are asked for, the whole takes less. */
const MOST_SEGMENTS = 2;

type Records = ReadonlyMap<string, unknown>;
/** Where a record is looked up. */
type Holder = Pick<Records, 'get'>;

/** A record to look up on a page that may have it. */
export interface Place {
  readonly id: string;
  readonly page: RecordPage;
}

/** Records read from a page, and what keeps in memory all that was read for them. */
interface Read {
  readonly records: Map<string, unknown>;
  readonly keep: () => void;
}

/** Pages of records in the store: of a page that has segments, only those asked about are unpacked. */
export class RecordPages {
  private readonly storage: KnowledgeStorage;
  private readonly segments = new Recent<string, SegmentRecords>(SEGMENTS_IN_MEMORY);
  private readonly tables = new Recent<string, readonly Segment[]>(TABLES_IN_MEMORY);
  private readonly pages = new Recent<string, Records>(PAGES_IN_MEMORY);

  constructor(storage: KnowledgeStorage) {
    this.storage = storage;
  }

  /** For each page that is asked about, by hash, those of its records that are asked for. Rejects with `PagesDamaged`. */
  async find(places: readonly Place[]): Promise<Map<string, Records>> {
    const found = new Map<string, Map<string, unknown>>();
    const asked = new Map<string, Place[]>();
    for (const place of places) {
      const here = asked.get(place.page.hash);
      if (here) here.push(place);
      else asked.set(place.page.hash, [place]);
    }
    const missing: string[] = [];
    for (const [hash, here] of asked) {
      const records = this.inMemory(hash, here);
      if (records) found.set(hash, records);
      else missing.push(hash);
    }
    if (missing.length === 0) return found;
    const stored = await this.storage.pages(missing);
    // One after the other: many streams at once take a browser twice as long.
    for (const [at, hash] of missing.entries())
      found.set(hash, await this.readUnspoilt(stored[at], asked.get(hash)!));
    return found;
  }

  /** All records of a page. Rejects with `PagesDamaged`. */
  async whole(page: RecordPage): Promise<Records> {
    const before = this.pages.get(page.hash);
    if (before) return before;
    const [stored] = await this.storage.pages([page.hash]);
    return this.readWhole(page, await unspoilt(page.hash, stored));
  }

  /** Reads while the bytes are held against their digest, which is done elsewhere; what was read is kept if they are right. */
  private async readUnspoilt(
    stored: StoredPage | undefined,
    places: readonly Place[],
  ): Promise<Map<string, unknown>> {
    const { hash } = places[0]!.page;
    const bytes = there(hash, stored);
    const [read] = await Promise.all([this.read(bytes, places), unspoilt(hash, stored)]);
    read.keep();
    return read.records;
  }

  private inMemory(hash: string, places: readonly Place[]): Map<string, unknown> | null {
    const page = this.pages.get(hash);
    if (page) return those(places, () => page);
    const table = this.tables.get(hash);
    if (!table) return null;
    const held = new Map<Segment, Holder>();
    for (const segment of needs(table, places)) {
      const records = this.segments.get(nameOf(hash, segment));
      if (!records) return null;
      held.set(segment, records);
    }
    try {
      return fromSegments(table, held, places);
    } catch {
      // Parsed only now, and no JSON: the page is read again.
      return null;
    }
  }

  private async read(bytes: Bytes, places: readonly Place[]): Promise<Read> {
    const { page } = places[0]!;
    const table = segmentsOf(bytes);
    const needed = needs(table, places);
    if (table.length > 0 && needed.length <= MOST_SEGMENTS) {
      try {
        const held = new Map<Segment, SegmentRecords>();
        for (const segment of needed) {
          const before = this.segments.get(nameOf(page.hash, segment));
          held.set(segment, before ?? new SegmentRecords(await unpackSegment(bytes, segment)));
        }
        const keep = (): void => {
          this.tables.set(page.hash, table);
          for (const [segment, records] of held) this.segments.set(nameOf(page.hash, segment), records);
        };
        return { records: fromSegments(table, held, places), keep };
      } catch {
        // The table was made by the publisher, and only helps: the page itself is as it was signed.
      }
    }
    const whole = await recordsOn(page, bytes);
    return { records: those(places, () => whole), keep: () => this.pages.set(page.hash, whole) };
  }

  private async readWhole(page: RecordPage, bytes: Bytes): Promise<Records> {
    const records = await recordsOn(page, bytes);
    this.pages.set(page.hash, records);
    return records;
  }
}

/** The records of a page. Rejects with `PagesDamaged`. */
async function recordsOn(page: RecordPage, bytes: Bytes): Promise<Records> {
  try {
    return parseRecords(await unpackPage(bytes, page.unpackedSize));
  } catch (error) {
    throw new PagesDamaged([page.hash], error instanceof Error ? error.message : String(error));
  }
}

const nameOf = (hash: string, { from }: Segment): string => `${hash} ${from}`;

/** The segments that the places are in, each once. */
const needs = (table: readonly Segment[], places: readonly Place[]): Segment[] => [
  ...new Set(places.flatMap(({ id }) => segmentWith(table, id) ?? [])),
];

const fromSegments = (
  table: readonly Segment[],
  held: ReadonlyMap<Segment, Holder>,
  places: readonly Place[],
): Map<string, unknown> =>
  those(places, ({ id }) => {
    const segment = segmentWith(table, id);
    return segment && held.get(segment);
  });

function those(places: readonly Place[], holder: (place: Place) => Holder | undefined): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const place of places) {
    const record = holder(place)?.get(place.id);
    if (record !== undefined) found.set(place.id, record);
  }
  return found;
}
