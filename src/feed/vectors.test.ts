import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { searchKey } from '../bengali/index.ts';
import { type Bytes, fromUtf8 } from './bytes.ts';
import { PageDirectory } from './directory.ts';
import { openEnvelope } from './envelope.ts';
import { isRecordPage, isSearchPage, type Page, parseManifest } from './manifest.ts';
import { checkRecords, openPage, parseRecords, unpackSegment } from './page.ts';
import { RECORD_KINDS, type RecordKind, type SearchKind } from './records.ts';
import { checkSearchPage, hitsOn, textOf } from './search/index.ts';
import { SegmentRecords } from './segment-records.ts';
import { type Segment, segmentsOf } from './segments.ts';

const VECTORS = resolve(import.meta.dirname, '../../test/vectors');
const read = (path: string): string => readFileSync(join(VECTORS, path), 'utf8');
const expected = JSON.parse(read('expected.json')) as Record<RecordKind, { id: string }[]> & {
  removed: string[];
  lexicon: string;
  segments: Record<string, Segment[]>;
  searches: { kind: SearchKind; query: string; finds: string[] }[];
};
const { feed, key } = JSON.parse(read('feed/pin.json')) as { feed: string; key: string };

interface Searched {
  readonly id: string;
  readonly label?: { readonly bn: string; readonly en?: string };
  readonly text?: { readonly bn: string };
}

test('keys of searches are as published', () => {
  const keys = JSON.parse(read('search-keys.json')) as { text: string; key: string }[];
  for (const { text, key } of keys) expect(searchKey(text)).toBe(key);
});

test('segments of pages lie where they are said to, and hold their records', async () => {
  const { pages } = parseManifest((await openEnvelope(read('feed/feed.json'), [key])).payload);
  expect(Object.keys(expected.segments)).not.toEqual([]);
  for (const [hash, segments] of Object.entries(expected.segments)) {
    const packed = new Uint8Array(readFileSync(join(VECTORS, 'feed/pages', `${hash}.gz`)));
    expect(segmentsOf(packed)).toEqual(segments);
    const page = pages.filter(isRecordPage).find((one) => one.hash === hash)!;
    checkRecords(await openPage(packed, page), page, segments);
    for (const segment of segments)
      expect(new SegmentRecords(await unpackSegment(packed, segment)).get(segment.first)).toBeDefined();
  }
});

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
  const texts = new Map<string, string>();
  for (const page of manifest.pages.filter(isSearchPage)) {
    const bytes = await open(page);
    checkSearchPage(bytes, page);
    texts.set(page.hash, textOf(bytes));
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
  for (const { kind, query, finds } of expected.searches) {
    const scores = new Map<string, number>();
    for (const page of directory.searchRuns(kind, searchKey(query)).flat())
      for (const { id, score } of hitsOn(texts.get(page.hash)!, searchKey(query)).hits)
        scores.set(id, Math.max(score, scores.get(id) ?? 0));
    const found = [...scores]
      .sort(([, a], [, b]) => b - a)
      .map(([id]) => find(kind === 'entity-search' ? 'entities' : 'claims', id) as Searched)
      .filter(({ label, text }) => {
        const keys = [label?.bn, label?.en, text?.bn].map((name) => ` ${searchKey(name ?? '')}`);
        return keys.some((key) => key.includes(` ${searchKey(query)}`));
      });
    expect(found.map(({ id }) => id)).toEqual(finds);
  }
  const [parts] = directory.indexesOf('lexicon');
  const lexicon = await Promise.all(parts!.map(async (part) => fromUtf8(await open(part))));
  expect(lexicon.join('')).toBe(expected.lexicon);
});
