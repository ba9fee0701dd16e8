import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packParts } from '../../cli/feed/pack-parts.ts';
import { searchKey } from '../../src/bengali/index.ts';
import {
  type Bytes,
  encodeRecords,
  FORMAT,
  linesOfClaim,
  linesOfEntity,
  type Manifest,
  type Page,
  type PagePart,
  type PublishedClaim,
  partition,
  partitionKey,
  type SearchLine,
  type Segment,
  sealManifest,
  segmentsOf,
  sha256,
  utf8,
  writeSearchPages,
} from '../../src/feed/index.ts';
import { claim, entity, sourceDocument, TEST_KEY } from '../feeds/small-feed.ts';

/**
 * Writes the test vectors of the feed format. Run by hand when the format changes:
 * `npx tsx test/vectors/write-vectors.ts`. The bytes of gzip may differ between versions of zlib; a reader need not care.
 */
const HERE = import.meta.dirname;
const FEED = join(HERE, 'feed');

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};
const print = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const places = ['dhaka', 'kolkata', 'moscow', 'seoul', 'sylhet', 'khulna', 'delhi', 'beijing'].map((id) => ({
  ...entity(id),
  claims: id === 'moscow' ? ['later', 'earlier'] : [],
}));
const claims: PublishedClaim[] = [
  {
    ...claim('earlier', { about: ['moscow'], statedOn: '2023-09-05', reportedIn: ['report'] }),
    incoming: [{ kind: 'updates', claim: 'later' }],
  },
  {
    ...claim('later', {
      about: ['moscow'],
      statedOn: '2024-06-19',
      reportedIn: ['report'],
      relations: [{ kind: 'updates', claim: 'earlier' }],
    }),
    incoming: [],
  },
];
const lifted = {
  ...places[0]!,
  label: { bn: 'ঢাকা', en: 'Dhaka' },
  description: { bn: 'বাংলাদেশের রাজধানী', en: 'capital of Bangladesh' },
};

const pages: Page[] = [];
const segments: Record<string, Segment[]> = {};
async function page(parts: readonly PagePart[], rest: object): Promise<void> {
  const packed = await packParts(parts);
  const hash = await sha256(packed);
  write(join(FEED, 'pages', `${hash}.gz`), packed);
  const unpackedSize = parts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  pages.push({ ...rest, hash, size: packed.length, unpackedSize } as Page);
  if (segmentsOf(packed).length > 0) segments[hash] = segmentsOf(packed);
}
const whole = (bytes: Bytes, rest: object): Promise<void> => page([{ first: null, bytes }], rest);
type Held = { readonly id: string; readonly removed?: true };
/** Two records to a segment, so that few records make some. */
const records = (kind: string, layer: number, prefix: string, held: readonly Held[]): Promise<void> =>
  page(
    encodeRecords(
      held.map((one) => ({ id: one.id, json: utf8(JSON.stringify(one)) })),
      2,
    ),
    {
      kind,
      prefix,
      count: held.length,
      layer,
    },
  );

rmSync(FEED, { recursive: true, force: true });
for (const { prefix, records: held } of partition(places, 3)) await records('entities', 0, prefix, held);
await records('entities', 1, '', [lifted, { id: 'kolkata', removed: true }]);
await records('claims', 0, '', claims);
await records('documents', 0, '', [sourceDocument('report')]);
const search = async (kind: string, layer: number, lines: Iterable<SearchLine>): Promise<void> => {
  for (const { bytes, from, count } of writeSearchPages(lines))
    await whole(bytes, { kind, from, count, layer });
};
await search('entity-search', 0, places.flatMap(linesOfEntity));
await search('entity-search', 1, linesOfEntity(lifted));
await search('claim-search', 0, claims.flatMap(linesOfClaim));
const lexicon = utf8('these bytes stand for a lexicon: see docs/feed.md');
await whole(lexicon.slice(0, 20), { kind: 'lexicon', part: 0, layer: 0 });
await whole(lexicon.slice(20), { kind: 'lexicon', part: 1, layer: 0 });

const manifest: Manifest = {
  format: FORMAT,
  feed: 'vectors',
  title: { bn: 'পরীক্ষার নমুনা', en: 'Test vectors' },
  generation: 7,
  issuedAt: '2024-06-21T00:00:00.000Z',
  expiresAt: '2024-07-21T00:00:00.000Z',
  counts: { entities: 7, claims: 2, documents: 1 },
  pages,
};
write(join(FEED, 'feed.json'), await sealManifest(manifest, [TEST_KEY]));
write(join(FEED, 'pin.json'), print({ feed: 'vectors', key: TEST_KEY.x }));
write(
  join(HERE, 'expected.json'),
  print({
    entities: [lifted, ...places.slice(2)].sort((a, b) => (a.id < b.id ? -1 : 1)),
    removed: ['kolkata'],
    claims,
    documents: [sourceDocument('report')],
    // What is typed, and the records it finds, best first. `নাম dhaka` stands in layer 0, and no longer holds.
    searches: [
      { kind: 'entity-search', query: 'ঢা', finds: ['dhaka'] },
      { kind: 'entity-search', query: 'নাম d', finds: ['delhi'] },
      { kind: 'entity-search', query: 'MOS', finds: ['moscow'] },
      { kind: 'entity-search', query: 'kolkata', finds: [] },
      { kind: 'claim-search', query: 'দাবি', finds: ['later', 'earlier'] },
      { kind: 'claim-search', query: 'ear', finds: ['earlier'] },
    ],
    lexicon: 'these bytes stand for a lexicon: see docs/feed.md',
    // By page, what its table of segments says: where a segment lies in the file, and its bytes when unpacked.
    segments,
  }),
);
const texts = [
  'শেখ হাসিনা',
  'ঢাকা, বাংলাদেশ',
  'বাঙলাদেশ',
  'রাষ্ট্রপতি',
  'কোরি\u09dfা',
  'কোরিয\u09bcা',
  'চাঁদ',
  'Kim Jong-Un',
  'Erdoğan',
  "O'Neil",
  '২০২৪ সাল',
];
write(join(HERE, 'search-keys.json'), print(texts.map((text) => ({ text, key: searchKey(text) }))));
const ids = ['a', 'moscow', 'kim-jong-un', 'vladimir-putin', 'place-0', 'place-1', 'z9'];
write(join(HERE, 'partition.json'), print(ids.map((id) => ({ id, key: partitionKey(id) }))));
