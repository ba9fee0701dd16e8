import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type Bytes, fromUtf8 } from './bytes.ts';
import { PageDirectory } from './directory.ts';
import { openEnvelope } from './envelope.ts';
import { isRecordPage, type Page, parseManifest } from './manifest.ts';
import { checkRecords, openPage, parseRecords } from './page.ts';
import { RECORD_KINDS, type RecordKind } from './records.ts';

const VECTORS = resolve(import.meta.dirname, '../../test/vectors');
const read = (path: string): string => readFileSync(join(VECTORS, path), 'utf8');
const expected = JSON.parse(read('expected.json')) as Record<RecordKind, { id: string }[]> & {
  removed: string[];
  lexicon: string;
};
const { feed, key } = JSON.parse(read('feed/pin.json')) as { feed: string; key: string };

test('a reader finds in the published vectors exactly what they say', async () => {
  const { payload } = await openEnvelope(read('feed/feed.json'), [key]);
  const manifest = parseManifest(payload);
  expect(manifest.feed).toBe(feed);
  const open = (page: Page): Promise<Bytes> =>
    openPage(new Uint8Array(readFileSync(join(VECTORS, 'feed/pages', `${page.hash}.gz`))), page);
  const parsed = new Map<string, Map<string, unknown>>();
  for (const page of manifest.pages.filter(isRecordPage)) {
    const bytes = await open(page);
    checkRecords(bytes, page);
    parsed.set(page.hash, parseRecords(bytes));
  }
  const directory = new PageDirectory(manifest);
  const find = (kind: RecordKind, id: string): unknown => {
    const holder = directory.pagesOf(kind, id).find(({ hash }) => parsed.get(hash)!.has(id));
    return holder && parsed.get(holder.hash)!.get(id);
  };
  for (const kind of RECORD_KINDS) {
    for (const record of expected[kind]) expect(find(kind, record.id)).toEqual(record);
    expect(expected[kind]).toHaveLength(manifest.counts[kind]);
  }
  for (const id of expected.removed) expect(find('entities', id)).toEqual({ id, removed: true });
  expect(find('entities', 'nowhere')).toBeUndefined();
  const [parts] = directory.indexesOf('lexicon');
  const lexicon = await Promise.all(parts!.map(async (part) => fromUtf8(await open(part))));
  expect(lexicon.join('')).toBe(expected.lexicon);
});
