import type { Candidate } from './candidates.ts';
import { NAME } from './lexicon-layout.ts';

/** Points against a short name that another person of the article bears as well, and was called in full by last. */
const NAMESAKE = -8;

/** Who else in an article bears a short name: whoever was named in full last is the one it then means. */
export class Namesakes {
  /** By name and what bears it (`bearing`): the orders of mention at which unknown persons or bodies do. */
  private readonly unknown = new Map<string, number[]>();
  /** By entity id: the orders at which it is named in full. */
  private readonly named = new Map<string, number[]>();

  /** An unknown person or body is named in full, and what this candidate is called is part of that name, or short for it. */
  add(candidate: Candidate, order: number): void {
    const key = bearing(candidate);
    this.unknown.set(key, [...(this.unknown.get(key) ?? []), order]);
  }

  /** An entity is named in full. */
  known(id: string, order: number): void {
    this.named.set(id, [...(this.named.get(id) ?? []), order]);
  }

  /** Points for a candidate at a place of the order of mentions, in log-odds. */
  weigh(candidate: Candidate, order: number): number {
    const { entity, weak, words, flags } = candidate;
    if (!weak || words > 1) return 0;
    const other = lastBefore(this.unknown.get(bearing(candidate)), order);
    if (other === null) return 0;
    const own = lastBefore(this.named.get(entity.id), order);
    // By a surname alone the press calls whom readers know, be another of that name cited meanwhile.
    if ((flags & NAME.last) !== 0 && own !== null) return 0;
    return own !== null && own > other ? 0 : NAMESAKE;
  }
}

/** A river is not meant the less for a stranger who is called like it. */
const bearing = ({ name, entity }: Candidate): string =>
  `${entity.kind === 'person' ? 'person' : 'thing'} ${name}`;

const lastBefore = (orders: readonly number[] | undefined, order: number): number | null =>
  orders?.reduce<number | null>(
    (last, at) => (at < order && (last === null || at > last) ? at : last),
    null,
  ) ?? null;
