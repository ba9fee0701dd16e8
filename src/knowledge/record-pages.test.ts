import { crc32, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packParts } from '../../cli/feed/pack-parts.ts';
import { entity } from '../../test/feeds/small-feed.ts';
import {
  type Bytes,
  concatenate,
  encodeRecords,
  joinSegments,
  type RecordPage,
  sha256,
  utf8,
} from '../feed/index.ts';
import { MemoryStorage } from './memory-storage.ts';
import { RecordPages } from './record-pages.ts';

const PER_SEGMENT = 4;
const idOf = (page: number, at: number): string => `e-${page}-${String(at).padStart(2, '0')}`;
const partsOf = (page: number) =>
  encodeRecords(
    Array.from({ length: 12 }, (_, at) => {
      const id = idOf(page, at);
      return { id, json: utf8(JSON.stringify(entity(id))) };
    }),
    PER_SEGMENT,
  );

async function stored(storage: MemoryStorage, packed: Bytes, unpackedSize: number): Promise<RecordPage> {
  const hash = await sha256(packed);
  await storage.putPages([{ hash, bytes: packed, digest: hash }]);
  return { kind: 'entities', hash, size: packed.length, unpackedSize, count: 12, prefix: '', layer: 0 };
}
const sizeOf = (parts: ReturnType<typeof partsOf>): number =>
  parts.reduce((sum, { bytes }) => sum + bytes.length, 0);

test('finds records of more pages at once than it keeps in memory, and nothing that is not there', async () => {
  const storage = new MemoryStorage();
  const pages: RecordPage[] = [];
  for (let page = 0; page < 130; page++) {
    const parts = partsOf(page);
    pages.push(await stored(storage, await packParts(parts), sizeOf(parts)));
  }
  const reader = new RecordPages(storage);
  const asked = pages.flatMap((page, number) =>
    [idOf(number, 1), idOf(number, 9), 'nowhere', 'a'].map((id) => ({ id, page })),
  );
  for (let round = 0; round < 2; round++) {
    const found = await reader.find(asked);
    for (const [number, { hash }] of pages.entries())
      expect([...found.get(hash)!.keys()]).toEqual([idOf(number, 1), idOf(number, 9)]);
  }
});

test('many records of one page are found too', async () => {
  const storage = new MemoryStorage();
  const parts = partsOf(0);
  const page = await stored(storage, await packParts(parts), sizeOf(parts));
  const ids = Array.from({ length: 12 }, (_, at) => idOf(0, at));
  const found = await new RecordPages(storage).find(ids.map((id) => ({ id, page })));
  expect([...found.get(page.hash)!.keys()]).toEqual(ids);
});

test('a segment that cannot be unpacked alone costs only time: the page is read as a whole', async () => {
  const storage = new MemoryStorage();
  const parts = partsOf(0);
  const whole = concatenate(parts.map(({ bytes }) => bytes));
  const stream = deflateRawSync(whole);
  // One stream, cut anywhere: the table is right in all but where the segments lie.
  const pieces = [stream.subarray(0, 40), stream.subarray(40, 80), stream.subarray(80)];
  const packed = joinSegments(parts, pieces, crc32(whole))!;
  const page = await stored(storage, packed, whole.length);
  const reader = new RecordPages(storage);
  for (const at of [0, 5, 11])
    expect((await reader.find([{ id: idOf(0, at), page }])).get(page.hash)?.get(idOf(0, at))).toEqual(
      entity(idOf(0, at)),
    );
});
