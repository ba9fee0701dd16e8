import { entityKey } from '../index-file/keys.ts';
import { akinTo, standsFor } from './concepts.ts';
import type { Slot } from './slot.ts';

/** Shorter stems are not compared without their last letter: see `align`. */
const LONG_STEM = 6;

/** The keys that a claim's slot may have for a slot of the sentence to say it, if only in part. */
export function keysMet(slot: Slot): readonly string[] {
  if (slot.kind === 'entity')
    return [entityKey(slot.id), ...slot.words, ...slot.words.flatMap((word) => standsFor(word) ?? [])];
  if (slot.kind !== 'term') return [];
  const { term, also } = slot;
  const akin = akinTo(term);
  if (akin.size === 0 && also.length === 0 && term.length < LONG_STEM) return [term];
  return [term, ...also, ...akin, ...(term.length < LONG_STEM ? [] : [term.slice(0, -1)])];
}
