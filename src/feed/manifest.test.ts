import { describe, expect, test } from 'vitest';
import { utf8 } from './bytes.ts';
import { PageDirectory } from './directory.ts';
import { FORMAT, type Manifest, parseManifest } from './manifest.ts';
import { partitionBits } from './partition.ts';

const HASH = 'a'.repeat(64);
const record = {
  kind: 'entities',
  hash: HASH,
  size: 10,
  unpackedSize: 20,
  count: 1,
  prefix: '0',
  layer: 0,
} as const;
const part = { kind: 'lexicon', hash: HASH, size: 10, unpackedSize: 20, part: 0, layer: 0 } as const;
const manifest = {
  format: FORMAT,
  feed: 'sample',
  title: { bn: 'নমুনা' },
  generation: 3,
  issuedAt: '2024-06-19T10:00:00.000Z',
  expiresAt: '2024-07-19T10:00:00.000Z',
  counts: { entities: 1, claims: 0, documents: 0 },
  pages: [record, { ...record, prefix: '1' }, part, { ...part, part: 1 }],
} satisfies Manifest;

const reasonOf = (value: unknown): string => {
  try {
    parseManifest(utf8(typeof value === 'string' ? value : JSON.stringify(value)));
    return 'none';
  } catch (error) {
    return (error as { reason: string }).reason;
  }
};

const run = {
  kind: 'entity-search',
  hash: record.hash,
  size: 1,
  unpackedSize: 1,
  count: 1,
  from: 'ক',
  layer: 0,
};

describe('a manifest', () => {
  test('may list pages of kinds that this reader does not know: they are passed over', () => {
    const later = { kind: 'pictures', hash: 7 };
    const value = { ...manifest, pages: [later, ...manifest.pages] };
    expect(parseManifest(utf8(JSON.stringify(value)))).toEqual(manifest);
  });

  test('is read as written', () => {
    expect(parseManifest(utf8(JSON.stringify(manifest)))).toEqual(manifest);
  });

  test.each<[string, unknown, string]>([
    ['no JSON', '<html>', 'not-a-feed'],
    ['another format', { ...manifest, format: 'prasanga-feed/2' }, 'unknown-format'],
    ['generation 0', { ...manifest, generation: 0 }, 'not-a-feed'],
    ['half a generation', { ...manifest, generation: 1.5 }, 'not-a-feed'],
    ['no expiry', { ...manifest, expiresAt: undefined }, 'not-a-feed'],
    ['a page without a hash', { ...manifest, pages: [{ ...record, hash: '../../x' }] }, 'not-a-feed'],
    ['a page of a gigabyte', { ...manifest, pages: [{ ...record, size: 1e9 }] }, 'not-a-feed'],
    [
      'a page that unpacks to a gigabyte',
      { ...manifest, pages: [{ ...record, unpackedSize: 1e9 }] },
      'not-a-feed',
    ],
    ['ten million records in a page', { ...manifest, pages: [{ ...record, count: 1e7 }] }, 'not-a-feed'],
    ['a page that is none', { ...manifest, pages: [7] }, 'not-a-feed'],
    ['a page without a kind', { ...manifest, pages: [{ ...record, kind: undefined }] }, 'not-a-feed'],
    ['two search pages from the same key', { ...manifest, pages: [run, run] }, 'not-a-feed'],
    ['a search page from nowhere', { ...manifest, pages: [{ ...run, from: '' }] }, 'not-a-feed'],
    ['overlapping pages', { ...manifest, pages: [record, { ...record, prefix: '01' }] }, 'not-a-feed'],
    ['a page twice', { ...manifest, pages: [record, record] }, 'not-a-feed'],
    ['a part missing', { ...manifest, pages: [{ ...part, part: 1 }] }, 'not-a-feed'],
    ['too many pages', { ...manifest, pages: Array(70_000).fill(record) }, 'not-a-feed'],
    ['a title that turns the text around', { ...manifest, title: { bn: '\u202eক' } }, 'not-a-feed'],
  ])('with %s is refused', (_, value, reason) => {
    expect(reasonOf(value)).toBe(reason);
  });

  test('leads to the pages that may hold a record, the upper layer first', () => {
    const [id] = ['moscow', 'delhi'].filter((name) => partitionBits(name).startsWith('1'));
    const upper = { ...record, prefix: '', layer: 2 };
    const directory = new PageDirectory({ ...manifest, pages: [...manifest.pages, upper] });
    expect(directory.pagesOf('entities', id!)).toEqual([upper, { ...record, prefix: '1' }]);
    expect(directory.pagesOf('claims', id!)).toEqual([]);
    expect(directory.indexesOf('lexicon')).toEqual([[part, { ...part, part: 1 }]]);
  });
});
