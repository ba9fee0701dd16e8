import { type Bearer, readBearers, skipBearers } from './bearers.ts';
import { ByteReader } from './byte-writer.ts';
import { type EntityRecord, readEntity } from './entity-record.ts';
import { FULL, MAX_CODED, readFrontCoded } from './front-coding.ts';
import { KnownSpans } from './known-spans.ts';
import {
  fingerprint,
  GROUP,
  GROUP_BITS,
  HEADER,
  HEADER_WORDS,
  MAGIC,
  type Sections,
  sectionsOf,
  VERSION,
} from './lexicon-layout.ts';
import { filterBits, goingOn, goingOnTo, placeOf } from './name-hash.ts';
import { decodeSpelling, hasKey, isSpelt } from './spelling.ts';

/** A name of the lexicon with those who bear it; `name` is the spelling that the pack has. */
export interface NameRecord {
  readonly spelling: string;
  readonly bearers: readonly (Bearer & { readonly name: string })[];
}

/** Most spellings of one key that are told apart. */
const MOST_FOUND = 64;

/** A lexicon in memory: the very bytes, with views on them. */
export class Lexicon {
  /** How many spellings it holds. */
  readonly names: number;
  readonly entities: number;
  /** What scans with this lexicon have learnt: lost with it, at the cost of time only. */
  readonly known = new KnownSpans();
  /** Ranks that `find` found. */
  readonly found = new Uint32Array(MOST_FOUND);
  private readonly bytes: Uint8Array;
  private readonly filter: Uint32Array;
  private readonly filterShift: number;
  private readonly slots: Uint32Array;
  private readonly at: Sections;
  private readonly rankBits: number;
  private readonly scratch = new Uint8Array(256);
  private scratchLength = 0;
  /** By name of a group: where its first letter would be if it shared none, and how many it shares. */
  private readonly starts = new Int32Array(GROUP);
  private readonly shares = new Int32Array(GROUP);

  /** @throws RangeError where the bytes are no lexicon of this version, or cut short. */
  constructor(bytes: Uint8Array) {
    if (bytes.byteLength < HEADER_WORDS * 4) throw new RangeError('these bytes are no lexicon: too short');
    const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const words = (from: number, length: number): Uint32Array =>
      new Uint32Array(own.buffer, own.byteOffset + from, length);
    const header = words(0, HEADER_WORDS);
    if (header[HEADER.magic] !== MAGIC) throw new RangeError('these bytes are no lexicon');
    if (header[HEADER.version] !== VERSION) {
      throw new RangeError(`this lexicon is of version ${header[HEADER.version]}, not ${VERSION}`);
    }
    this.at = sectionsOf(header);
    if (this.at.end !== own.byteLength) {
      throw new RangeError(`this lexicon should have ${this.at.end} bytes and has ${own.byteLength}`);
    }
    this.bytes = own;
    this.names = header[HEADER.names]!;
    this.entities = header[HEADER.entities]!;
    this.rankBits = header[HEADER.rankBits]!;
    this.filter = words(this.at.filter, header[HEADER.filterWords]!);
    this.filterShift = 32 - Math.log2(this.filter.length);
    this.slots = words(this.at.slots, header[HEADER.slots]!);
    const sane = Number.isInteger(this.filterShift) && this.rankBits > 0 && this.rankBits < 32;
    if (!sane || !this.slots.includes(0)) throw new RangeError('this lexicon is damaged');
  }

  /** False where no name has this hash. */
  mayBe(hash: number): boolean {
    const bits = filterBits(hash);
    const place = this.filterShift === 32 ? 0 : hash >>> this.filterShift;
    return (this.filter[place]! & bits) === bits;
  }

  /** False where no longer name begins with the words that have this hash. */
  mayGoOn(hash: number): boolean {
    return this.mayBe(goingOn(hash));
  }

  /** False where no longer name goes on behind those words with one that begins with this hash byte (`firstByte`). */
  mayGoOnTo(hash: number, byte: number): boolean {
    return byte === 0 || this.mayBe(goingOnTo(hash, byte));
  }

  /**
   * How many names have exactly the key of `text[start, end)`; `hash` is that key's. Their ranks stand in `found` until
   * the next call: no list is made, for this is on the scan's path.
   */
  find(hash: number, text: string, start: number, end: number): number {
    const { slots, rankBits, found } = this;
    const print = fingerprint(hash, rankBits);
    const mask = (1 << rankBits) - 1;
    let count = 0;
    let place = placeOf(hash, slots.length);
    for (let slot = slots[place]!; slot !== 0; slot = slots[place]!) {
      if ((slot & ~mask) >>> 0 === print && count < found.length) {
        const rank = (slot & mask) - 1;
        this.seekName(rank);
        const { scratch, scratchLength } = this;
        if (
          isSpelt(scratch, scratchLength, text, start, end) ||
          hasKey(scratch, scratchLength, text, start, end)
        ) {
          found[count++] = rank;
        }
      }
      place = place + 1 === slots.length ? 0 : place + 1;
    }
    return count;
  }

  /** The name with this rank. */
  name(rank: number): NameRecord {
    const reader = new ByteReader(this.bytes, this.seekName(rank));
    const spelling = decodeSpelling(this.scratch.subarray(0, this.scratchLength));
    const bearers = readBearers(reader);
    return {
      spelling,
      bearers: bearers.map((bearer) => ({
        ...bearer,
        name: bearer.source < 0 ? spelling : this.spellingOf(bearer.source),
      })),
    };
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

  private word(section: number, place: number): number {
    const at = section + place * 4;
    const { bytes } = this;
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
  }

  /**
   * Reads the spelling of a name into `scratch`; returns where its bearers are. On the scan's path: makes no object, and
   * of the names before it in its group it copies only the letters that the name shares with them.
   */
  private seekName(rank: number): number {
    const { bytes, scratch, starts, shares } = this;
    let at = this.at.names + this.word(this.at.nameGroups, rank >>> GROUP_BITS);
    let last = 0;
    let length = 0;
    for (let skip = rank & (GROUP - 1); ; skip--) {
      const head = bytes[at++]!;
      let shared = head >> 4;
      let rest = head & FULL;
      if (shared === FULL) shared += bytes[at++]!;
      if (rest === FULL) rest += bytes[at++]!;
      starts[last] = at - shared;
      shares[last] = shared;
      length = shared + rest;
      at += rest;
      if (skip === 0 || at >= bytes.length) break;
      at = skipBearers(bytes, at);
      last++;
    }
    let needed = Math.min(MAX_CODED, length);
    this.scratchLength = needed;
    for (let i = last; i >= 0 && needed > 0; i--) {
      const from = starts[i]!;
      const shared = shares[i]!;
      for (let letter = shared; letter < needed; letter++) scratch[letter] = bytes[from + letter]!;
      needed = Math.min(needed, shared);
    }
    return at;
  }

  private spellingOf(rank: number): string {
    this.seekName(Math.min(rank, this.names - 1));
    return decodeSpelling(this.scratch.subarray(0, this.scratchLength));
  }
}

/**
 * Opens the bytes of `buildLexicon`; they are used as they lie, not copied where they are aligned.
 * @throws RangeError where they are no lexicon of this version, or cut short.
 */
export const openLexicon = (bytes: Uint8Array): Lexicon => new Lexicon(bytes);
