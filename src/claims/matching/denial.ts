import type { ClaimRecord } from '../index-file/claim-record.ts';
import type { Alignment } from './align.ts';
import type { Reading } from './reading.ts';
import type { Slot } from './slot.ts';

/** The concept of রেকর্ডটি বাতিল হয়েছে. */
const ANNULMENT = '#cancel';
/** A claim that something is a mistake says ভুল of it, and so does who denies a report. */
const MISTAKE = '#mistake';

const says = (slots: readonly Slot[], term: string): boolean =>
  slots.some((slot) => slot.kind === 'term' && slot.term === term);
const isNegated = (slot: Slot | null | undefined): boolean => slot?.kind === 'term' && slot.negated;
/** What only says that something happens negates all of it: ভূমিকম্প আঘাত হানেনি. */
const isGeneric = (slot: Slot | undefined): boolean => slot?.kind === 'term' && slot.generic;
const isNegative = ({ denies, slots }: ClaimRecord): boolean => denies || slots.some(isNegated);

/** Whether a negation in the sentence reaches anything but names of a claim that negates nothing. */
export function isReached(claim: ClaimRecord, { negated }: Reading, { mine, meetings }: Alignment): boolean {
  return (
    !isNegative(claim) && mine.some(({ kind }, i) => kind !== 'entity' && negated.has(meetings[i]?.at ?? -1))
  );
}

/** Whether exactly one of claim and sentence negates what happens or calls it false. */
export function isDenied(claim: ClaimRecord, sentence: Reading, alignment: Alignment): boolean {
  const { mine, theirs, meetings, predicate } = alignment;
  const met = predicate !== null && meetings[predicate] !== null;
  const mistake = says(mine, MISTAKE);
  const calledFalse = sentence.denies && !mistake;
  const claimNegative = (claim.denies && !mistake) || isNegated(mine[predicate ?? -1]);
  // “The report that it is not coming is false” denies a negative claim only where it repeats the negation.
  if (calledFalse && !claim.denies && claimNegative)
    return met && isNegated(theirs[meetings[predicate]?.at ?? -1]);
  // A promise not to do something, with only that told, is no denial of the promise.
  const elsewhere = !met && !isNegative(claim);
  const negated = meetings.some((meeting, i) => {
    const here = meeting && theirs[meeting.at];
    return (
      here?.kind === 'term' &&
      here.negated &&
      (i === predicate || isGeneric(mine[i]) || (here.event && elsewhere))
    );
  });
  return claimNegative !== (calledFalse || negated || isAnnulled(alignment));
}

/** What the claim says was done is cancelled: রেকর্ডটি বাতিল হয়েছে. */
export function isAnnulled({ mine, theirs, meetings, predicate }: Alignment): boolean {
  const met = meetings[predicate ?? -1];
  const next = met && theirs[met.at + 1];
  return next?.kind === 'term' && next.event && next.term === ANNULMENT && !says(mine, ANNULMENT);
}
