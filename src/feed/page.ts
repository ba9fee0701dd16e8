import * as v from 'valibot';
import { type Bytes, concatenate, fromUtf8, sha256, utf8 } from './bytes.ts';
import type { Page, RecordPage } from './manifest.ts';
import { isUnder } from './partition.ts';
import { RECORD_SCHEMAS, Removal } from './records.ts';
import { FeedRefused } from './refusal.ts';

/** Byte 9 of a gzip header names the system it was made on; 255 is "unknown" (RFC 1952), so that all make the same. */
const ANY_SYSTEM = 255;

/** Gzip with neither time nor system in the header: the same bytes in give the same bytes out. */
export async function packPage(bytes: Bytes): Promise<Bytes> {
  const packed = await collect(bytes, new CompressionStream('gzip'), Number.POSITIVE_INFINITY);
  packed.fill(0, 4, 8);
  packed[9] = ANY_SYSTEM;
  return packed;
}

/**
 * Unpacks gzip, stopping as soon as more than `size` bytes come out: a bomb costs no more than its declared size.
 * Throws `FeedRefused` (`wrong-size` or `wrong-page`).
 */
export async function unpackPage(packed: Bytes, size: number): Promise<Bytes> {
  let bytes: Bytes;
  try {
    bytes = await collect(packed, new DecompressionStream('gzip'), size);
  } catch (error) {
    if (error instanceof FeedRefused) throw error;
    throw new FeedRefused('wrong-page', 'a page is not gzip, or is cut short');
  }
  if (bytes.length !== size)
    throw new FeedRefused(
      'wrong-size',
      `a page unpacks to ${bytes.length} bytes, not to the declared ${size}`,
    );
  return bytes;
}

async function collect(
  bytes: Bytes,
  through: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const writer = through.writable.getWriter();
  // What goes wrong with the input is reported where the output is read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = through.readable.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concatenate(chunks);
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new FeedRefused('wrong-size', `a page unpacks to more than the declared ${limit} bytes`);
    }
    chunks.push(value);
  }
}

/** Checks a page as fetched against its entry in the manifest and unpacks it. Throws `FeedRefused`. */
export async function openPage(
  packed: Bytes,
  page: Pick<Page, 'hash' | 'size' | 'unpackedSize'>,
): Promise<Bytes> {
  if (packed.length !== page.size)
    throw new FeedRefused('wrong-size', `a page has ${packed.length} bytes, not the declared ${page.size}`);
  if ((await sha256(packed)) !== page.hash)
    throw new FeedRefused(
      'wrong-hash',
      `page ${page.hash.slice(0, 12)} holds other bytes than its name says`,
    );
  return unpackPage(packed, page.unpackedSize);
}

/** A page of records unpacked: a JSON array in order of id. */
export const encodeRecords = (records: readonly object[]): Bytes => utf8(JSON.stringify(records));

const isIdentified = (record: unknown): record is { readonly id: string } =>
  typeof record === 'object' && record !== null && typeof (record as { id?: unknown }).id === 'string';

/** The records of an unpacked page by id, not yet validated one by one. Throws `FeedRefused` (`wrong-page`). */
export function parseRecords(bytes: Uint8Array): Map<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(fromUtf8(bytes));
  } catch {
    throw new FeedRefused('wrong-page', 'a page of records is not JSON');
  }
  if (!Array.isArray(value) || !value.every(isIdentified))
    throw new FeedRefused('wrong-page', 'a page is no list of records');
  return new Map(value.map((record) => [record.id, record]));
}

/** Validates every record of a page: shape, place and number. Throws `FeedRefused` (`wrong-page`) with the first fault. */
export function checkRecords(bytes: Uint8Array, page: RecordPage): void {
  const records = parseRecords(bytes);
  const schema = RECORD_SCHEMAS[page.kind];
  for (const [id, record] of records) {
    if (!isUnder(page.prefix, id))
      throw new FeedRefused('wrong-page', `${page.kind}: a record lies in another's page`);
    if (page.layer > 0 && v.is(Removal, record)) continue;
    const checked = v.safeParse(schema, record, { abortEarly: true });
    if (!checked.success)
      throw new FeedRefused('wrong-page', `${page.kind}: ${id.slice(0, 96)}: ${v.summarize(checked.issues)}`);
  }
  if (records.size !== page.count)
    throw new FeedRefused(
      'wrong-page',
      `a page holds ${records.size} records, not the declared ${page.count}`,
    );
}
