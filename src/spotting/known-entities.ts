import type { EntityKind } from '../model/index.ts';
import type { Lexicon } from './lexicon.ts';
import { regionsOf } from './regions.ts';
import { join, meet, type SortSet } from './sort-set.ts';
import { sortBit, sortsOf } from './sorts.ts';
import { POLITICS } from './tables.ts';

const TEAM = sortBit('team');

/** An entity of the installed lexicons, as far as telling who is meant needs it. */
export interface KnownEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly prominence: number;
  readonly topics: number;
  readonly cues: readonly number[];
  /** Ids of entities that it names as related. */
  readonly related: readonly string[];
  /** What it is more closely than its kind: see `sortsOf`. */
  readonly sorts: SortSet;
  /** The countries that its description places it in: bits of `REGION`. */
  readonly regions: number;
}

/** Looks entities up in several lexicons, each once: the same id in two of them is one entity. */
export class KnownEntities {
  private readonly byNumber = new Map<string, KnownEntity>();
  private readonly byId = new Map<string, KnownEntity>();

  constructor(private readonly lexicons: readonly Lexicon[]) {}

  /** The entity with a number in one of the lexicons. */
  get(lexicon: number, number: number): KnownEntity {
    const key = `${lexicon} ${number}`;
    const known = this.byNumber.get(key) ?? this.read(lexicon, number);
    this.byNumber.set(key, known);
    return known;
  }

  /** The entity with this id, where any lexicon has it. */
  find(id: string): KnownEntity | null {
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    for (const [index, lexicon] of this.lexicons.entries()) {
      const number = lexicon.numberOf(id);
      if (number >= 0) return this.get(index, number);
    }
    return null;
  }

  private read(index: number, number: number): KnownEntity {
    const lexicon = this.lexicons[index]!;
    const id = lexicon.idOf(number);
    const { kind, prominence, topics, cues, related } = lexicon.entity(number);
    const sorts = sortsOf(kind, cues);
    const here: KnownEntity = {
      id,
      kind,
      prominence,
      // A team is a দল as a party is, and has nothing to do with politics.
      topics: meet(sorts, TEAM) ? topics & ~POLITICS : topics,
      cues,
      related: related.map((other) => lexicon.idOf(other)),
      sorts,
      regions: regionsOf(cues),
    };
    const before = this.byId.get(id);
    const merged = before === undefined ? here : merge(before, here);
    this.byId.set(id, merged);
    return merged;
  }
}

const merge = (one: KnownEntity, two: KnownEntity): KnownEntity => ({
  ...one,
  prominence: Math.max(one.prominence, two.prominence),
  topics: one.topics | two.topics,
  cues: [...new Set([...one.cues, ...two.cues])],
  related: [...new Set([...one.related, ...two.related])],
  sorts: join(one.sorts, two.sorts),
  regions: one.regions | two.regions,
});
