import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkRecords,
  concatenate,
  encodeRecords,
  FeedRefused,
  openPage,
  parseRecords,
  RECORDS_PER_SEGMENT,
  type RecordPage,
  SegmentRecords,
  segmentsOf,
  segmentWith,
  sha256,
  unpackSegment,
  utf8,
} from '../../src/feed/index.ts';
import { entity } from '../../test/feeds/small-feed.ts';
import { packParts } from './pack-parts.ts';

const records = Array.from({ length: 3 * RECORDS_PER_SEGMENT + 5 }, (_, at) => ({
  ...entity(`city-${String(at).padStart(4, '0')}`, { description: { bn: `শহর ${at}, [নদীর] "ধারে",` } }),
  claims: [],
}));
const parts = encodeRecords(records.map((one) => ({ id: one.id, json: utf8(JSON.stringify(one)) })));
const whole = concatenate(parts.map(({ bytes }) => bytes));
const page: RecordPage = {
  kind: 'entities',
  hash: '',
  size: 0,
  unpackedSize: whole.length,
  count: records.length,
  prefix: '',
  layer: 0,
};

test('a page of segments is gzip like any other, and the same each time', async () => {
  const packed = await packParts(parts);
  expect(await packParts(parts)).toEqual(packed);
  expect(new Uint8Array(gunzipSync(packed))).toEqual(whole);
  expect(JSON.parse(new TextDecoder().decode(whole))).toEqual(records);
  const listed = { hash: await sha256(packed), size: packed.length, unpackedSize: whole.length };
  expect(await openPage(packed, listed)).toEqual(whole);
});

test('each record is found in its segment alone', async () => {
  const packed = await packParts(parts);
  const segments = segmentsOf(packed);
  expect(segments).toHaveLength(4);
  checkRecords(whole, page, segments);
  for (const record of records) {
    const segment = segmentWith(segments, record.id)!;
    expect(new SegmentRecords(await unpackSegment(packed, segment)).get(record.id)).toEqual(record);
  }
  expect(segmentWith(segments, 'a')).toBeUndefined();
});

test('a page of few records has no segments', async () => {
  const few = encodeRecords([{ id: 'delhi', json: utf8('{"id":"delhi"}') }]);
  const packed = await packParts(few);
  expect(segmentsOf(packed)).toEqual([]);
  expect([...parseRecords(new Uint8Array(gunzipSync(packed))).keys()]).toEqual(['delhi']);
});

test('a table that is not as the page is gets the page refused', async () => {
  const segments = segmentsOf(await packParts(parts));
  const [first, second, ...rest] = segments as [(typeof segments)[0] & object, ...typeof segments];
  for (const wrong of [
    [first],
    [first, ...rest],
    [{ ...first, first: 'a' }, second!, ...rest],
    [{ ...first, size: first.size + 1 }, { ...second!, size: second!.size - 1 }, ...rest],
    [...segments].reverse(),
  ])
    expect(() => checkRecords(whole, page, wrong)).toThrow(FeedRefused);
  const unordered = encodeRecords(
    [...records].reverse().map((one) => ({ id: one.id, json: utf8(JSON.stringify(one)) })),
  );
  const bytes = concatenate(unordered.map((part) => part.bytes));
  const table = unordered.map((part) => ({ first: part.first!, from: 0, to: 0, size: part.bytes.length }));
  expect(() => checkRecords(bytes, page, table)).toThrow(FeedRefused);
});

test('whatever bytes a header holds, its table is read or passed over', async () => {
  const packed = await packParts(parts);
  fc.assert(
    fc.property(fc.nat(120), fc.nat(255), fc.nat(packed.length), (at, byte, length) => {
      const spoilt = packed.slice(0, Math.max(length, 130));
      spoilt[at] = byte;
      for (const { from, to, size } of segmentsOf(spoilt)) {
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBeLessThanOrEqual(spoilt.length);
        expect(size).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});
