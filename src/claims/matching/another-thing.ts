import type { Alignment } from './align.ts';
import { type ExchangedRun, isSaid, novelBeside, tells } from './exchanged-run.ts';
import type { NumberSlot, Role, Slot, TermSlot } from './slot.ts';

/** Another thing where claim and sentence both count so many, or where both tell what is whose: the claim's slot, and the sentence's word. */
export const anotherThing = (alignment: Alignment): ExchangedRun | null =>
  anotherCounted(alignment) ?? anotherOwned(alignment);

/** Words of its own beside that a sentence may have that counts something else; one with another owned thing has none. */
const BESIDE_COUNT = 1;

/** As many of something else: ৩৪টি নলকূপ beside ৩৪টি পরিবার. */
function anotherCounted(alignment: Alignment): ExchangedRun | null {
  const { mine, theirs, meetings } = alignment;
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const at = meetings[i]?.at ?? -1;
    const other = theirs[at];
    if (slot.kind !== 'number' || other?.kind !== 'number' || !countsThings(slot) || !countsThings(other))
      continue;
    const found = inPlace(alignment, i + 1, at + 1);
    if (found && novelBeside(alignment, at + 1, at + 2) <= BESIDE_COUNT) return { slot: i + 1, other: found };
  }
  return null;
}

const countsThings = ({ unit, ordinal }: NumberSlot): boolean =>
  !ordinal && (unit === null || unit === 'person' || unit === 'piece');

/** Something else of the same owner, or in the same place, doing the same part: সিলেটের ভূমি কার্যালয়ে beside সিলেটের পাসপোর্ট অফিস থেকে. */
function anotherOwned(alignment: Alignment): ExchangedRun | null {
  const { mine, theirs, meetings } = alignment;
  for (let i = 0; i < mine.length; i++) {
    const at = meetings[i]?.at ?? -1;
    if (!isOwner(mine[i]) || !isOwner(theirs[at])) continue;
    const told = headOf(mine, i + 1, (k) => meetings[k] === null);
    const here = headOf(theirs, at + 1, (k) => !alignment.used[k] && !alignment.outside.has(k));
    if (told === null || here === null) continue;
    const found = inPlace(alignment, told, here);
    if (
      found &&
      isPlaced((mine[told] as TermSlot).role) &&
      isPlaced(found.role) &&
      novelBeside(alignment, at + 1, here + 1) <= 0
    )
      return { slot: told, other: found };
  }
  return null;
}

const isOwner = (slot: Slot | undefined): boolean =>
  (slot?.kind === 'term' || slot?.kind === 'entity') && slot.role === 'of';
const isPlaced = (role: Role): boolean => role === 'at' || role === 'from';

/** The head of the noun phrase that begins at a slot: the first word with an ending, all before it bare. */
function headOf(slots: readonly Slot[], from: number, may: (slot: number) => boolean): number | null {
  for (let k = from; k < slots.length && k < from + LONGEST; k++) {
    const slot = slots[k]!;
    if (slot.kind !== 'term' || !may(k)) return null;
    if (slot.role !== 'bare') return k;
  }
  return null;
}
const LONGEST = 3;

/** The sentence's noun, where the claim's is not said and another stands for it. */
function inPlace(
  { mine, theirs, meetings, used, outside }: Alignment,
  i: number,
  at: number,
): TermSlot | null {
  const slot = mine[i];
  const other = theirs[at];
  if (slot?.kind !== 'term' || other?.kind !== 'term' || meetings[i] || used[at] || outside.has(at))
    return null;
  if (slot.generic || slot.event || other.event || !tells(slot) || !tells(other) || isSaid(other, mine))
    return null;
  return other;
}
