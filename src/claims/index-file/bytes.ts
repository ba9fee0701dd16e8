const GROWTH = 1 << 16;

/** Bytes that grow as they are written. Numbers are varints (LEB128), texts are UTF-8 with their length before them. */
export class ByteWriter {
  private bytes = new Uint8Array(GROWTH);
  /** Where texts are encoded before their length is known. */
  private encoded = new Uint8Array(256);
  length = 0;

  private room(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.length + size + GROWTH));
    grown.set(this.bytes.subarray(0, this.length));
    this.bytes = grown;
  }
  number(value: number): void {
    this.room(5);
    let left = value;
    while (left > 0x7f) {
      this.bytes[this.length++] = (left & 0x7f) | 0x80;
      left >>>= 7;
    }
    this.bytes[this.length++] = left;
  }
  float(value: number): void {
    this.room(8);
    new DataView(this.bytes.buffer).setFloat64(this.length, value, true);
    this.length += 8;
  }
  raw(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }
  text(value: string): void {
    if (this.encoded.length < value.length * 3) this.encoded = new Uint8Array(value.length * 3);
    const { written } = ENCODER.encodeInto(value, this.encoded);
    this.number(written);
    this.raw(this.encoded.subarray(0, written));
  }
  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of bytes `[from, to)` of UTF-8. Bengali and ASCII are read by hand: for a word that takes a fraction of what
 * calling a decoder does. Throws where the bytes are no UTF-8.
 */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; ) {
    const first = bytes[at]!;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      at++;
      continue;
    }
    const second = bytes[at + 1]! ^ 0x80;
    const third = bytes[at + 2]! ^ 0x80;
    // Bengali and the dashes and quotes of print are E0 and E2; what else there may be is left to the decoder.
    const byHand = (first === 0xe0 && second >= 0x20) || first === 0xe2;
    if (!byHand || at + 3 > to || (second | third) > 0x3f) return DECODER.decode(bytes.subarray(from, to));
    text += String.fromCharCode(((first & 0x0f) << 12) | (second << 6) | third);
    at += 3;
  }
  return text;
}

/** Reads what `ByteWriter` wrote, from `at` on. Reading past the end throws. */
export class ByteReader {
  private readonly view: DataView;
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  number(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('claim index: read past the end');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new RangeError('claim index: a number is too long');
  }
  float(): number {
    const value = this.view.getFloat64(this.at, true);
    this.at += 8;
    return value;
  }
  /** Goes past a text. */
  skipText(): void {
    const length = this.number();
    this.at += length;
  }
  text(): string {
    const length = this.number();
    if (this.at + length > this.bytes.length) throw new RangeError('claim index: read past the end');
    const value = textAt(this.bytes, this.at, this.at + length);
    this.at += length;
    return value;
  }
}

/** FNV-1a over the UTF-16 units of a text, 32 bits: where a key stands in the table of keys. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
