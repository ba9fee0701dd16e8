import type { ClaimRecord } from '../index-file/claim-record.ts';
import type { NumberSlot, Slot } from './slot.ts';

/** How much a key tells, by how few claims have it: 1 for what is rarest. */
export type Weigh = (key: string) => number;

const WEIGHT = {
  entity: 1.5,
  modifier: 0.6,
  number: 1.6,
  span: 0.5,
  time: 0.8,
  term: 1,
  description: 0.5,
  generic: 0.3,
};

/** A claim with what every comparison asks of it. */
export interface WeighedClaim {
  readonly record: ClaimRecord;
  /** How much each slot tells, and all of them. */
  readonly weights: readonly number[];
  readonly whole: number;
  /** The slot that says what happens, where it has one. */
  readonly predicate: number | null;
  /** The entities that it names, and those that stand for them. */
  readonly own: ReadonlySet<string>;
}

export function weighed(record: ClaimRecord, weigh: Weigh): WeighedClaim {
  const { slots, named } = record;
  const weights = slots.map((slot, i) =>
    weightOf(slot, isModifier(slots, i) || isDescription(slots, i), weigh),
  );
  return {
    record,
    weights,
    whole: weights.reduce((sum, weight) => sum + weight, 0),
    predicate: predicateOf(slots),
    own: new Set(Object.entries(named).flatMap(([id, { standIns }]) => [id, ...standIns])),
  };
}

function weightOf(slot: Slot, modifier: boolean, weigh: Weigh): number {
  if (slot.kind === 'entity') return (modifier ? WEIGHT.modifier : WEIGHT.entity) * weigh(`@${slot.id}`);
  if (slot.kind === 'number') return isSpan(slot) ? WEIGHT.span : WEIGHT.number;
  if (slot.kind === 'time') return WEIGHT.time;
  return slot.generic ? WEIGHT.generic : (modifier ? WEIGHT.description : WEIGHT.term) * weigh(slot.term);
}

/** What the claim says happens: its last verb, or noun with a verb that only says so. */
function predicateOf(mine: readonly Slot[]): number | null {
  const at = mine.findLastIndex((slot) => slot.kind === 'term' && slot.event && !slot.generic);
  if (at >= 0) return at;
  const last = mine.findLastIndex((slot) => slot.kind === 'term' && !slot.generic);
  return last >= 0 && last === mine.length - 1 ? last : null;
}

/** A name in the genitive before another word says whose (নেপালের প্রধানমন্ত্রী): often left out. */
export const isModifier = (mine: readonly Slot[], i: number): boolean => {
  const slot = mine[i]!;
  return (
    slot.kind === 'entity' &&
    slot.role === 'of' &&
    mine[i + 1] !== undefined &&
    mine[i + 1]!.kind !== 'number'
  );
};

/** Words before a name that say what it is (মার্কিন কোম্পানি ফায়ারফ্লাই): often left out. */
function isDescription(mine: readonly Slot[], i: number): boolean {
  const plain = (slot: Slot | undefined): boolean =>
    slot?.kind === 'term' && slot.role === 'bare' && !slot.event;
  let at = i;
  while (plain(mine[at])) at++;
  return at > i && at <= i + 2 && mine[at]?.kind === 'entity';
}

/** A length of time is often left out or told in other words. */
export const isSpan = ({ unit }: NumberSlot): boolean =>
  unit === 'month' || unit === 'day' || unit === 'minute';
