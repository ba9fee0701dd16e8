import type { ByteReader, ByteWriter } from './byte-writer.ts';
import { NAME } from './lexicon-layout.ts';

/** An entity that bears a name, by its number in the lexicon, with what the name is to it (bits of `NAME`). */
export interface Bearer {
  readonly entity: number;
  readonly flags: number;
  /** Rank of the name that this one follows from by rule; -1 where the pack has it. */
  readonly source: number;
}

/** In a byte of its own, beside the bits of `NAME`: another bearer follows; the rank of the source follows. */
const MORE = 0x40;
const DERIVED = 0x80;
/** The bits of `NAME` that most bearers have, by the two lowest bits of their numbers; the last says that a byte follows. */
const USUAL = [0, NAME.label, NAME.label | NAME.english] as const;
const UNUSUAL = 3;
/** Of those bits, which of `USUAL` they are. */
const USUAL_AS = new Uint8Array(MORE).fill(UNUSUAL);
USUAL.forEach((flags, usual) => {
  USUAL_AS[flags] = usual;
});
const USUAL_BITS = 2;
/** Of a number in bytes of seven bits: another follows. */
const GOES_ON = 0x80;

/** Writes a name's bearers, in order of their numbers. */
export function writeBearers(out: ByteWriter, bearers: readonly Bearer[]): void {
  let last = 0;
  for (let at = 0; at < bearers.length; at++) {
    const { entity, flags, source } = bearers[at]!;
    const isLast = at === bearers.length - 1;
    const usual = isLast && source < 0 ? USUAL_AS[flags]! : UNUSUAL;
    out.varint(((entity - last) << USUAL_BITS) | usual);
    if (usual === UNUSUAL) out.byte(flags | (isLast ? 0 : MORE) | (source < 0 ? 0 : DERIVED));
    if (source >= 0) out.varint(source);
    last = entity;
  }
}

export function readBearers(reader: ByteReader): Bearer[] {
  const bearers: Bearer[] = [];
  let entity = 0;
  for (let more = true; more && reader.at < reader.bytes.length; ) {
    const number = reader.varint();
    entity += number >>> USUAL_BITS;
    const usual = number & UNUSUAL;
    const head = usual === UNUSUAL ? reader.byte() : USUAL[usual]!;
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
    const isUsual = (bytes[at]! & UNUSUAL) !== UNUSUAL;
    while (bytes[at++]! >= GOES_ON);
    head = isUsual ? 0 : bytes[at++]!;
    if ((head & DERIVED) !== 0) while (bytes[at++]! >= GOES_ON);
  }
  return at;
}
