import { type ByteReader, ByteWriter } from './byte-writer.ts';
import { GROUP } from './lexicon-layout.ts';

/** Longest key that front coding holds, in bytes. */
export const MAX_CODED = 255;

/**
 * Writes sorted byte strings so that each tells only what differs from the one before: bytes shared, bytes that
 * follow, then those. The first of each group of `GROUP` shares nothing, so that a group can be read alone.
 */
export class FrontCodedWriter {
  readonly out = new ByteWriter();
  readonly groups: number[] = [];
  private last: Uint8Array = new Uint8Array(0);
  private count = 0;

  add(bytes: Uint8Array): void {
    const first = this.count++ % GROUP === 0;
    if (first) this.groups.push(this.out.length);
    let shared = 0;
    if (!first)
      while (shared < bytes.length && shared < this.last.length && bytes[shared] === this.last[shared])
        shared++;
    this.out.byte(shared);
    this.out.byte(bytes.length - shared);
    this.out.write(bytes.subarray(shared));
    this.last = bytes;
  }
}

/** Reads the next front-coded string over the one before, in place; returns its length. */
export function readFrontCoded(reader: ByteReader, into: Uint8Array): number {
  const shared = reader.byte();
  const rest = reader.byte();
  for (let i = 0; i < rest; i++) into[(shared + i) & 0xff] = reader.byte();
  return Math.min(MAX_CODED, shared + rest);
}
