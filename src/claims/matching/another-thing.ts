import { type Alignment, NOWHERE } from './align.ts';
import { type ExchangedRun, isSaid, novelBeside, tells } from './exchanged-run.ts';
import { isOfOthers } from './kinds.ts';
import { mayBeName } from './name-gap.ts';
import type { NumberSlot, Role, Slot, TermSlot } from './slot.ts';

/** Another thing where claim and sentence both count so many, or where both tell what is whose: the claim's slot, and the sentence's word. */
export const anotherThing = (alignment: Alignment): ExchangedRun | null =>
  anotherCounted(alignment) ?? othersCounted(alignment) ?? anotherOwned(alignment) ?? anotherNamed(alignment);

/** Words of its own beside that a sentence may have that counts something else; one with another owned thing has none. */
const BESIDE_COUNT = 1;
/** Where one side counts people, and the other does not. */
const BESIDE_PEOPLE = 3;
/** Words of its own, another name among them, of a sentence about somebody else. */
const NAMED = 3;

/** As many of something else: ৩৪টি নলকূপ beside ৩৪টি পরিবার. */
function anotherCounted(alignment: Alignment): ExchangedRun | null {
  const { mine, theirs, meetings } = alignment;
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const at = meetings[i]?.at ?? NOWHERE;
    const other = theirs[at];
    if (slot.kind !== 'number' || other?.kind !== 'number' || !countsThings(slot) || !countsThings(other))
      continue;
    const found = inPlace(alignment, i + 1, at + 1);
    if (
      found &&
      novelBeside(alignment, at + 1, at + 2) <= (slot.unit === other.unit ? BESIDE_COUNT : BESIDE_PEOPLE)
    )
      return { slot: i + 1, other: found };
  }
  return null;
}

/** The claim counts people without saying which, and the sentence animals or only the women or children among them: ১৮ জন, ১৮ নারী. */
function othersCounted({ mine, theirs, meetings, used, outside }: Alignment): ExchangedRun | null {
  for (let i = 0; i < mine.length; i++) {
    const at = meetings[i]?.at ?? NOWHERE;
    const next = mine[i + 1];
    const counted = theirs[at + 1];
    if (mine[i]!.kind !== 'number' || theirs[at]?.kind !== 'number' || unitOf(mine[i]!) !== 'person')
      continue;
    if (next?.kind === 'term' && !next.event && next.role !== 'at') continue;
    if (counted?.kind === 'term' && !used[at + 1] && !outside.has(at + 1) && isOfOthers(counted))
      return { slot: i, other: counted };
  }
  return null;
}
const unitOf = (slot: Slot): string | null => (slot.kind === 'number' ? slot.unit : null);

const countsThings = ({ unit, ordinal }: NumberSlot): boolean =>
  !ordinal && (unit === null || unit === 'person' || unit === 'piece');

/** Something else of the same owner, or in the same place, doing the same part: সিলেটের ভূমি কার্যালয়ে beside সিলেটের পাসপোর্ট অফিস থেকে. */
function anotherOwned(alignment: Alignment): ExchangedRun | null {
  const { mine, theirs, meetings } = alignment;
  for (let i = 0; i < mine.length; i++) {
    const at = meetings[i]?.at ?? NOWHERE;
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

/**
 * A name of two words or more that no table knows is left out, and the sentence's only words of its own are such a name too,
 * wherever they stand: জেসন কুপারকে নিষিদ্ধ করেছে beside নিষিদ্ধ হয়েছেন ডেভিড ফ্রস্ট.
 */
function anotherNamed(alignment: Alignment): ExchangedRun | null {
  const { mine, theirs, meetings, used, outside } = alignment;
  const told = lastNameOf(mine, (i) => meetings[i] === null);
  const here = lastNameOf(theirs, (at) => !used[at] && !outside.has(at));
  if (told === null || here === null) return null;
  const other = theirs[here]!;
  if (other.kind !== 'term' || isSaid(other, mine) || isSaid(theirs[here - 1]!, mine)) return null;
  const own = theirs.filter(
    (slot, at) => slot.kind === 'term' && !slot.generic && !used[at] && !outside.has(at),
  );
  return own.length <= NAMED ? { slot: told, other } : null;
}

/** The last word of such a name: nothing stands between its words, and only the last has an ending. */
function lastNameOf(slots: readonly Slot[], may: (slot: number) => boolean): number | null {
  const last = slots.findLastIndex(
    (slot, i) =>
      i > 0 &&
      may(i) &&
      may(i - 1) &&
      mayBeName(slot) &&
      ACTS.has((slot as TermSlot).role) &&
      isFirstName(slots[i - 1]!),
  );
  return last < 0 ? null : last;
}
const ACTS: ReadonlySet<Role> = new Set(['bare', 'object']);
const isFirstName = (slot: Slot): boolean => mayBeName(slot) && slot.kind === 'term' && slot.role === 'bare';
