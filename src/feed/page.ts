import * as v from 'valibot';
import { type Bytes, concatenate, fromUtf8, sha256, utf8 } from './bytes.ts';
import type { Page, RecordPage } from './manifest.ts';
import { underPrefix } from './partition.ts';
import { quickCheck } from './quick-check.ts';
import { RECORD_SCHEMAS, Removal } from './records.ts';
import { FeedRefused } from './refusal.ts';
import { type PagePart, type Segment, streamOf } from './segments.ts';
import { idsOfUsual } from './usual-json.ts';

/** Byte 9 of a gzip header names the system it was made on; 255 is "unknown" (RFC 1952), so that all make the same. */
const ANY_SYSTEM = 255;

/** Records of a segment of a page: about a quarter of a page, for more would be read in vain and fewer pack badly. */
export const RECORDS_PER_SEGMENT = 64;

/** Gzip with neither time nor system in the header: the same bytes in give the same bytes out. */
export async function packPage(bytes: Bytes): Promise<Bytes> {
  const reader = pass(bytes, new CompressionStream('gzip'));
  const chunks: Uint8Array[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) chunks.push(part.value);
  const packed = concatenate(chunks);
  packed.fill(0, 4, 8);
  packed[9] = ANY_SYSTEM;
  return packed;
}

/**
 * Unpacks gzip into `room` of just so many bytes, stopping as soon as more come out: a bomb costs no more than its
 * declared size. Throws `FeedRefused` (`wrong-size` or `wrong-page`).
 */
export const unpackPage = (packed: Bytes, size: number, room = new Uint8Array(size)): Promise<Bytes> =>
  unpack(packed, 'gzip', room);

/** Unpacks a segment of a page's file alone, in the same way. */
export const unpackSegment = (packed: Bytes, segment: Segment): Promise<Bytes> =>
  unpack(streamOf(packed, segment), 'deflate-raw', new Uint8Array(segment.size));

async function unpack(packed: Bytes, format: CompressionFormat, bytes: Bytes): Promise<Bytes> {
  const size = bytes.length;
  let length = 0;
  try {
    const reader = pass(packed, new DecompressionStream(format));
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (length + part.value.length > size) {
        await reader.cancel();
        throw new FeedRefused('wrong-size', `a page unpacks to more than the declared ${size} bytes`);
      }
      bytes.set(part.value, length);
      length += part.value.length;
    }
  } catch (error) {
    if (error instanceof FeedRefused) throw error;
    throw new FeedRefused('wrong-page', 'a page is not gzip, or is cut short');
  }
  if (length !== size)
    throw new FeedRefused('wrong-size', `a page unpacks to ${length} bytes, not to the declared ${size}`);
  return bytes;
}

/** What comes out of a stream that all of the bytes go into. */
function pass(
  bytes: Bytes,
  through: CompressionStream | DecompressionStream,
): ReadableStreamDefaultReader<Uint8Array> {
  const writer = through.writable.getWriter();
  // What goes wrong with the input is reported where the output is read.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  return through.readable.getReader();
}

/** Checks the file of a page against its entry in the manifest: size and hash. Throws `FeedRefused`. */
export async function checkFile(packed: Bytes, page: Pick<Page, 'hash' | 'size'>): Promise<void> {
  if (packed.length !== page.size)
    throw new FeedRefused('wrong-size', `a page has ${packed.length} bytes, not the declared ${page.size}`);
  if ((await sha256(packed)) !== page.hash)
    throw new FeedRefused(
      'wrong-hash',
      `page ${page.hash.slice(0, 12)} holds other bytes than its name says`,
    );
}

/** Checks a page as fetched against its entry in the manifest and unpacks it. Throws `FeedRefused`. */
export async function openPage(
  packed: Bytes,
  page: Pick<Page, 'hash' | 'size' | 'unpackedSize'>,
): Promise<Bytes> {
  await checkFile(packed, page);
  return unpackPage(packed, page.unpackedSize);
}

/** A record to be written: its id and the UTF-8 of its JSON. */
export interface WrittenRecord {
  readonly id: string;
  readonly json: Uint8Array;
}

/** A page of records, given in order of id: a JSON array, in parts that can be unpacked alone. */
export function encodeRecords(
  records: readonly WrittenRecord[],
  perSegment = RECORDS_PER_SEGMENT,
): PagePart[] {
  if (records.length === 0) return [{ first: null, bytes: utf8('[]') }];
  const [open, comma, close] = ['[', ',', ']'].map(utf8) as [Bytes, Bytes, Bytes];
  const parts: PagePart[] = [];
  for (let at = 0; at < records.length; at += perSegment) {
    const end = Math.min(records.length, at + perSegment);
    const pieces = records.slice(at, end).flatMap(({ json }) => [json, comma]);
    if (end === records.length) pieces[pieces.length - 1] = close;
    parts.push({ first: records[at]!.id, bytes: concatenate(at === 0 ? [open, ...pieces] : pieces) });
  }
  return parts;
}

interface Identified {
  readonly id: string;
}
const isIdentified = (record: unknown): record is Identified =>
  typeof record === 'object' && record !== null && typeof (record as { id?: unknown }).id === 'string';

/** The records of an unpacked page by id, not yet validated one by one. Throws `FeedRefused` (`wrong-page`). */
export const parseRecords = (bytes: Uint8Array): Map<string, unknown> => byId(parsed(() => fromUtf8(bytes)));

/** The records of a JSON array, in the same way. */
export const parseArray = (json: string): Map<string, unknown> => byId(parsed(() => json));

const byId = (records: readonly Identified[]): Map<string, unknown> =>
  new Map(records.map((record) => [record.id, record]));

function parsed(text: () => string): readonly Identified[] {
  let value: unknown;
  try {
    value = JSON.parse(text());
  } catch {
    throw new FeedRefused('wrong-page', 'a page of records is not JSON');
  }
  if (!Array.isArray(value) || !value.every(isIdentified))
    throw new FeedRefused('wrong-page', 'a page is no list of records');
  return value;
}

const IS_RECORD = {
  entities: quickCheck(RECORD_SCHEMAS.entities),
  claims: quickCheck(RECORD_SCHEMAS.claims),
  documents: quickCheck(RECORD_SCHEMAS.documents),
} as const;

const [OPEN, COMMA, CLOSE] = [0x5b, 0x2c, 0x5d];

/**
 * The ids of the records on an unpacked page by way of its segments: each must hold, from its `first` on, records in
 * order of id, and together they must be the page. While one is read its commas are brackets in the bytes, which spares
 * a copy of the text. Throws `FeedRefused` (`wrong-page`).
 */
function checkSegments(bytes: Uint8Array, page: RecordPage, segments: readonly Segment[]): string[] {
  const wrong = (): FeedRefused =>
    new FeedRefused('wrong-page', 'a page is not as its table of segments says');
  const ids: string[] = [];
  let last = '';
  let at = 0;
  if (bytes[0] !== OPEN) throw wrong();
  for (const [number, { first, size }] of segments.entries()) {
    const from = Math.max(0, at - 1);
    const end = at + size;
    const isLast = number === segments.length - 1;
    if (bytes[end - 1] !== (isLast ? CLOSE : COMMA)) throw wrong();
    bytes[from] = OPEN!;
    bytes[end - 1] = CLOSE!;
    const here = checkArray(bytes.subarray(from, end), page);
    if (!isLast) bytes[end - 1] = COMMA!;
    if (from > 0) bytes[from] = COMMA!;
    if (here[0] !== first) throw wrong();
    for (const id of here) {
      if (id <= last) throw wrong();
      ids.push(id);
      last = id;
    }
    at = end;
  }
  if (at !== bytes.length) throw wrong();
  return ids;
}

/** Validates each record of a JSON array, and gives back their ids. Throws `FeedRefused` (`wrong-page`). */
function checkArray(bytes: Uint8Array, { kind, layer }: RecordPage): string[] {
  let text: string | null = null;
  const read = (): string => {
    text ??= fromUtf8(bytes);
    return text;
  };
  try {
    const usual = idsOfUsual(read(), kind);
    if (usual) return usual;
  } catch {
    // Whatever it is, it is no usual page: below it is said what is wrong with it.
  }
  const isRecord = IS_RECORD[kind];
  return parsed(read).map((record) => {
    if (isRecord(record) || (layer > 0 && v.is(Removal, record))) return record.id;
    const checked = v.safeParse(RECORD_SCHEMAS[kind], record, { abortEarly: true });
    if (checked.success) return record.id;
    const why = v.summarize(checked.issues);
    throw new FeedRefused('wrong-page', `${kind}: ${record.id.slice(0, 96)}: ${why}`);
  });
}

/**
 * Validates every record of a page: shape, place and number; where its file has segments, these too.
 * Throws `FeedRefused` (`wrong-page`) with the first fault.
 */
export function checkRecords(bytes: Uint8Array, page: RecordPage, segments: readonly Segment[] = []): void {
  const inOrder = segments.length > 0;
  const ids = inOrder ? checkSegments(bytes, page, segments) : checkArray(bytes, page);
  if (!ids.every(underPrefix(page.prefix)))
    throw new FeedRefused('wrong-page', `${page.kind}: a record lies in another's page`);
  const count = inOrder ? ids.length : new Set(ids).size;
  if (count !== page.count)
    throw new FeedRefused('wrong-page', `a page holds ${count} records, not the declared ${page.count}`);
}
