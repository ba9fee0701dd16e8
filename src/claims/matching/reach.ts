import { sameQuantity, touches } from './align.ts';
import { akinTo } from './concepts.ts';
import type { NumberSlot, Slot, TimeSlot } from './slot.ts';
import type { WeighedClaim } from './weights.ts';

/** What of claims a sentence could meet: most are passed over by it before they are laid beside it slot by slot. */
export interface Reach {
  /** Terms that a claim may have where a slot of the sentence says it. */
  readonly terms: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  readonly numbers: readonly NumberSlot[];
  readonly times: readonly TimeSlot[];
}

export function reachOf(slots: readonly Slot[]): Reach {
  const terms = new Set<string>();
  const entities = new Set<string>();
  const numbers: NumberSlot[] = [];
  const times: TimeSlot[] = [];
  for (const slot of slots) {
    if (slot.kind === 'number') numbers.push(slot);
    else if (slot.kind === 'time') times.push(slot);
    else if (slot.kind === 'entity') {
      entities.add(slot.id);
      for (const word of slot.words) terms.add(word);
    } else {
      terms.add(slot.term);
      if (slot.term.length > 5) terms.add(slot.term.slice(0, -1));
      for (const other of slot.also) terms.add(other);
      for (const other of akinTo(slot.term)) terms.add(other);
    }
  }
  return { terms, entities, numbers, times };
}

/** At most how much of a claim, by weight, a sentence can say. Never less than what `align` finds. */
export function reachable(reach: Reach, { record, weights, whole }: WeighedClaim): number {
  let said = 0;
  for (let i = 0; i < weights.length; i++)
    if (mayMeet(reach, record.slots[i]!, record.named)) said += weights[i]!;
  return whole === 0 ? 0 : said / whole;
}

function mayMeet(
  { terms, entities, numbers, times }: Reach,
  slot: Slot,
  named: WeighedClaim['record']['named'],
): boolean {
  if (slot.kind === 'number') {
    for (const number of numbers) if (sameQuantity(slot, number)) return true;
    return false;
  }
  if (slot.kind === 'time') {
    for (const time of times) if (touches(slot, time)) return true;
    return false;
  }
  if (slot.kind === 'term')
    return (
      terms.has(slot.term) ||
      hasAny(terms, slot.also) ||
      (slot.term.length > 5 && terms.has(slot.term.slice(0, -1)))
    );
  if (entities.has(slot.id) || hasAny(terms, slot.words)) return true;
  const name = named[slot.id];
  if (!name) return false;
  if (hasAny(entities, name.standIns)) return true;
  for (const words of name.names) if (hasAny(terms, words)) return true;
  return false;
}

function hasAny(set: ReadonlySet<string>, members: readonly string[]): boolean {
  for (const member of members) if (set.has(member)) return true;
  return false;
}
