import type { Slot } from '../matching/slot.ts';
import type { ClaimRecord } from './claim-record.ts';

/** The key under which an entity is indexed beside the terms. */
export const entityKey = (id: string): string => `@${id}`;

/** The keys that a slot is indexed under and looked up by. */
export function keysOf(slot: Slot): readonly string[] {
  if (slot.kind === 'term') return [slot.term, ...slot.also];
  if (slot.kind === 'entity') return [entityKey(slot.id), ...slot.words];
  return slot.kind === 'number' ? [`=${slot.value}`] : [];
}

/** All keys that lead to a claim: of its slots, of other names of what it names, of what it is about. */
export function keysOfClaim({ slots, around, named }: ClaimRecord): Set<string> {
  return new Set([
    ...slots.flatMap(keysOf),
    ...around.map(entityKey),
    ...Object.values(named).flatMap(({ standIns, names }) => [...standIns.map(entityKey), ...names.flat()]),
  ]);
}
