import { type Bearer, readBearers, skipBearers } from './bearers.ts';
import { ByteReader } from './byte-writer.ts';
import { type EntityRecord, readEntity } from './entity-record.ts';
import { FULL, MAX_CODED, readFrontCoded } from './front-coding.ts';
import { headBits, headShift, mixHead } from './heads.ts';
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
import { filterBits, filterWord, goesOn, goesOnTo, isName, LINE_BITS, placeOf } from './name-hash.ts';
import { FORGOTTEN, NO_NAME, RecentFinds } from './recent-finds.ts';
import { decodeSpelling, hasKey, UNIT_OF } from './spelling.ts';

/** A name of the lexicon with those who bear it; `name` is the spelling that the pack has. */
export interface NameRecord {
  readonly spelling: string;
  readonly bearers: readonly (Bearer & { readonly name: string })[];
}

/** Most spellings of one key that are told apart. */
const MOST_FOUND = 64;

/** Whether a number of bits leaves some of 32, but not all. */
const isShift = (bits: number): boolean => Number.isInteger(bits) && bits > 0 && bits < 32;

/** Whether a word may be a name and whether longer names may begin with it, as bits. */
export const TOLD = { name: 1, goesOn: 2 } as const;

/** A lexicon in memory: the very bytes, with views on them. */
export class Lexicon {
  /** How many spellings it holds. */
  readonly names: number;
  readonly entities: number;
  /** The words that names begin with: see `heads.ts`. */
  readonly heads: Uint32Array;
  private readonly headShift: number;
  /** Ranks that `find` found. */
  readonly found = new Uint32Array(MOST_FOUND);
  private readonly bytes: Uint8Array;
  private readonly filter: Uint32Array;
  private readonly filterShift: number;
  private readonly slots: Uint32Array;
  private readonly at: Sections;
  private readonly rankBits: number;
  private readonly recent: RecentFinds;
  /** What was fetched ahead comes to this, else the engine would not fetch it. */
  protected fetched = 0;
  private readonly scratch = new Uint8Array(256);
  /** Of the name that was sought last: its number in its group and its length in letters. */
  private last = 0;
  private length = 0;
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
    this.recent = new RecentFinds(this.names);
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
   * What the filter tells of each of some hashes of first words, in bits of `TOLD`. Without branches, so that the
   * processor fetches what it needs for many of them at once.
   */
  tellHeads(hashes: Int32Array, count: number, into: Uint8Array): void {
    const { filter, filterShift, recent } = this;
    let fetched = 0;
    for (let at = 0; at < count; at = (at + 1) | 0) {
      const hash = hashes[at]!;
      const name = isName(hash);
      const longer = goesOn(hash);
      const noName = filterBits(name) & ~filter[filterWord(hash, name, filterShift)]!;
      const noLonger = filterBits(longer) & ~filter[filterWord(hash, longer, filterShift)]!;
      fetched |= recent.fetch(hash);
      into[at] = (TOLD.name & ~((noName | -noName) >> 31)) | (TOLD.goesOn & ~((noLonger | -noLonger) >> 31));
    }
    this.fetched = fetched;
  }

  /** Fetches ahead what `find` will need first. */
  fetch(hash: number): void {
    this.fetched |= this.recent.fetch(hash);
  }

  /** False where no name of one word has this hash. */
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
   * How many names have exactly the key of `text[start, end)`; `hash` is that key's. Their ranks stand in `found` until
   * the next call: no list is made, for this is on the scan's path.
   */
  find(hash: number, text: string, start: number, end: number): number {
    const rank = this.recent.rankOf(hash, text, start, end);
    if (rank === FORGOTTEN) return this.findAnew(hash, text, start, end);
    this.found[0] = rank;
    return rank === NO_NAME ? 0 : 1;
  }

  private findAnew(hash: number, text: string, start: number, end: number): number {
    const { slots, rankBits, found } = this;
    const print = fingerprint(hash, rankBits);
    const mask = (1 << rankBits) - 1;
    let count = 0;
    let place = placeOf(hash, slots.length);
    for (let slot = slots[place]!; slot !== 0; slot = slots[place]!) {
      if ((slot & ~mask) >>> 0 === print && count < found.length) {
        const rank = (slot & mask) - 1;
        if (this.isNamed(rank, text, start, end)) found[count++] = rank;
      }
      place = place + 1 === slots.length ? 0 : place + 1;
    }
    if (count < 2) this.recent.remember(hash, text, start, end, count === 0 ? NO_NAME : found[0]!);
    return count;
  }

  /** The name with this rank. */
  name(rank: number): NameRecord {
    const spelling = this.spellingOf(rank);
    const reader = new ByteReader(this.bytes, this.seekBearers(rank));
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
   * Finds the name with this rank. On the scan's path: it makes no object and copies nothing, but leaves in `starts` and
   * `shares` where the letters of the name and those before it in its group are. Returns where the letters end.
   */
  private seekName(rank: number): number {
    const { bytes, starts, shares } = this;
    const last = rank & (GROUP - 1);
    let at = this.at.names + this.word(this.at.nameGroups, rank >>> GROUP_BITS);
    for (let number = 0; ; number++) {
      const head = bytes[at++]!;
      let shared = head >> 4;
      let rest = head & FULL;
      if (shared === FULL) shared += bytes[at++]!;
      if (rest === FULL) rest += bytes[at++]!;
      starts[number] = at - shared;
      shares[number] = shared;
      at += rest;
      if (number === last) {
        this.last = last;
        this.length = Math.min(MAX_CODED, shared + rest);
        return at;
      }
    }
  }

  /** Whether text has exactly the key of a name. */
  private isNamed(rank: number, text: string, start: number, end: number): boolean {
    this.seekName(rank);
    return this.isSpelt(text, start, end) || hasKey(this.scratch, this.copyName(), text, start, end);
  }

  /** Whether text is the name that was sought last to the letter, as most is: sooner told than that the keys agree. */
  private isSpelt(text: string, start: number, end: number): boolean {
    const { bytes, starts, shares } = this;
    let needed = this.length;
    if (end - start !== needed) return false;
    for (let number = this.last; needed > 0; number--) {
      const from = starts[number]!;
      const shared = shares[number]!;
      for (let letter = shared; letter < needed; letter++) {
        if (text.charCodeAt(start + letter) !== UNIT_OF[bytes[from + letter]!]) return false;
      }
      if (shared < needed) needed = shared;
    }
    return true;
  }

  /** Copies the name that was sought last into `scratch`; returns its length. */
  private copyName(): number {
    const { bytes, scratch, starts, shares } = this;
    let needed = this.length;
    for (let number = this.last; number >= 0 && needed > 0; number--) {
      const from = starts[number]!;
      const shared = shares[number]!;
      for (let letter = shared; letter < needed; letter++) scratch[letter] = bytes[from + letter]!;
      needed = Math.min(needed, shared);
    }
    return this.length;
  }

  /** Where the bearers of a name begin: behind the names of its group, in their order. */
  private seekBearers(rank: number): number {
    const own = rank & (GROUP - 1);
    const last = Math.min(rank | (GROUP - 1), this.names - 1);
    let at = this.seekName(last);
    for (let skip = 0; skip < own; skip++) at = skipBearers(this.bytes, at);
    return at;
  }

  private spellingOf(rank: number): string {
    this.seekName(Math.min(rank, this.names - 1));
    return decodeSpelling(this.scratch.subarray(0, this.copyName()));
  }
}

/**
 * Opens the bytes of `buildLexicon`; they are used as they lie, not copied where they are aligned.
 * @throws RangeError where they are no lexicon of this version, or cut short.
 */
export const openLexicon = (bytes: Uint8Array): Lexicon => new Lexicon(bytes);
