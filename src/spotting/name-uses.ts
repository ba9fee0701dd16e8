import type { OwnName } from './names-of.ts';
import { NumberColumn } from './number-column.ts';

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
  /** The number of each spelling. */
  private readonly numbers = new Map<string, number>();
  /** The first and last use of each spelling, by its number. */
  private readonly first = new NumberColumn();
  private readonly last = new NumberColumn();
  /** Where the hashes of each spelling begin, by its number. */
  private readonly hashed = new NumberColumn();
  private readonly hashes = new NumberColumn();
  private readonly entity = new NumberColumn();
  private readonly flags = new NumberColumn();
  private readonly next = new NumberColumn();
  /** Few spellings follow from others. */
  private readonly sources = new Map<number, string>();

  add({ spelling, hashes, flags, source }: OwnName, entity: number): void {
    const use = this.entity.push(entity);
    this.flags.push(flags);
    this.next.push(NONE);
    if (source !== null) this.sources.set(use, source);
    const number = this.numbers.get(spelling);
    if (number === undefined) {
      this.numbers.set(spelling, this.first.push(use));
      this.last.push(use);
      this.hashed.push(this.hashes.length);
      for (const hash of hashes) this.hashes.push(hash);
      return;
    }
    this.next.set(this.last.at(number), use);
    this.last.set(number, use);
  }

  /** Every spelling once, by its number. */
  spellings(): string[] {
    return [...this.numbers.keys()];
  }

  /** As `hashWords` gives them, of the spelling with this number. */
  hashesOf(number: number): readonly number[] {
    const from = this.hashed.at(number);
    const to = number + 1 < this.hashed.length ? this.hashed.at(number + 1) : this.hashes.length;
    return Array.from({ length: to - from }, (_, at) => this.hashes.at(from + at));
  }

  usesOf(number: number): NameUse[] {
    const uses: NameUse[] = [];
    for (let use = this.first.at(number); use !== NONE; use = this.next.at(use))
      uses.push({
        entity: this.entity.at(use),
        flags: this.flags.at(use),
        source: this.sources.get(use) ?? null,
      });
    return uses;
  }
}
