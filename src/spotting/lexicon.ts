import type { Bearer } from './bearers.ts';
import { ByteReader, wordAt } from './byte-writer.ts';
import { type EntityRecord, readEntity } from './entity-record.ts';
import { readFrontCoded } from './front-coding.ts';
import * as headFilter from './heads.ts';
import {
  fingerprint,
  GROUP,
  HEADER,
  HEADER_WORDS,
  MAGIC,
  type Sections,
  sectionsOf,
  VERSION,
} from './lexicon-layout.ts';
import * as nameHash from './name-hash.ts';
import { NameList } from './name-list.ts';
import { RecentFinds } from './recent-finds.ts';
import { decodeSpelling } from './spelling.ts';

// Constants of this module: see `stretch-reader.ts`.
const { headBits, headShift, mixHead } = headFilter;
const { filterBits, filterWord, goesOn, goesOnTo, isName, LINE_BITS, placeOf } = nameHash;

/** A name of the lexicon with those who bear it; `name` is the spelling that the pack has. */
export interface NameRecord {
  readonly spelling: string;
  readonly bearers: readonly (Bearer & { readonly name: string })[];
}

/** Most spellings of one key that are told apart. */
const MOST_FOUND = 64;

/** The ranks of names that are likely to be found soon. */
const likelyRanks = new Int32Array(1 << 10);

/** Whether a number of bits leaves some of 32, but not all. */
const isShift = (bits: number): boolean => Number.isInteger(bits) && bits > 0 && bits < 32;

/** Whether words may be a name and whether longer names may begin with them, as bits. */
export const TOLD = { name: 1, goesOn: 2 } as const;

/** A lexicon in memory: the very bytes, with views on them. */
export class Lexicon {
  /** How many spellings it holds. */
  readonly names: number;
  readonly entities: number;
  /** The words that names begin with, and `headShift` of them: see `heads.ts`. */
  readonly heads: Int32Array;
  readonly headShift: number;
  /** Ranks that `find` found. */
  readonly found = new Int32Array(MOST_FOUND);
  private readonly bytes: Uint8Array;
  private readonly filter: Int32Array;
  private readonly filterShift: number;
  private readonly slots: Int32Array;
  private readonly at: Sections;
  private readonly rankBits: number;
  private readonly recent: RecentFinds;
  /** What was fetched ahead comes to this, else the engine would not fetch it. */
  protected fetched = 0;
  private readonly list: NameList;

  /** @throws RangeError where the bytes are no lexicon of this version, or cut short. */
  constructor(bytes: Uint8Array) {
    if (bytes.byteLength < HEADER_WORDS * 4) throw new RangeError('these bytes are no lexicon: too short');
    const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const words = (from: number, length: number): Int32Array =>
      new Int32Array(own.buffer, own.byteOffset + from, length);
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
    this.recent = new RecentFinds(this.names);
    this.list = new NameList(own, this.at, this.names);
    this.rankBits = header[HEADER.rankBits]!;
    this.heads = words(this.at.heads, header[HEADER.headWords]!);
    this.headShift = headShift(this.heads);
    this.filter = words(this.at.filter, header[HEADER.filterWords]!);
    this.filterShift = 32 - Math.log2(this.filter.length) + LINE_BITS;
    this.slots = words(this.at.slots, header[HEADER.slots]!);
    const sane =
      isShift(this.filterShift) &&
      isShift(32 - Math.log2(this.heads.length)) &&
      this.rankBits > 0 &&
      this.rankBits < 32;
    if (!sane || !this.slots.includes(0)) throw new RangeError('this lexicon is damaged');
  }

  /** False where no name begins with a word that has this hash. */
  mayBeHead(hash: number): boolean {
    const mixed = mixHead(hash);
    return (headBits(mixed) & ~this.heads[mixed >>> this.headShift]!) === 0;
  }

  /** What it takes in memory, in bytes, what it remembers included. */
  get byteLength(): number {
    return this.bytes.byteLength + this.recent.byteLength + this.found.byteLength;
  }

  /**
   * What the filter tells of the words with each of some hashes, in bits of `TOLD`. Without branches, so that the
   * processor fetches what it needs for many of them at once.
   */
  tell(hashes: Int32Array, count: number, into: Uint8Array): void {
    const { filter, filterShift } = this;
    for (let at = 0; at < count; at = (at + 1) | 0) {
      const hash = hashes[at]!;
      const name = isName(hash);
      const longer = goesOn(hash);
      const noName = filterBits(name) & ~filter[filterWord(hash, name, filterShift)]!;
      const noLonger = filterBits(longer) & ~filter[filterWord(hash, longer, filterShift)]!;
      into[at] = (TOLD.name & ~((noName | -noName) >> 31)) | (TOLD.goesOn & ~((noLonger | -noLonger) >> 31));
    }
  }

  /** The same of one hash. */
  toldOf(hash: number): number {
    return (this.mayBe(hash) ? TOLD.name : 0) | (this.mayGoOn(hash) ? TOLD.goesOn : 0);
  }

  /** False where no name has this hash. */
  mayBe(hash: number): boolean {
    return this.tells(hash, isName(hash));
  }

  /** False where no longer name begins with the words that have this hash. */
  mayGoOn(hash: number): boolean {
    return this.tells(hash, goesOn(hash));
  }

  /** False where no longer name goes on behind those words with one that begins with this hash byte (`firstByte`). */
  mayGoOnTo(hash: number, byte: number): boolean {
    return byte === 0 || this.tells(hash, goesOnTo(hash, byte));
  }

  private tells(hash: number, told: number): boolean {
    return (filterBits(told) & ~this.filter[filterWord(hash, told, this.filterShift)]!) === 0;
  }

  /**
   * How many names have exactly the key of `text`; `hash` is that key's. Their ranks stand in `found` until the next call:
   * no list is made, for `findAnew` is on the scan's path.
   */
  find(hash: number, text: string): number {
    const units = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
    return this.findAnew(hash, text, 0, units.length, units, 0);
  }

  /** The rank that is remembered of `units[start, end)`, or `FORGOTTEN`: see `RecentFinds`. */
  recall(hash: number, units: Uint16Array, start: number, end: number): number {
    return this.recent.rankOf(hash, units, start, end);
  }

  /** Fetches what `findAnew` needs for some hashes, many at once. */
  fetchNames(hashes: Int32Array, count: number): void {
    const { slots, rankBits, list } = this;
    const mask = (1 << rankBits) - 1;
    const { length } = slots;
    let fetched = 0;
    for (let at = 0; at < count; at = (at + 1) | 0) fetched |= slots[placeOf(hashes[at]!, length)]!;
    let likely = 0;
    for (let at = 0; at < count; at = (at + 1) | 0) {
      const hash = hashes[at]!;
      const print = fingerprint(hash, rankBits);
      let place = placeOf(hash, length);
      let slot = slots[place]!;
      while (slot !== 0 && (slot & ~mask) !== print) {
        place = place + 1 === length ? 0 : place + 1;
        slot = slots[place]!;
      }
      if (slot === 0) continue;
      likelyRanks[likely] = (slot & mask) - 1;
      likely = (likely + 1) | 0;
    }
    for (let at = 0; at < likely; at = (at + 1) | 0) fetched |= list.fetchGroup(likelyRanks[at]!);
    for (let at = 0; at < likely; at = (at + 1) | 0) fetched |= list.fetchName(likelyRanks[at]!);
    this.fetched = fetched;
  }

  /** Finds names as `find` does, those of `text[start, end)`, whose units begin at `units[at]`; they are remembered. */
  findAnew(hash: number, text: string, start: number, end: number, units: Uint16Array, at: number): number {
    const { slots, rankBits, found } = this;
    const print = fingerprint(hash, rankBits);
    const mask = (1 << rankBits) - 1;
    let count = 0;
    let place = placeOf(hash, slots.length);
    for (let slot = slots[place]!; slot !== 0; slot = slots[place]!) {
      if ((slot & ~mask) === print && count < found.length) {
        const rank = (slot & mask) - 1;
        if (this.list.isKey(rank, text, start, end, units, at)) found[count++] = rank;
      }
      place = place + 1 === slots.length ? 0 : place + 1;
    }
    if (count === 1) this.recent.remember(hash, units, at, at + end - start, found[0]!);
    return count;
  }

  /** The name with this rank. */
  name(rank: number): NameRecord {
    const spelling = this.list.spelling(rank);
    return {
      spelling,
      bearers: this.list.bearers(rank).map((bearer) => ({
        ...bearer,
        name: bearer.source < 0 ? spelling : this.list.spelling(bearer.source),
      })),
    };
  }

  /** What the lexicon knows of the entity with this number. */
  entity(number: number): EntityRecord {
    const group = wordAt(this.bytes, this.at.entityGroups + Math.floor(number / GROUP) * 4);
    const reader = new ByteReader(this.bytes, this.at.entities + group);
    for (let skip = number % GROUP; skip > 0; skip--) readEntity(reader);
    return readEntity(reader);
  }

  /** The id of the entity with this number. */
  idOf(number: number): string {
    const group = wordAt(this.bytes, this.at.idGroups + Math.floor(number / GROUP) * 4);
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
}

/**
 * Opens the bytes of `buildLexicon`; they are used as they lie, not copied where they are aligned.
 * @throws RangeError where they are no lexicon of this version, or cut short.
 */
export const openLexicon = (bytes: Uint8Array): Lexicon => new Lexicon(bytes);
