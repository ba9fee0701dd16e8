import type { OwnName } from './names-of.ts';

/** A use of a spelling: whose name it is, what it is to them (bits of `NAME`), and what it follows from by rule. */
export interface NameUse {
  readonly entity: number;
  readonly flags: number;
  readonly source: string | null;
}

const NONE = -1;

/**
 * The uses and hashes of millions of spellings, in columns of numbers: an object for each would take several times the memory.
 * The uses of one spelling hang together in a chain, in the order in which they were added.
 */
export class NameUses {
  /** The first and last use of each spelling, by its number. */
  private readonly numbers = new Map<string, number>();
  private readonly first: number[] = [];
  private readonly last: number[] = [];
  /** Where the hashes of each spelling begin, by its number. */
  private readonly hashed: number[] = [];
  private readonly hashes: number[] = [];
  private readonly entity: number[] = [];
  private readonly flags: number[] = [];
  private readonly next: number[] = [];
  /** Few spellings follow from others. */
  private readonly sources = new Map<number, string>();

  add({ spelling, hashes, flags, source }: OwnName, entity: number): void {
    const use = this.entity.push(entity) - 1;
    this.flags.push(flags);
    this.next.push(NONE);
    if (source !== null) this.sources.set(use, source);
    const number = this.numbers.get(spelling);
    if (number === undefined) {
      this.numbers.set(spelling, this.first.push(use) - 1);
      this.last.push(use);
      this.hashed.push(this.hashes.length);
      for (const hash of hashes) this.hashes.push(hash);
      return;
    }
    this.next[this.last[number]!] = use;
    this.last[number] = use;
  }

  /** Every spelling once, by its number. */
  spellings(): string[] {
    return [...this.numbers.keys()];
  }

  /** As `hashWords` gives them, of the spelling with this number. */
  hashesOf(number: number): readonly number[] {
    return this.hashes.slice(this.hashed[number], this.hashed[number + 1]);
  }

  usesOf(number: number): NameUse[] {
    const uses: NameUse[] = [];
    for (let use = this.first[number] ?? NONE; use !== NONE; use = this.next[use]!)
      uses.push({
        entity: this.entity[use]!,
        flags: this.flags[use]!,
        source: this.sources.get(use) ?? null,
      });
    return uses;
  }
}
