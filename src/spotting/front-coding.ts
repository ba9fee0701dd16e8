import { type ByteReader, ByteWriter } from './byte-writer.ts';
import { GROUP } from './lexicon-layout.ts';

/** Longest string that front coding holds, in bytes. */
export const MAX_CODED = 255;
/** A nibble that is full says that a byte follows with what is above it. */
export const FULL = 15;

/**
 * Writes sorted byte strings so that each tells only what differs from the one before: how many bytes are shared and
 * how many follow, a nibble each where they fit, then those. The first of each group of `GROUP` shares nothing, so
 * that a group can be read alone.
 */
export class FrontCodedWriter {
  readonly out = new ByteWriter();
  readonly groups: number[] = [];
  private readonly last = new Uint8Array(MAX_CODED);
  private lastLength = 0;
  private count = 0;

  /** Adds the first `length` bytes of `bytes`, at most `MAX_CODED`. */
  add(bytes: Uint8Array, length: number): void {
    const first = this.count++ % GROUP === 0;
    if (first) this.groups.push(this.out.length);
    const most = first ? 0 : Math.min(length, this.lastLength);
    let shared = 0;
    while (shared < most && bytes[shared] === this.last[shared]) shared++;
    const rest = length - shared;
    this.out.byte((Math.min(shared, FULL) << 4) | Math.min(rest, FULL));
    if (shared >= FULL) this.out.byte(shared - FULL);
    if (rest >= FULL) this.out.byte(rest - FULL);
    for (let i = shared; i < length; i++) {
      this.out.byte(bytes[i]!);
      this.last[i] = bytes[i]!;
    }
    this.lastLength = length;
  }
}

/** Reads the next front-coded string over the one before, in place; returns its length. `into` holds 256 bytes. */
export function readFrontCoded(reader: ByteReader, into: Uint8Array): number {
  const head = reader.byte();
  let shared = head >> 4;
  let rest = head & FULL;
  if (shared === FULL) shared += reader.byte();
  if (rest === FULL) rest += reader.byte();
  for (let i = 0; i < rest; i++) into[(shared + i) & 0xff] = reader.byte();
  return Math.min(MAX_CODED, shared + rest);
}
