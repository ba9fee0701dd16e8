import type { Day } from '../../model/index.ts';
import { type Alignment, NOWHERE } from './align.ts';
import { COMMON, OBJECTED, RECURRING } from './concepts.ts';
import type { Slot } from './slot.ts';
import { isDistinctive, isSpan } from './weights.ts';

/** A word akin to the claim's (0.75) still tells. */
const TELLING = 0.7;
/** Words beside names and the event, of which one at least must be said whatever happens. */
const MUCH = 3;
/** Without a date, what a paper tells happened in the days around its publication. */
const AROUND_DAYS = 3;

/**
 * Too little agrees beside names and what happens to be of the same occasion: of meetings and visits, which come again,
 * nothing that the claim tells more (what for, when); of a ban or a start nothing of what it is of; of another event
 * nothing of much more; without an event, less than half. `day` is the sentence's day of publication.
 */
export function isBare(alignment: Alignment, day: Day | null): boolean {
  const { mine, meetings, predicate } = alignment;
  const said = mine[predicate ?? NOWHERE];
  const event = said?.kind === 'term' ? said.term : null;
  const recurs = event !== null && RECURRING.has(event);
  const telling = mine.flatMap((slot, i) => (i !== predicate && mayTell(slot, event) ? [i] : []));
  const met = telling.filter(
    (i) =>
      (meetings[i]?.share ?? 0) >= TELLING ||
      (recurs && meetings[predicate!]?.share === 1 && isTimely(mine[i]!, alignment, day)),
  );
  if (event === null) return met.length * 2 < telling.length;
  if (COMMON.has(event) && isOtherCause(alignment, telling, met)) return true;
  const little = recurs || OBJECTED.has(event);
  return met.length === 0 && telling.length >= (little ? 1 : MUCH);
}

/** Of what the claim tells beside names and counts nothing is said, and something else is: seven dead, of another cause. */
function isOtherCause(
  { mine, theirs, used, outside }: Alignment,
  telling: readonly number[],
  met: readonly number[],
): boolean {
  const words = telling.filter((i) => mine[i]!.kind === 'term');
  if (words.length < 2 || words.some((i) => met.includes(i))) return false;
  if (met.some((i) => mine[i]!.kind === 'time' || isDistinctive(mine[i]!))) return false;
  return theirs.some(
    (slot, at) =>
      slot.kind === 'term' &&
      slot.role === 'at' &&
      slot.term.startsWith('#') &&
      !used[at] &&
      !outside.has(at),
  );
}

function mayTell(slot: Slot, event: string | null): boolean {
  if (slot.kind === 'term') return !slot.generic && slot.term !== event;
  return slot.kind === 'time' || (slot.kind === 'number' && !isSpan(slot));
}

/** No date is given, nor is it the first or second of its kind, and the paper is of the claim's days. */
function isTimely(slot: Slot, { theirs, meetings, predicate }: Alignment, day: Day | null): boolean {
  const before = theirs[(meetings[predicate ?? NOWHERE]?.at ?? 0) - 1];
  if (slot.kind !== 'time' || day === null || (before?.kind === 'number' && before.ordinal)) return false;
  if (theirs.some(({ kind }) => kind === 'time')) return false;
  const around = AROUND_DAYS * 86_400_000;
  const at = Date.parse(day);
  return Date.parse(slot.from) - around <= at && at <= Date.parse(slot.to) + around;
}
