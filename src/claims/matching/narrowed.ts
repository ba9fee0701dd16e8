import { isSureVerb } from '../../bengali/index.ts';
import { isAddition } from './additions.ts';
import { type Alignment, NOWHERE } from './align.ts';
import { isNovel } from './another-event.ts';
import { isSaid } from './exchanged-run.ts';
import type { EntitySlot, Slot, TermSlot } from './slot.ts';
import { isVerbForm } from './stem.ts';

/** Words of its own that a sentence has which is otherwise the claim. */
const COPIED = 2;

/** What the claim says of something is here said of part of it, of what is theirs, or of some among more. */
export const isNarrowed = (alignment: Alignment): boolean =>
  isOfAnotherHead(alignment) || isOfSomeAmong(alignment);

/**
 * Whose something is in the claim has here something else, of which it is said: বাঘের শাবকের সংখ্যা beside বাঘের সংখ্যা, ইভেকোর শেয়ার কিনেছে
 * beside ইভেকো কিনেছে. Where something is may be told more closely.
 */
function isOfAnotherHead(alignment: Alignment): boolean {
  const { mine, theirs, meetings, used, outside } = alignment;
  if (theirs.filter((slot, at) => isNovel(slot, at, alignment)).length > COPIED) return false;
  return mine.some((slot, i) => {
    const at = meetings[i]?.at ?? NOWHERE;
    const owner = theirs[at];
    if (!isNoun(slot) || !isNoun(owner) || slot.role === 'at' || slot.role === 'from' || owner.role !== 'of')
      return false;
    if (outside.has(at)) return false;
    let head = at + 1;
    while (theirs[head]?.kind === 'number') head++;
    const other = theirs[head];
    if (other?.kind !== 'term' || used[head] || outside.has(head)) return false;
    if (other.role !== 'bare' && other.role !== 'of' && other.role !== 'object') return false;
    if (
      other.event ||
      other.generic ||
      isSureVerb(other.text) ||
      isVerbForm(other.text) ||
      isAddition(other.text) ||
      isSaid(other, mine)
    )
      return false;
    if (theirs[head + 1]?.kind === 'entity') return false;
    if (slot.role !== 'of') return slot.kind === 'term' || slot.entityKind !== 'place';
    // Behind a genitive a bare word only describes what comes: কানাডার পার্লামেন্ট নির্বাচনে.
    const next = meetings[i + 1]?.at ?? NOWHERE;
    return (
      next !== NOWHERE &&
      next > head &&
      theirs.slice(head, next).some((between) => between.kind === 'term' && between.role === 'of')
    );
  });
}

/** Another count stands right before what happens, and the claim's before that: ২৩ শিশুসহ ৪০ জন নিহত. */
function isOfSomeAmong({ mine, theirs, meetings, used, predicate }: Alignment): boolean {
  const at = meetings[predicate ?? NOWHERE]?.at ?? NOWHERE;
  const own = mine[(predicate ?? 0) - 1];
  const met = meetings[(predicate ?? 0) - 1]?.at ?? NOWHERE;
  const count = theirs[at - 1];
  if (own?.kind !== 'number' || count?.kind !== 'number' || used[at - 1]) return false;
  return (
    met < at - 1 && !count.ordinal && (own.unit === count.unit || own.unit === null || count.unit === null)
  );
}

const isNoun = (slot: Slot | undefined): slot is TermSlot | EntitySlot =>
  slot?.kind === 'entity' || (slot?.kind === 'term' && !slot.event && !slot.generic);
