import { normalText } from '../../bengali/index.ts';
import type { ClaimRecord } from '../index-file/claim-record.ts';
import { type Alignment, NOWHERE } from './align.ts';
import { ANNULMENTS, DENIERS, INTERMEDIATES } from './concepts.ts';
import type { Reading } from './reading.ts';
import type { Slot } from './slot.ts';
import { stem } from './stem.ts';

/** A claim that something is a mistake says ভুল of it, and so does who denies a report. */
const MISTAKE = '#mistake';

const says = (slots: readonly Slot[], term: string): boolean =>
  slots.some((slot) => slot.kind === 'term' && slot.term === term);
const isNegated = (slot: Slot | null | undefined): boolean => slot?.kind === 'term' && slot.negated;
/** What only says that something happens negates all of it: ভূমিকম্প আঘাত হানেনি. */
const isGeneric = (slot: Slot | undefined): boolean => slot?.kind === 'term' && slot.generic;
/** Who does not send arms denies no claim that sending them would be wrong. */
const isSupposed = (slot: Slot | undefined): boolean => slot?.kind === 'term' && slot.supposed;
const isNegative = ({ denies, slots }: ClaimRecord): boolean => denies || slots.some(isNegated);

/** Whether a negation in the sentence reaches anything but names of a claim that negates nothing. */
export function isReached(claim: ClaimRecord, { negated }: Reading, alignment: Alignment): boolean {
  const { mine, meetings } = alignment;
  return (
    !isNegative(claim) &&
    !isForbidden(alignment) &&
    mine.some(({ kind }, i) => kind !== 'entity' && kind !== 'time' && negated.has(meetings[i]?.at ?? -1))
  );
}

/** What the claim says is forbidden or stopped, the sentence says by a negation: it is no denial. */
const isForbidden = ({ mine, theirs, meetings, predicate }: Alignment): boolean => {
  const here = theirs[meetings[predicate ?? NOWHERE]?.at ?? NOWHERE];
  return mine[predicate ?? NOWHERE]?.kind === 'term' && here?.kind === 'term' && here.implied;
};

/** Whether exactly one of claim and sentence negates what happens or calls it false. */
export function isDenied(claim: ClaimRecord, sentence: Reading, alignment: Alignment): boolean {
  const { mine, theirs, meetings, predicate } = alignment;
  const met = predicate !== null && meetings[predicate] !== null;
  const mistake = says(mine, MISTAKE);
  const calledFalse = sentence.denies && !mistake;
  const claimNegative = (claim.denies && !mistake) || isNegated(mine[predicate ?? NOWHERE]);
  if (isForbidden(alignment)) return claimNegative !== calledFalse;
  // “The report that it is not coming is false” denies a negative claim only where it repeats the negation.
  if (calledFalse && !claim.denies && claimNegative)
    return met && isNegated(theirs[meetings[predicate]?.at ?? NOWHERE]);
  // Who has not dismissed it says the opposite of who has.
  const said = theirs[meetings[predicate ?? NOWHERE]?.at ?? NOWHERE];
  if (claim.denies && !calledFalse && said?.kind === 'term' && said.negated && isDenier(said.text))
    return true;
  // A promise not to do something, with only that told, is no denial of the promise.
  const elsewhere = !met && !isNegative(claim);
  const negated = meetings.some((meeting, i) => {
    const here = meeting && theirs[meeting.at];
    return (
      here?.kind === 'term' &&
      here.negated &&
      (i === predicate || isGeneric(mine[i]) || (here.event && elsewhere && !isSupposed(mine[i])))
    );
  });
  return claimNegative !== (calledFalse || negated || isAnnulled(alignment));
}

const isDenier = (printed: string): boolean => DENIERS.has(stem(normalText(printed)));

/** What the claim says was done is undone: রেকর্ডটি বাতিল হয়েছে, আমদানির পরিকল্পনা বাতিল হয়েছে. */
export function isAnnulled({ mine, theirs, meetings, predicate }: Alignment): boolean {
  const met = meetings[predicate ?? NOWHERE];
  if (!met) return false;
  const next = theirs[met.at + 1];
  const undone = next?.kind === 'term' && INTERMEDIATES.has(next.term) ? theirs[met.at + 2] : next;
  return undone?.kind === 'term' && undone.event && ANNULMENTS.has(undone.term) && !says(mine, undone.term);
}

/** Something that the claim says happens is said not to happen: ফাইনালে হারাতে পারেনি. */
export const isUndone = ({ mine, theirs, meetings, predicate }: Alignment): boolean =>
  mine.some((slot, i) => {
    const here = theirs[meetings[i]?.at ?? NOWHERE];
    return (
      slot.kind === 'term' &&
      slot.event &&
      !slot.negated &&
      (i === predicate || !slot.supposed) &&
      here?.kind === 'term' &&
      here.event &&
      here.negated
    );
  });

/**
 * What the claim says happens is said of something else: who needs no soldiers does not deny needing arms. The claim's
 * word right before it is said nowhere, and another that meets nothing stands in its place.
 */
export function isOfAnother({ mine, theirs, meetings, used, outside, predicate }: Alignment): boolean {
  const slot = mine[(predicate ?? 0) - 1];
  const met = meetings[predicate ?? NOWHERE];
  if (slot?.kind !== 'term' || slot.generic || slot.event || meetings[predicate! - 1] || !met) return false;
  const at = met.at - 1;
  const other = theirs[at];
  return other?.kind === 'term' && !used[at] && !outside.has(at) && !other.generic && !other.event;
}
