import { hashOf, textAt } from './bytes.ts';

/** Keys looked up and kept: those that an article asks for again and again. */
const KEPT = 20_000;

/** The keys of an index and their numbers. Nothing is decoded before it is asked for. */
export class KeyTable {
  private readonly texts: string[] = [];
  private readonly asked = new Map<string, number>();

  constructor(
    /** Sorted. */
    private readonly hashes: Uint32Array,
    /** The number of the key with the hash at that place. */
    private readonly numbers: Uint32Array,
    private readonly starts: Uint32Array,
    private readonly bytes: Uint8Array,
  ) {}

  get size(): number {
    return this.hashes.length;
  }

  /** The key with a number. Throws where there is none such. */
  key(number: number): string {
    const known = this.texts[number];
    if (known !== undefined) return known;
    if (number >= this.hashes.length) throw new RangeError('claim index: no such key');
    const text = textAt(this.bytes, this.starts[number]!, this.starts[number + 1]!);
    this.texts[number] = text;
    return text;
  }

  /** The number of a key; −1 where the index has none such. */
  number(key: string): number {
    const known = this.asked.get(key);
    if (known !== undefined) return known;
    if (this.asked.size >= KEPT) this.asked.clear();
    const found = this.find(key);
    this.asked.set(key, found);
    return found;
  }

  private find(key: string): number {
    const { hashes } = this;
    const hash = hashOf(key);
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    for (let at = low; hashes[at] === hash; at++) {
      const number = this.numbers[at]!;
      if (this.key(number) === key) return number;
    }
    return -1;
  }
}
