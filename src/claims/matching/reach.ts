import { akinTo, standsFor } from './concepts.ts';
import type { Slot } from './slot.ts';

/** Shorter stems are not compared without their last letter: see `align`. */
const LONG_STEM = 6;

const NONE: readonly string[] = [];

/** The keys, beside the sentence's slot's own (`keysOf`), that a claim's slot may have for it to be said, if only in part. */
export function keysAkin(slot: Slot): readonly string[] {
  if (slot.kind === 'entity') return slot.words.flatMap((word) => standsFor(word) ?? NONE);
  if (slot.kind !== 'term') return NONE;
  const akin = akinTo(slot.term);
  if (slot.term.length < LONG_STEM) return akin.size === 0 ? NONE : [...akin];
  return [slot.term.slice(0, -1), ...akin];
}
