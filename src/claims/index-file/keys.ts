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

/** Gives all keys that lead to a claim, some more than once: of its slots, of other names of what it names, of what it is about. */
export function* keysOfClaim({ slots, around, named }: ClaimRecord): Generator<string> {
  for (const slot of slots) yield* keysOf(slot);
  for (const id of around) yield entityKey(id);
  for (const { standIns, names } of named.values()) {
    for (const id of standIns) yield entityKey(id);
    for (const words of names) yield* words;
  }
}
