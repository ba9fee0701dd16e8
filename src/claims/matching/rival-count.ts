import type { Alignment } from './align.ts';
import type { NumberSlot } from './slot.ts';

/** Whether another number stands where the claim's should: of the same unit, or as bare as the claim's and of like size. */
export function isRival(a: NumberSlot, b: NumberSlot): boolean {
  if (a.ordinal !== b.ordinal) return false;
  if (a.unit !== null && b.unit !== null) return a.unit === b.unit;
  const alike = Math.abs(Math.log10((a.value + 1) / (b.value + 1))) < 1.3;
  return alike && (a.unit === b.unit || a.unit === 'person' || b.unit === 'person');
}

/**
 * A number right before a thing that the claim does not tell of counts that, where what the claim counts is said elsewhere:
 * জেব্রার মৃত্যুতে পাঁচ সদস্যের কমিটি beside ১১টি জেব্রা.
 */
export function countsOther(
  { mine, theirs, meetings, used, outside }: Alignment,
  i: number,
  other: NumberSlot,
): boolean {
  const at = theirs.indexOf(other) + 1;
  const next = theirs[at];
  const counted = mine[i + 1];
  if (next?.kind !== 'term' || next.event || next.generic || used[at] || outside.has(at)) return false;
  return (
    counted?.kind === 'term' && !counted.event && meetings[i + 1] !== null && meetings[i + 1] !== undefined
  );
}
