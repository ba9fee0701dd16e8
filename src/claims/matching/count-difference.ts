import type { Alignment } from './align.ts';
import type { Difference } from './differences.ts';
import type { NumberSlot, Slot, TimeSlot } from './slot.ts';
import { OWN_WORDS } from './substitutes.ts';
import { isSpan } from './weights.ts';

/** What the sentence counts in place of what the claim counts; of the slots given none is met. */
export const anotherCount = (
  alignment: Alignment,
  unmet: readonly Slot[],
  slot: NumberSlot,
  i: number,
): Slot | null =>
  unmet.find(
    (other) => other.kind === 'number' && isRival(slot, other) && !countsOther(alignment, i, other),
  ) ??
  unmet.find((other) => other.kind === 'time' && isSpan(slot) && isLonger(other, slot)) ??
  lengthTaken(alignment, unmet, slot);

/** A length of time is often left out; but not where it alone is, and something else is said (আজীবন, ছয় ম্যাচ). */
function lengthTaken({ meetings }: Alignment, unmet: readonly Slot[], slot: NumberSlot): Slot | null {
  const own = unmet.filter(({ kind }) => kind === 'number' || kind === 'term');
  if (!isSpan(slot) || own.length === 0 || own.length > OWN_WORDS) return null;
  return meetings.filter((meeting) => !meeting).length === 1 ? own[0]! : null;
}

/** Several where the claim tells of one: এক কৃষক and দুই কৃষক. */
export function multiplied({ mine, theirs, meetings, used }: Alignment): Difference[] {
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    if (slot.kind !== 'term' || !slot.single) continue;
    const at = (meetings[i]?.at ?? 0) - 1;
    const other = theirs[at];
    if (other?.kind !== 'number' || used[at]) continue;
    if (other.value > 1 && !other.ordinal)
      return [{ kind: 'number', claim: null, here: other.text, slot: null }];
  }
  return [];
}

/** Whether another number stands where the claim's should: of the same unit, or as bare as the claim's and of like size. */
function isRival(a: NumberSlot, b: NumberSlot): boolean {
  if (a.ordinal !== b.ordinal) return false;
  if (a.unit !== null && b.unit !== null) return a.unit === b.unit;
  const alike = Math.abs(Math.log10((a.value + 1) / (b.value + 1))) < 1.3;
  return alike && (a.unit === b.unit || a.unit === 'person' || b.unit === 'person');
}

/** In a year or a month beside in a day or a week: other counts. */
const isLonger = ({ from, to }: TimeSlot, { value, unit }: NumberSlot): boolean =>
  unit !== 'month' &&
  (Date.parse(to) - Date.parse(from)) / DAY >= MONTH_DAYS &&
  value <= (unit === 'day' ? WEEK_DAYS : WEEK_DAYS * DAY_MINUTES);
const DAY = 86_400_000;
const DAY_MINUTES = 1440;
const WEEK_DAYS = 7;
const MONTH_DAYS = 27;

/**
 * A number right before a thing that the claim does not tell of counts that, where what the claim counts is said elsewhere:
 * জেব্রার মৃত্যুতে পাঁচ সদস্যের কমিটি beside ১১টি জেব্রা.
 */
function countsOther(
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
