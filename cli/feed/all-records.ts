import {
  isRecordPage,
  type PublishedGeneration,
  parseRecords,
  type RecordKind,
  type Removal,
} from '../../src/feed/index.ts';

/** Every record of a kind as a reader finds it, by id: upper layers override. */
export async function allRecords(
  kind: RecordKind,
  { manifest, read }: PublishedGeneration,
): Promise<Map<string, Readonly<Record<string, unknown>>>> {
  const pages = manifest.pages
    .filter(isRecordPage)
    .filter((page) => page.kind === kind)
    .sort((a, b) => a.layer - b.layer);
  const found = new Map<string, Readonly<Record<string, unknown>>>();
  for (const page of pages)
    for (const [id, record] of parseRecords(await read(page))) {
      if ((record as Partial<Removal>).removed) found.delete(id);
      else found.set(id, record as Readonly<Record<string, unknown>>);
    }
  return found;
}
