import { type Bearer, readBearers, skipBearers } from './bearers.ts';
import { ByteReader, wordAt } from './byte-writer.ts';
import { FULL, MAX_CODED } from './front-coding.ts';
import { GROUP, GROUP_BITS, type Sections } from './lexicon-layout.ts';
import * as spellings from './spelling.ts';

// Constants of this module: see `stretch-reader.ts`.
const { decodeSpelling, hasKey, UNIT_OF } = spellings;

/** The names of a lexicon by rank, read from its front-coded bytes. */
export class NameList {
  private readonly bytes: Uint8Array;
  private readonly at: Sections;
  private readonly count: number;
  private readonly scratch = new Uint8Array(256);
  /** Of the name that was sought last: its number in its group and its length in letters. */
  private last = 0;
  private length = 0;
  /** By name of a group: where its first letter would be if it shared none, and how many it shares. */
  private readonly starts = new Int32Array(GROUP);
  private readonly shares = new Int32Array(GROUP);

  constructor(bytes: Uint8Array, at: Sections, count: number) {
    this.bytes = bytes;
    this.at = at;
    this.count = count;
  }

  /** Fetches where the group of the name with this rank begins. Returns some of it, as `fetchName` does. */
  fetchGroup(rank: number): number {
    return this.bytes[this.at.nameGroups + (rank >>> GROUP_BITS) * 4]!;
  }

  /** Fetches the name with this rank. */
  fetchName(rank: number): number {
    const at = this.at.names + wordAt(this.bytes, this.at.nameGroups + (rank >>> GROUP_BITS) * 4);
    return this.bytes[at]! | this.bytes[at + 64]!;
  }

  /**
   * Finds the name with this rank. On the scan's path: it makes no object and copies nothing, but leaves in `starts` and
   * `shares` where the letters of the name and those before it in its group are. Returns where the letters end.
   */
  private seek(rank: number): number {
    const { bytes, starts, shares } = this;
    const last = rank & (GROUP - 1);
    let at = this.at.names + wordAt(bytes, this.at.nameGroups + (rank >>> GROUP_BITS) * 4);
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

  /** Whether `text[start, end)` has exactly the key of the name with this rank; its units begin at `units[at]`. */
  isKey(rank: number, text: string, start: number, end: number, units: Uint16Array, at: number): boolean {
    this.seek(rank);
    return this.isSpelt(units, at, at + end - start) || hasKey(this.scratch, this.copy(), text, start, end);
  }

  /** Whether text is the name that was sought last to the letter, as most is: sooner told than that the keys agree. */
  private isSpelt(units: Uint16Array, start: number, end: number): boolean {
    const { bytes, starts, shares } = this;
    let needed = this.length;
    if (end - start !== needed) return false;
    for (let number = this.last; number >= 0 && needed > 0; number--) {
      const from = starts[number]!;
      const shared = shares[number]!;
      for (let letter = shared; letter < needed; letter++) {
        if (units[start + letter] !== UNIT_OF[bytes[from + letter]!]) return false;
      }
      if (shared < needed) needed = shared;
    }
    return true;
  }

  /** Copies the name that was sought last into `scratch`; returns its length. */
  private copy(): number {
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

  /** Who bears the name: behind the names of its group their bearers stand, in their order. */
  bearers(rank: number): Bearer[] {
    const own = rank & (GROUP - 1);
    let at = this.seek(Math.min(rank | (GROUP - 1), this.count - 1));
    for (let skip = 0; skip < own; skip++) at = skipBearers(this.bytes, at);
    return readBearers(new ByteReader(this.bytes, at));
  }

  spelling(rank: number): string {
    this.seek(Math.min(rank, this.count - 1));
    return decodeSpelling(this.scratch.subarray(0, this.copy()));
  }
}
