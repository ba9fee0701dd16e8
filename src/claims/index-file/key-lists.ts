import { hashOf } from './bytes.ts';
import { type SectionName, wordsToBytes } from './layout.ts';
import { Rows } from './rows.ts';

type KeySection = Extract<SectionName, `key${string}` | 'listStarts' | 'postings'>;

/** The keys in the order they came, each with the claims that it leads to. */
export class KeyLists {
  private readonly numbers = new Map<string, number>();
  private readonly lists: number[][] = [];
  private postings = 0;

  number(key: string): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.lists.length);
    return this.lists.push([]) - 1;
  }

  /** Lets a key lead to a claim; claims come in ascending order, and may come again. */
  add(key: string, claim: number): void {
    const list = this.lists[this.number(key)]!;
    if (list.at(-1) === claim) return;
    list.push(claim);
    this.postings++;
  }

  finish(): Record<KeySection, Uint8Array> {
    const texts = new Rows();
    const encoder = new TextEncoder();
    const hashes: number[] = [];
    for (const key of this.numbers.keys()) {
      hashes.push(hashOf(key));
      texts.out.raw(encoder.encode(key));
      texts.end();
    }
    const order = hashes.map((_, number) => number).sort((a, b) => hashes[a]! - hashes[b]! || a - b);
    const postings = new Uint32Array(this.postings);
    const listStarts = [0];
    let at = 0;
    for (const list of this.lists) {
      postings.set(list, at);
      at += list.length;
      listStarts.push(at);
    }
    const rows = texts.finish();
    return {
      keyHashes: wordsToBytes(order.map((number) => hashes[number]!)),
      keyNumbers: wordsToBytes(order),
      keyStarts: rows.starts,
      keyTexts: rows.bytes,
      listStarts: wordsToBytes(listStarts),
      postings: wordsToBytes(postings),
    };
  }
}
