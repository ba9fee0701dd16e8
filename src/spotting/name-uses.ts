import type { Bearer } from './bearers.ts';
import { MAX_CODED } from './front-coding.ts';
import type { OwnName } from './names-of.ts';
import { NumberColumn } from './number-column.ts';
import { orderOf } from './sort-spellings.ts';

/** A name of `MAX_CODED` units has no more words than units, and between each two a byte. */
export const MOST_HASHES = 2 * MAX_CODED;

/**
 * The uses and hashes of millions of spellings, in columns of numbers: an object for each would take several times the
 * memory. The uses of one spelling come together when all are sorted, which is sooner done than looking each up in a map.
 */
export class NameUses {
  private readonly spellings: string[] = [];
  private readonly entity = new NumberColumn();
  private readonly flags = new NumberColumn();
  /** Where the hashes of each use begin. */
  private readonly hashed = new NumberColumn();
  private readonly hashes = new NumberColumn();
  /** Few spellings follow from others. */
  private readonly sources = new Map<number, string>();

  add({ spelling, hashes, flags, source }: OwnName, entity: number): void {
    const use = this.spellings.push(spelling) - 1;
    this.entity.push(entity);
    this.flags.push(flags);
    this.hashed.push(this.hashes.length);
    for (const hash of hashes) this.hashes.push(hash);
    if (source !== null) this.sources.set(use, source);
  }

  /** The names in order. */
  sorted(): SortedNames {
    const order = orderOf(this.spellings);
    const spellings: string[] = [];
    const first = new NumberColumn();
    let last: string | null = null;
    order.forEach((use, place) => {
      const spelling = this.spellings[use]!;
      if (spelling === last) return;
      spellings.push(spelling);
      first.push(place);
      last = spelling;
    });
    first.push(order.length);
    return {
      spellings,
      readHashes: (rank, into) => this.readHashes(order[first.at(rank)]!, into),
      bearersOf: (rank) => {
        const bearers: Bearer[] = [];
        for (let place = first.at(rank); place < first.at(rank + 1); place++)
          bearers.push(this.bearer(order[place]!, spellings));
        return bearers;
      },
    };
  }

  private readHashes(use: number, into: Int32Array): number {
    const from = this.hashed.at(use);
    const to = use + 1 < this.hashed.length ? this.hashed.at(use + 1) : this.hashes.length;
    for (let at = from; at < to; at++) into[at - from] = this.hashes.at(at);
    return to - from;
  }

  private bearer(use: number, sorted: readonly string[]): Bearer {
    const source = this.sources.size === 0 ? undefined : this.sources.get(use);
    return {
      entity: this.entity.at(use),
      flags: this.flags.at(use),
      source: source === undefined ? -1 : rankOf(sorted, source),
    };
  }
}

function rankOf(sorted: readonly string[], spelling: string): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < spelling) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every spelling once, in order of its units; what it is by its rank in that order. */
export interface SortedNames {
  readonly spellings: readonly string[];
  /** Writes them as `hashWords` gives them, at most `MOST_HASHES`, and gives back how many they are. */
  readHashes(rank: number, into: Int32Array): number;
  /** Whose name it is, in the order in which they were added. */
  bearersOf(rank: number): readonly Bearer[];
}
