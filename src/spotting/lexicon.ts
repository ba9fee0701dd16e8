import { DERIVED, fingerprint } from './build-lexicon.ts';
import { ByteReader } from './byte-writer.ts';
import { type EntityRecord, readEntity } from './entity-record.ts';
import { readFrontCoded } from './front-coding.ts';
import { GROUP, HEADER, HEADER_WORDS, MAGIC, type Sections, sectionsOf, VERSION } from './lexicon-layout.ts';
import { filterBits, placeOf } from './name-hash.ts';
import { decodeSpelling, hasKey } from './spelling.ts';

/** An entity that bears a name, by its number in the lexicon, with what the name is to it (bits of `NAME`). */
export interface BearerOf {
  readonly entity: number;
  readonly flags: number;
  /** The spelling as the pack has it. */
  readonly name: string;
}

/** A name of the lexicon, found by its key. */
export interface NameRecord {
  readonly spelling: string;
  readonly bearers: readonly BearerOf[];
}

/** A lexicon in memory: the very bytes, with views on them. */
export class Lexicon {
  readonly names: number;
  readonly entities: number;
  /** Most words in one name. */
  readonly longestName: number;
  private readonly filter: Uint32Array;
  private readonly slots: Uint32Array;
  private readonly header: Uint32Array;
  private readonly at: Sections;
  private readonly rankBits: number;
  private readonly scratch = new Uint8Array(256);

  /** @throws RangeError where the bytes are no lexicon of this version, or cut short. */
  constructor(private readonly bytes: Uint8Array) {
    if (bytes.byteLength < HEADER_WORDS * 4) throw new RangeError('these bytes are no lexicon: too short');
    const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    this.bytes = own;
    const words = (from: number, length: number): Uint32Array =>
      new Uint32Array(own.buffer, own.byteOffset + from, length);
    this.header = words(0, HEADER_WORDS);
    if (this.header[HEADER.magic] !== MAGIC) throw new RangeError('these bytes are no lexicon');
    if (this.header[HEADER.version] !== VERSION) {
      throw new RangeError(`this lexicon is of version ${this.header[HEADER.version]}, not ${VERSION}`);
    }
    this.at = sectionsOf(this.header);
    if (this.at.end !== own.byteLength) {
      throw new RangeError(`this lexicon should have ${this.at.end} bytes and has ${own.byteLength}`);
    }
    this.names = this.header[HEADER.names]!;
    this.entities = this.header[HEADER.entities]!;
    this.longestName = this.header[HEADER.longestName]!;
    this.rankBits = this.header[HEADER.rankBits]!;
    this.filter = words(this.at.filter, this.header[HEADER.filterWords]!);
    this.slots = words(this.at.slots, this.header[HEADER.slots]!);
  }

  /** False where no name, and no first words of a name, have this hash. */
  mayHold(hash: number): boolean {
    const bits = filterBits(hash);
    return (this.filter[placeOf(hash, this.filter.length)]! & bits) === (bits | 0);
  }

  /** The names whose key is exactly `key[start, end)`; `hash` is that key's. */
  find(hash: number, key: Uint8Array, start: number, end: number): NameRecord[] {
    const found: NameRecord[] = [];
    const { slots, rankBits } = this;
    const print = fingerprint(hash, rankBits);
    const mask = (1 << rankBits) - 1;
    let place = placeOf(hash, slots.length);
    for (let slot = slots[place]!; slot !== 0; slot = slots[place]!) {
      if ((slot & ~mask) >>> 0 === print) {
        const rank = (slot & mask) - 1;
        const reader = this.seekName(rank);
        if (hasKey(this.scratch, this.scratchLength, key, start, end)) found.push(this.readName(reader));
      }
      place = place + 1 === slots.length ? 0 : place + 1;
    }
    return found;
  }

  /** What the lexicon knows of the entity with this number. */
  entity(number: number): EntityRecord {
    const group = this.word(this.at.entityGroups, Math.floor(number / GROUP));
    const reader = new ByteReader(this.bytes, this.at.entities + group);
    for (let skip = number % GROUP; skip > 0; skip--) readEntity(reader);
    return readEntity(reader);
  }

  /** The id of the entity with this number. */
  idOf(number: number): string {
    const group = this.word(this.at.idGroups, Math.floor(number / GROUP));
    const reader = new ByteReader(this.bytes, this.at.ids + group);
    const id = new Uint8Array(256);
    let length = 0;
    for (let more = number % GROUP; more >= 0; more--) length = readFrontCoded(reader, id);
    return decodeSpelling(id.subarray(0, length));
  }

  /** The number of the entity with this id; -1 where it is not in this lexicon. */
  numberOf(id: string): number {
    let low = 0;
    let high = this.entities - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = this.idOf(middle);
      if (at === id) return middle;
      if (at < id) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  private scratchLength = 0;

  private word(section: number, place: number): number {
    const at = section + place * 4;
    const { bytes } = this;
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
  }

  /** Reads the spelling of a name into `scratch`; the reader stands before its bearers. */
  private seekName(rank: number): ByteReader {
    const reader = new ByteReader(
      this.bytes,
      this.at.names + this.word(this.at.nameGroups, Math.floor(rank / GROUP)),
    );
    for (let skip = rank % GROUP; skip > 0; skip--) {
      readFrontCoded(reader, this.scratch);
      for (let bearers = reader.varint(); bearers > 0; bearers--) {
        if ((reader.byte() & DERIVED) !== 0) {
          reader.varint();
          reader.varint();
        } else reader.varint();
      }
    }
    this.scratchLength = readFrontCoded(reader, this.scratch);
    return reader;
  }

  private readName(reader: ByteReader): NameRecord {
    const spelling = decodeSpelling(this.scratch.subarray(0, this.scratchLength));
    const bearers: BearerOf[] = [];
    let entity = 0;
    for (let left = reader.varint(); left > 0; left--) {
      const flags = reader.byte();
      entity += reader.varint();
      const source = (flags & DERIVED) !== 0 ? reader.varint() : -1;
      bearers.push({
        entity,
        flags: flags & ~DERIVED,
        name: source < 0 ? spelling : this.spellingOf(source),
      });
    }
    return { spelling, bearers };
  }

  private spellingOf(rank: number): string {
    this.seekName(rank);
    return decodeSpelling(this.scratch.subarray(0, this.scratchLength));
  }
}

/**
 * Opens the bytes of `buildLexicon`; they are used as they lie, not copied where they are aligned.
 * @throws RangeError where they are no lexicon of this version, or cut short.
 */
export const openLexicon = (bytes: Uint8Array): Lexicon => new Lexicon(bytes);
