import type { ByteReader, ByteWriter } from './byte-writer.ts';

/** An entity that bears a name, by its number in the lexicon, with what the name is to it (bits of `NAME`). */
export interface Bearer {
  readonly entity: number;
  readonly flags: number;
  /** Rank of the name that this one follows from by rule; -1 where the pack has it. */
  readonly source: number;
}

/** Beside the bits of `NAME`: another bearer follows; the rank of the source follows. */
const MORE = 0x40;
const DERIVED = 0x80;

/** Writes a name's bearers, in order of their numbers. */
export function writeBearers(out: ByteWriter, bearers: readonly Bearer[]): void {
  let last = 0;
  bearers.forEach(({ entity, flags, source }, at) => {
    out.byte(flags | (at < bearers.length - 1 ? MORE : 0) | (source < 0 ? 0 : DERIVED));
    out.varint(entity - last);
    if (source >= 0) out.varint(source);
    last = entity;
  });
}

export function readBearers(reader: ByteReader): Bearer[] {
  const bearers: Bearer[] = [];
  let entity = 0;
  for (let more = true; more && reader.at < reader.bytes.length; ) {
    const head = reader.byte();
    entity += reader.varint();
    const source = (head & DERIVED) === 0 ? -1 : reader.varint();
    bearers.push({ entity, flags: head & (MORE - 1), source });
    more = (head & MORE) !== 0;
  }
  return bearers;
}

/** Where the bearers that begin at a place end. */
export function skipBearers(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let head = MORE; (head & MORE) !== 0 && at < bytes.length; ) {
    head = bytes[at++]!;
    while (bytes[at++]! >= 0x80);
    if ((head & DERIVED) !== 0) while (bytes[at++]! >= 0x80);
  }
  return at;
}
