import { type Bytes, concatenate, fromUtf8, utf8 } from './bytes.ts';

/**
 * A page of records may be packed so that a part of it can be unpacked alone. The deflate stream is flushed before each
 * segment (`Z_FULL_FLUSH`), and a table of segments lies in the gzip header's extra field (RFC 1952, 2.3.1.1), as
 * dictzip does it: whoever does not know of it unpacks the page as ever. The table only helps: what it says may be wrong,
 * and then the page is read as a whole.
 */
export interface Segment {
  /** Id of its first record. */
  readonly first: string;
  /** Where its deflated bytes lie in the page's file. */
  readonly from: number;
  readonly to: number;
  /** Bytes when unpacked. */
  readonly size: number;
}

/** A part of a page to be packed: its bytes, and the id of its first record where it may be unpacked alone. */
export interface PagePart {
  readonly first: string | null;
  readonly bytes: Bytes;
}

/** Packs the parts of a page, joined, as gzip with neither time nor system in the header. */
export type PackParts = (parts: readonly PagePart[]) => Promise<Bytes>;

/** Name of the table's subfield, `PR`. */
const NAME = [0x50, 0x52] as const;
/** Ten bytes of header, with the flag that says that an extra field follows; then its length. */
const HEADER = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255] as const;
const EXTRA = 4;
const HEADER_LENGTH = 12;
const TRAILER_LENGTH = 8;
const SUBFIELD_HEAD = 4;
const MAX_EXTRA = 0xffff;
/** Of a segment in the table: bytes deflated, bytes unpacked, length of the id that follows. */
const ENTRY_HEAD = 9;
/** Ends a deflate stream: an empty final block with the fixed codes. */
const END = [3, 0] as const;

/**
 * A page's file made of parts that were deflated on their own: all but the last fully flushed, the last finished.
 * Null where the table would be too long for the header.
 */
export function joinSegments(
  parts: readonly PagePart[],
  deflated: readonly Uint8Array[],
  checksum: number,
): Bytes | null {
  const table = concatenate(
    parts.map(({ first, bytes }, at) => {
      const id = utf8(first ?? '');
      const entry = new Uint8Array(ENTRY_HEAD + id.length);
      const view = new DataView(entry.buffer);
      view.setUint32(0, deflated[at]!.length, true);
      view.setUint32(4, bytes.length, true);
      view.setUint8(8, id.length);
      entry.set(id, ENTRY_HEAD);
      return entry;
    }),
  );
  const extra = SUBFIELD_HEAD + table.length;
  if (extra > MAX_EXTRA) return null;
  const head = new Uint8Array(HEADER_LENGTH + SUBFIELD_HEAD);
  head.set(HEADER);
  head.set(NAME, HEADER_LENGTH);
  const lengths = new DataView(head.buffer);
  lengths.setUint16(HEADER.length, extra, true);
  lengths.setUint16(HEADER_LENGTH + NAME.length, table.length, true);
  const trailer = new DataView(new ArrayBuffer(TRAILER_LENGTH));
  trailer.setUint32(0, checksum, true);
  trailer.setUint32(
    4,
    parts.reduce((sum, { bytes }) => sum + bytes.length, 0),
    true,
  );
  return concatenate([head, table, ...deflated, new Uint8Array(trailer.buffer)]);
}

/** The segments of a page's file in order; none where it has no table, or one that does not fit the file. */
export function segmentsOf(packed: Uint8Array): Segment[] {
  if (packed.length < HEADER_LENGTH + TRAILER_LENGTH || packed[3] !== EXTRA) return [];
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = HEADER_LENGTH + view.getUint16(HEADER.length, true);
  if (end + TRAILER_LENGTH > packed.length) return [];
  for (let at = HEADER_LENGTH; at + SUBFIELD_HEAD <= end; ) {
    const from = at + SUBFIELD_HEAD;
    const to = from + view.getUint16(at + NAME.length, true);
    if (packed[at] === NAME[0] && packed[at + 1] === NAME[1] && to <= end)
      return entriesOf(packed, view, from, to, end);
    at = to;
  }
  return [];
}

function entriesOf(packed: Uint8Array, view: DataView, from: number, to: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let body = end;
  for (let at = from; at + ENTRY_HEAD <= to; ) {
    const length = view.getUint32(at, true);
    const id = at + ENTRY_HEAD;
    const next = id + view.getUint8(at + 8);
    if (next > to || body + length + TRAILER_LENGTH > packed.length) return [];
    let first: string;
    try {
      first = fromUtf8(packed.subarray(id, next));
    } catch {
      return [];
    }
    segments.push({ first, from: body, to: body + length, size: view.getUint32(at + 4, true) });
    body += length;
    at = next;
  }
  return body + TRAILER_LENGTH === packed.length ? segments : [];
}

/** The segment that a record would be in: the last that begins with its id or one before it. */
export const segmentWith = (segments: readonly Segment[], id: string): Segment | undefined =>
  segments.findLast(({ first }) => first <= id);

/** A segment of a page's file as a deflate stream of its own. */
export function streamOf(packed: Uint8Array, { from, to }: Segment): Bytes {
  const isLast = to + TRAILER_LENGTH === packed.length;
  return concatenate([packed.subarray(from, to), ...(isLast ? [] : [Uint8Array.from(END)])]);
}

/**
 * The JSON of an unpacked segment's records: they lie in it apart by commas, with the page's brackets at its first and
 * last record. Throws where it is not UTF-8.
 */
export function textOfSegment(bytes: Uint8Array): string {
  const text = fromUtf8(bytes);
  return `[${text.slice(text.startsWith('[') ? 1 : 0, -1)}]`;
}
