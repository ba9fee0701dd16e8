/** Bytes kept in one piece. */
const CHUNK = 1 << 22;
/** Of UTF-8, for each unit of UTF-16. */
const MOST_BYTES_PER_UNIT = 3;
const encoder = new TextEncoder();

/** Buffers that other threads may read too, where there are such: a page that is not isolated has none. */
const Buffers = typeof SharedArrayBuffer === 'undefined' ? ArrayBuffer : SharedArrayBuffer;

/** Texts of JSON as UTF-8 in few large buffers: the least memory that still allows to look each up. */
export class PackedJson {
  private readonly chunks: Uint8Array[] = [];
  private used = CHUNK;
  private readonly chunkOf: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  get length(): number {
    return this.ends.length;
  }

  add(text: string): void {
    const most = text.length * MOST_BYTES_PER_UNIT;
    if (this.used + most > CHUNK) {
      this.chunks.push(new Uint8Array(new Buffers(Math.max(CHUNK, most))));
      this.used = 0;
    }
    this.chunkOf.push(this.chunks.length - 1);
    this.starts.push(this.used);
    this.used += encoder.encodeInto(text, this.chunks.at(-1)!.subarray(this.used)).written;
    this.ends.push(this.used);
  }

  /** A view on the bytes of a text. */
  at(index: number): Uint8Array {
    return this.chunks[this.chunkOf[index]!]!.subarray(this.starts[index], this.ends[index]);
  }
}
