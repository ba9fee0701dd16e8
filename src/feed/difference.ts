import { idsOf, jsonOf, type Records } from '../model/index.ts';
import { type Bytes, fromUtf8 } from './bytes.ts';
import { isRecordPage, type Manifest, type Page, type RecordPage } from './manifest.ts';
import { parseRecords } from './page.ts';
import type { RecordKind } from './records.ts';

/** A generation that was published before: its manifest, and its pages unpacked. */
export interface PublishedGeneration {
  readonly manifest: Manifest;
  readonly read: (page: Page) => Promise<Bytes>;
}

interface Identified {
  readonly id: string;
}

/** How a record stands to a former one of its id: `before` as it was published, `now` null where it is no more. */
export interface Difference<T> {
  readonly id: string;
  readonly before: unknown;
  readonly now: T | null;
}

/** What has changed since the base of a generation, and since the base with its first layer laid over it. */
export interface Differences<T> {
  readonly sinceBase: readonly Difference<T>[];
  readonly sinceFirstLayer: readonly Difference<T>[];
  readonly basePages: readonly RecordPage[];
  readonly baseCount: number;
}

export const recordPages = ({ pages }: Manifest, kind: RecordKind, layer: number): RecordPage[] =>
  pages.filter(isRecordPage).filter((page) => page.kind === kind && page.layer === layer);

/** Compares records with what was published, one page at a time. */
export async function differences<T extends Identified>(
  kind: RecordKind,
  records: Records<T>,
  { manifest, read }: PublishedGeneration,
): Promise<Differences<T>> {
  const places = new Map<string, number>();
  for (const id of idsOf(records)) places.set(id, places.size);
  const basePages = recordPages(manifest, kind, 0);
  const overlay = new Map<string, unknown>();
  for (const page of recordPages(manifest, kind, 1))
    for (const [id, record] of parseRecords(await read(page))) overlay.set(id, record);
  const sinceBase: Difference<T>[] = [];
  const sinceFirstLayer: Difference<T>[] = [];
  const seen = new Set<string>();
  let baseCount = 0;
  const compare = (id: string, base: unknown): void => {
    seen.add(id);
    const place = places.get(id);
    const text = place === undefined ? null : fromUtf8(jsonOf(records, place));
    const note = (list: Difference<T>[], before: unknown): void => {
      if (before === null ? text !== null : JSON.stringify(before) !== text)
        list.push({ id, before, now: place === undefined ? null : records.at(place)! });
    };
    note(sinceBase, base);
    note(sinceFirstLayer, overlay.has(id) ? standing(overlay.get(id)) : base);
  };
  for (const page of basePages) {
    for (const [id, record] of parseRecords(await read(page))) {
      compare(id, record);
      baseCount++;
    }
  }
  for (const id of overlay.keys()) if (!seen.has(id)) compare(id, null);
  for (const id of places.keys()) if (!seen.has(id)) compare(id, null);
  return { sinceBase, sinceFirstLayer, basePages, baseCount };
}

/** A record of a layer as it counts: null where the layer removes it. */
const standing = (record: unknown): unknown => ((record as { removed?: true }).removed ? null : record);
