import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entity } from '../../test/feeds/small-feed.ts';
import { type Bytes, concatenate, sha256, utf8 } from './bytes.ts';
import type { RecordPage } from './manifest.ts';
import { checkRecords, encodeRecords, openPage, packPage, parseRecords, unpackPage } from './page.ts';
import { partitionBits } from './partition.ts';
import type { Refusal } from './refusal.ts';

const refusalOf = async (step: () => unknown): Promise<Refusal | 'none'> => {
  try {
    await step();
    return 'none';
  } catch (error) {
    return (error as { reason: Refusal }).reason;
  }
};

const pageOf = (count: number, rest: Partial<RecordPage> = {}): RecordPage => ({
  kind: 'entities',
  hash: '',
  size: 0,
  unpackedSize: 0,
  count,
  prefix: '',
  layer: 0,
  ...rest,
});

describe('a packed page', () => {
  test('is the same bytes for the same content, and any gzip reads it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
        const content = new Uint8Array(bytes);
        const packed = await packPage(content);
        expect(packed.slice(0, 10)).toEqual(Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, packed[8]!, 255));
        expect(await packPage(content)).toEqual(packed);
        expect(new Uint8Array(gunzipSync(packed))).toEqual(content);
        const page = { hash: await sha256(packed), size: packed.length, unpackedSize: content.length };
        expect(await openPage(packed, page)).toEqual(content);
      }),
      { numRuns: 30 },
    );
  });

  test('stops unpacking at the declared size, however much would come', async () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(200_000_000)));
    const before = process.memoryUsage().arrayBuffers;
    expect(await refusalOf(() => unpackPage(bomb, 1_000))).toBe('wrong-size');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  });

  test.each<[string, (packed: Bytes) => Bytes, Refusal]>([
    ['cut short', (packed) => packed.slice(0, -9), 'wrong-size'],
    [
      'with a byte changed',
      (packed) => packed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
      'wrong-hash',
    ],
    ['of another page', (packed) => packed.map(() => 7), 'wrong-hash'],
  ])('is refused when %s', async (_, spoil, reason) => {
    const packed = await packPage(utf8('[{"id":"moscow"}]'.repeat(20)));
    const page = { hash: await sha256(packed), size: packed.length, unpackedSize: 340 };
    expect(await refusalOf(() => openPage(spoil(packed), page))).toBe(reason);
  });

  test('is refused when it is no gzip, is cut short in honest wrapping, or unpacks to less', async () => {
    const whole = await packPage(utf8('[]'.repeat(500)));
    expect(await refusalOf(() => unpackPage(utf8('<!doctype html>'), 15))).toBe('wrong-page');
    expect(await refusalOf(() => unpackPage(whole.slice(0, -12), 1_000))).toBe('wrong-page');
    expect(await refusalOf(() => unpackPage(whole, 1_001))).toBe('wrong-size');
  });
});

describe('a page of records', () => {
  test('goes there and back', () => {
    const records = [entity('delhi'), entity('moscow', { aliases: { bn: ['মস্কো'], en: [] } })];
    const parts = encodeRecords(
      records.map((record) => ({ id: record.id, json: utf8(JSON.stringify(record)) })),
    );
    expect([...parseRecords(concatenate(parts.map(({ bytes }) => bytes))).values()]).toEqual(records);
  });

  const moscow = { ...entity('moscow'), claims: [] };
  test.each<[string, string, RecordPage]>([
    ['not JSON', '[{"id":', pageOf(1)],
    ['no list', '{"id":"moscow"}', pageOf(1)],
    ['a list of something else', '[1]', pageOf(1)],
    ['fewer records than declared', JSON.stringify([moscow]), pageOf(2)],
    ['a record twice', JSON.stringify([moscow, moscow]), pageOf(2)],
    ['ten thousand levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, pageOf(1)],
    [
      'levels inside a field',
      JSON.stringify([moscow]).replace('"place"', `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
      pageOf(1),
    ],
    [
      'a text of five million letters',
      JSON.stringify([{ ...moscow, label: { bn: 'ক'.repeat(5_000_000) } }]),
      pageOf(1),
    ],
    ['a text-direction override', JSON.stringify([{ ...moscow, label: { bn: 'ক\u202eখ' } }]), pageOf(1)],
    ['a control character', JSON.stringify([{ ...moscow, description: { bn: 'ক\u0000' } }]), pageOf(1)],
    [
      'a script address',
      JSON.stringify([{ id: 'd', title: { bn: 'ক' }, url: 'javascript:alert(1)' }]),
      pageOf(1, { kind: 'documents' }),
    ],
    ['an id with a path in it', JSON.stringify([{ ...moscow, id: '../x' }]), pageOf(1)],
    ['a removal in the base', '[{"id":"moscow","removed":true}]', pageOf(1)],
    [
      'a record of another page',
      JSON.stringify([moscow]),
      pageOf(1, { prefix: partitionBits('moscow').startsWith('1') ? '0' : '1' }),
    ],
  ])('is refused with %s', async (_, text, page) => {
    expect(await refusalOf(() => checkRecords(utf8(text), page))).toBe('wrong-page');
  });

  test('of a higher layer may remove a record', () => {
    checkRecords(utf8('[{"id":"moscow","removed":true}]'), pageOf(1, { layer: 1 }));
  });

  test.each(['__proto__', 'constructor', 'toString'])('a key named %s does no harm', (key) => {
    const text = JSON.stringify([moscow]).replace('{', `{"${key}":{"polluted":true},`);
    checkRecords(utf8(text), pageOf(1));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
