import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TextStore } from '../../src/feed/packs/index.ts';
import { type PackedList, type RecordList, recordsOfJson } from '../../src/model/index.ts';

/** Bytes written at a time. */
const BATCH = 1 << 22;
/** Of UTF-8, for each unit of UTF-16. */
const MOST_BYTES_PER_UNIT = 3;
const encoder = new TextEncoder();

/**
 * Keeps texts in a file in the temporary folder, so that the memory that a build takes hardly grows with its packs. The
 * file is made when they are more than a few, has no name once it is open, and goes with the process however that ends.
 */
export class TextsInFile implements TextStore {
  private descriptor: number | null = null;
  private readonly starts: number[] = [];
  private readonly lengths: number[] = [];
  /** What is not yet written, and where in the file that begins. */
  private batch = new Uint8Array(BATCH);
  private used = 0;
  private written = 0;

  add(text: string): number {
    const most = text.length * MOST_BYTES_PER_UNIT;
    if (this.used + most > this.batch.length) {
      this.flush();
      if (most > this.batch.length) this.batch = new Uint8Array(most);
    }
    const { written } = encoder.encodeInto(text, this.batch.subarray(this.used));
    this.lengths.push(written);
    const number = this.starts.push(this.written + this.used) - 1;
    this.used += written;
    return number;
  }

  read(number: number): Uint8Array {
    return this.peek(number).slice();
  }

  peek(number: number): Uint8Array {
    const from = this.starts[number]! - this.written;
    const length = this.lengths[number]!;
    return from >= 0
      ? this.batch.subarray(from, from + length)
      : peekBytes(this.file, this.starts[number]!, length);
  }

  packed(numbers: readonly number[]): PackedList {
    this.flush();
    // Shared, so that a thread that is given the list needs no copy.
    const starts = new Float64Array(new SharedArrayBuffer(numbers.length * Float64Array.BYTES_PER_ELEMENT));
    const lengths = new Uint32Array(new SharedArrayBuffer(numbers.length * Uint32Array.BYTES_PER_ELEMENT));
    for (const [index, number] of numbers.entries()) {
      starts[index] = this.starts[number]!;
      lengths[index] = this.lengths[number]!;
    }
    return { file: this.file, starts, lengths };
  }

  private get file(): number {
    if (this.descriptor === null) {
      const folder = mkdtempSync(join(tmpdir(), 'prasanga-texts-'));
      this.descriptor = openSync(join(folder, 'texts'), 'wx+');
      rmSync(folder, { recursive: true });
    }
    return this.descriptor;
  }

  private flush(): void {
    for (let from = 0; from < this.used; )
      from += writeSync(this.file, this.batch, from, this.used - from, this.written + from);
    this.written += this.used;
    this.used = 0;
  }
}

/** The records of a packed list, on whatever thread of the process. */
export function recordsOfPacked<T extends { readonly id: string }>({
  file,
  starts,
  lengths,
}: PackedList): RecordList<T> {
  const peek = (index: number): Uint8Array => peekBytes(file, starts[index]!, lengths[index]!);
  return recordsOfJson(starts.length, (index) => peek(index).slice(), undefined, peek);
}

/** What was read last: a buffer for each of millions of texts would be as much garbage. */
let last = new Uint8Array(1 << 16);

function peekBytes(file: number, start: number, length: number): Uint8Array {
  if (length > last.length) last = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const read = readSync(file, last, at, length - at, start + at);
    if (read === 0) throw new Error('the file of texts is shorter than what was written');
    at += read;
  }
  return last.subarray(0, length);
}
