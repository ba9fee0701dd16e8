import type { ClaimRecord } from '../index-file/claim-record.ts';
import { entityKey } from '../index-file/keys.ts';
import { ASPECTS, OBJECTED } from './concepts.ts';
import { isEpithet } from './epithets.ts';
import type { NumberSlot, Slot } from './slot.ts';

/** How much a key tells, by how few claims have it: 1 for what is rarest. */
export type Weigh = (key: string) => number;

/** How much a key tells that `having` of an index's claims have. Small indexes tell rare from common less well. */
export const rarity = (having: number, claims: number): number =>
  Math.log(1 + (claims + 200) / (having + 1)) / Math.log(1 + claims + 200);

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
  /** How much each slot tells. */
  readonly weights: readonly number[];
  /** The slot that says what happens, where it has one. */
  readonly predicate: number | null;
  /** The entities that it names, and those that stand for them. */
  readonly own: ReadonlySet<string>;
  /** Those of them that newspapers may call by what they are: a government, a court. */
  readonly bodies: ReadonlySet<string>;
}

export function weighed(record: ClaimRecord, weights: readonly number[]): WeighedClaim {
  const { slots, named } = record;
  const own = new Set<string>();
  let bodies: Set<string> | null = null;
  for (const slot of slots) {
    if (slot.kind !== 'entity') continue;
    own.add(slot.id);
    const known = named.get(slot.id);
    for (const id of known?.standIns ?? []) own.add(id);
    if (!known?.names.some(isEpithet)) continue;
    bodies ??= new Set();
    bodies.add(slot.id);
  }
  return { record, weights, predicate: predicateOf(slots), own, bodies: bodies ?? NONE };
}

const NONE: ReadonlySet<string> = new Set();

/** How much each of a claim's slots tells. `Skimmer` says the same of the bytes of an index. */
export const weightsOf = (slots: readonly Slot[], weigh: Weigh): number[] =>
  slots.map((slot, i) => weightOf(slot, isAside(slots, i), weigh));

const weightOf = (slot: Slot, aside: boolean, weigh: Weigh): number => {
  if (slot.kind === 'entity') return entityWeight(aside) * weigh(entityKey(slot.id));
  if (slot.kind === 'number') return numberWeight(isSpan(slot));
  if (slot.kind === 'time') return TIME_WEIGHT;
  return slot.generic ? GENERIC_WEIGHT : termWeight(aside) * weigh(slot.term);
};

/** What a slot of each kind tells, before it counts how rare its key is. */
export const entityWeight = (aside: boolean): number => (aside ? WEIGHT.modifier : WEIGHT.entity);
export const termWeight = (aside: boolean): number => (aside ? WEIGHT.description : WEIGHT.term);
export const numberWeight = (span: boolean): number => (span ? WEIGHT.span : WEIGHT.number);
export const TIME_WEIGHT = WEIGHT.time;
export const GENERIC_WEIGHT = WEIGHT.generic;

/** What the claim says happens: its last verb, or noun with a verb that only says so. */
function predicateOf(mine: readonly Slot[]): number | null {
  const at = mine.findLastIndex(tells);
  if (at >= 0) return isAspect(mine[at]!) && tells(mine[at - 1]) ? at - 1 : at;
  const last = mine.findLastIndex((slot) => slot.kind === 'term' && !slot.generic);
  return last >= 0 && last === mine.length - 1 ? last : null;
}

const tells = (slot: Slot | undefined): boolean => slot?.kind === 'term' && slot.event && !slot.generic;
const isAspect = (slot: Slot): boolean => slot.kind === 'term' && ASPECTS.has(slot.term);

/** Whether a slot only says more about the one behind it: a rewording often leaves it out. */
export const isAside = (mine: readonly Slot[], i: number): boolean =>
  isModifier(mine, i) || isDescription(mine, i);

/** A name in the genitive before another word says whose (নেপালের প্রধানমন্ত্রী), or with whom. */
export const isModifier = (mine: readonly Slot[], i: number): boolean => {
  const slot = mine[i]!;
  return (
    slot.kind === 'entity' &&
    (slot.role === 'of' || slot.role === 'with') &&
    mine[i + 1] !== undefined &&
    mine[i + 1]!.kind !== 'number' &&
    !(slot.role === 'of' && isDoneTo(mine, i))
  );
};

/** রেলসেতুর উদ্বোধন tells what was opened, not whose. */
const isDoneTo = (mine: readonly Slot[], i: number): boolean => {
  const next = mine[i + 1]!;
  return next.kind === 'term' && next.event && next.role === 'bare' && OBJECTED.has(next.term);
};

/** Words before a name that say what it is (মার্কিন কোম্পানি ফায়ারফ্লাই). */
function isDescription(mine: readonly Slot[], i: number): boolean {
  let at = i;
  while (isPlain(mine[at])) at++;
  return at > i && at <= i + 2 && mine[at]?.kind === 'entity';
}

const isPlain = (slot: Slot | undefined): boolean =>
  slot?.kind === 'term' && slot.role === 'bare' && !slot.event;

/** Whether a number hardly occurs by chance: 412, 58.83; not one that only a part of a whole has (33.33 percent). */
export const isDistinctive = (slot: Slot): boolean =>
  slot.kind === 'number' &&
  !isThird(slot.value) &&
  String(slot.value).replace(/\D/g, '').replace(/0+$/, '').length >= 3;

/** A part that has no exact percentage: এক-তৃতীয়াংশ. */
export const isThird = (value: number): boolean => !Number.isInteger(value * 100);

/** A length of time is often left out or told in other words. */
export const isSpan = ({ unit }: NumberSlot): boolean =>
  unit === 'month' || unit === 'day' || unit === 'minute';
