import { normalText } from '../../bengali/index.ts';
import { type Alignment, NOWHERE, touches } from './align.ts';
import { anotherName } from './another-name.ts';
import { anotherThing } from './another-thing.ts';
import { otherBound } from './bound.ts';
import { ANNULMENTS, isChange, LIFELONG, oppositesOf } from './concepts.ts';
import { anotherCount, multiplied } from './count-difference.ts';
import {
  countsCross,
  endingsCross,
  isConverse,
  isDoneToAlone,
  isDoneToDoer,
  isTurned,
  objectsCross,
  partsCross,
  rolesCross,
  subjectsCross,
} from './crossing.ts';
import { exchangedRun } from './exchanged-run.ts';
import { areOfOneKind, isThing } from './kinds.ts';
import { type NameGap, nameGap, namesakeOf } from './name-gap.ts';
import { doersChange, flowsBack, partiesOf, takesForGives } from './parties.ts';
import { anotherSort, qualified } from './qualified.ts';
import type { EntitySlot, Slot, TermSlot, TimeSlot } from './slot.ts';
import { staged } from './stage-difference.ts';
import { isVerbForm } from './stem.ts';
import { exchanged, POINTING, sameRole, says, substitute } from './substitutes.ts';
import { isModifier, isSpan } from './weights.ts';

/** A place where the sentence says something else than the claim. */
export interface Difference {
  readonly kind:
    | 'number'
    | 'date'
    | 'entity'
    | 'word'
    | 'direction'
    | 'opposite'
    | 'role'
    | 'polarity'
    | 'stage'
    | 'place'
    | 'mood';
  /** As printed in the claim and in the sentence; null where there is no one word for it. */
  readonly claim: string | null;
  readonly here: string | null;
  /** The claim's slot that is not said here, where it is one. */
  readonly slot: number | null;
}

/** What the sentence puts in place of what the claim says. What it leaves out is no difference. */
export function findDifferences(alignment: Alignment): Difference[] {
  const differences: Difference[] = [];
  const { mine, meetings } = alignment;
  const conversed = isConverse(alignment);
  let unmet: readonly Slot[] | null = null;
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const meeting = meetings[i];
    if (meeting && !(slot.kind === 'entity' && meeting.share < 0.4)) {
      const part = slot.kind === 'term' && slot.also.length > 1 ? partTaken(alignment, slot, i) : null;
      if (part) differences.push({ kind: 'word', claim: slot.text || null, here: part.text, slot: null });
      continue;
    }
    if (conversed && i === alignment.predicate) continue;
    unmet ??= unmetHere(alignment);
    const found = differenceAt(alignment, unmet, slot, i);
    if (found) differences.push({ ...found, claim: slot.text || null, slot: i });
  }
  if (differences.length === 0) {
    const name = anotherName(alignment);
    const gap = name ?? anotherPlaced(alignment);
    if (gap)
      differences.push({
        kind: name ? 'entity' : 'word',
        claim: mine[gap.slot]!.text || null,
        here: gap.other.text,
        slot: gap.slot,
      });
  }
  const parties = partiesOf(alignment);
  const crossed =
    !conversed &&
    (partsCross(alignment, parties) ||
      doersChange(alignment, parties) ||
      flowsBack(alignment, parties) ||
      takesForGives(alignment, parties));
  if (crossed) differences.push({ kind: 'role', claim: null, here: null, slot: null });
  const exchangedCount = countsCross(alignment);
  if (exchangedCount !== null)
    differences.push({
      kind: 'number',
      claim: mine[exchangedCount]!.text,
      here: alignment.theirs[meetings[exchangedCount]!.at]!.text,
      slot: null,
    });
  if (alignment.countedApart) differences.push({ kind: 'word', claim: null, here: null, slot: null });
  const bound = otherBound(alignment);
  if (bound) differences.push(bound);
  differences.push(
    ...qualified(alignment),
    ...anotherSort(alignment),
    ...multiplied(alignment),
    ...staged(alignment),
  );
  const turned =
    isTurned(alignment) ||
    (differences.length === 0 &&
      (objectsCross(alignment) || subjectsCross(alignment) || (!conversed && partsExchanged(alignment))));
  if (
    placeTaken(alignment) ||
    isOverturned(alignment) ||
    isDoneToDoer(alignment) ||
    isDoneToAlone(alignment) ||
    (!crossed && turned)
  )
    differences.push({ kind: 'place', claim: null, here: null, slot: null });
  return differences;
}

/** Two have each other's part, or each other's ending. */
const partsExchanged = (alignment: Alignment): boolean =>
  rolesCross(alignment) || (!alignment.received && endingsCross(alignment));

/** What the sentence says that the claim does not; not what stands outside what is said. */
function unmetHere({ mine, theirs, meetings, used, outside, own }: Alignment): Slot[] {
  const unmet: Slot[] = [];
  for (let at = 0; at < theirs.length; at++) {
    const other = theirs[at]!;
    if (used[at] || outside.has(at)) continue;
    if (
      other.kind === 'entity'
        ? own.has(other.id)
        : other.kind === 'term' && (says(mine, other.term) || isOfName(other, mine, meetings))
    )
      continue;
    unmet.push(other);
  }
  return unmet;
}

/** A word of a name that is said: গাজীপুরের সাফারি পার্ক, গাজীপুরের … পার্কে. */
const isOfName = ({ term }: TermSlot, mine: readonly Slot[], meetings: Alignment['meetings']): boolean =>
  mine.some((slot, i) => slot.kind === 'entity' && meetings[i] !== null && slot.words.includes(term));

/** Another name, stretch of words or thing in place of the claim's, whether or not the tables know it. */
const anotherPlaced = (alignment: Alignment): NameGap | null =>
  nameGap(alignment) ??
  (saysByNegation(alignment) ? null : (exchangedRun(alignment) ?? anotherThing(alignment)));

type Found = Pick<Difference, 'kind' | 'here'> | null;

function differenceAt(alignment: Alignment, unmet: readonly Slot[], slot: Slot, i: number): Found {
  if (slot.kind === 'term') return wordAt(alignment, unmet, slot, i);
  if (slot.kind === 'entity') return nameAt(alignment, unmet, slot, i);
  if (slot.kind === 'time') return timeAt(unmet, slot);
  const count = anotherCount(alignment, unmet, slot, i);
  return count ? { kind: 'number', here: count.text } : null;
}

function timeAt(unmet: readonly Slot[], slot: TimeSlot): Found {
  const rival = unmet.find((other) => other.kind === 'time' && !touches(slot, other));
  return rival ? { kind: 'date', here: rival.text } : null;
}

function nameAt(alignment: Alignment, unmet: readonly Slot[], slot: EntitySlot, i: number): Found {
  const rival =
    substitute(alignment, i) ??
    (isModifier(alignment.mine, i) ? null : sameRole(slot, unmet, alignment)) ??
    namesakeOf(slot, alignment);
  return rival ? { kind: 'entity', here: rival.text } : null;
}

function wordAt(alignment: Alignment, unmet: readonly Slot[], slot: TermSlot, i: number): Found {
  const length = LIFELONG.has(slot.term) ? unmet.find(isLength) : undefined;
  if (length) return { kind: 'number', here: length.text };
  const reversed = reverseOf(slot, alignment);
  if (reversed)
    return { kind: isChange(slot.term, reversed.term) ? 'direction' : 'opposite', here: reversed.text };
  if (i === alignment.predicate || slot.generic) return null;
  const sibling = siblingOf(slot, unmet);
  if (sibling) return { kind: 'word', here: sibling.text };
  if (saysByNegation(alignment)) return null;
  if (POINTING.has(slot.term) && unmet.some(isPlaceName)) return null;
  const rival = slot.event ? null : (substitute(alignment, i) ?? exchanged(alignment, unmet, slot));
  return rival ? { kind: 'word', here: rival.text } : null;
}

/** দেশের is said by the country's name. */
const isPlaceName = (slot: Slot): boolean => slot.kind === 'entity' && slot.entityKind === 'place';

/** What says the opposite here; not what the claim says too: of who won by defeating somebody, that they defeated them. */
function reverseOf(slot: TermSlot, { mine, theirs }: Alignment): TermSlot | null {
  const opposites = oppositesOf(slot.term);
  if (opposites === undefined) return null;
  for (const other of theirs)
    if (
      other.kind === 'term' &&
      opposites.has(other.term) &&
      (other.event || isChange(slot.term, other.term)) &&
      !mine.some((own) => own.kind === 'term' && own.term === other.term)
    )
      return other;
  return null;
}

/** Another thing of its kind that the claim does not tell. */
function siblingOf(slot: TermSlot, unmet: readonly Slot[]): TermSlot | null {
  if (!isThing(slot.term) && !slot.also.some(isThing)) return null;
  for (const other of unmet)
    if (other.kind === 'term' && areSiblings(slot, other) && !isVerbForm(normalText(other.text)))
      return other;
  return null;
}

/** Whoever says by a negation that something is stopped or forbidden (গাড়ি চলবে না) needs other words for what. */
function saysByNegation({ theirs, meetings, predicate }: Alignment): boolean {
  const here = theirs[meetings[predicate ?? NOWHERE]?.at ?? NOWHERE];
  return here?.kind === 'term' && here.implied;
}

/** Different things of one kind, as the words themselves or as what they are written together of: লেবুজল and কফি. */
const areSiblings = (slot: TermSlot, other: TermSlot): boolean =>
  [slot.term, ...slot.also].some((one) => [other.term, ...other.also].some((two) => areOfOneKind(one, two)));

/** Of two nouns written together one is said, and another of its kind stands for the other: সিংহশাবক and চিতাবাঘের শাবক. */
function partTaken(
  { theirs, meetings, used, outside }: Alignment,
  slot: TermSlot,
  i: number,
): TermSlot | null {
  const met = theirs[meetings[i]!.at];
  if (met?.kind !== 'term' || met.term === slot.term || !slot.also.includes(met.term)) return null;
  const missing = slot.also.filter(
    (part) => !theirs.some((other) => other.kind === 'term' && other.term === part),
  );
  const taken = theirs.find(
    (other, at) =>
      other.kind === 'term' &&
      !used[at] &&
      !outside.has(at) &&
      missing.some((part) => areOfOneKind(part, other.term)),
  );
  return taken?.kind === 'term' ? taken : null;
}

const isLength = (slot: Slot): boolean => slot.kind === 'number' && isSpan(slot);

/** What the claim says happened is here what came before its opposite: আটক দুই যুবক ছাড়া পেয়েছেন. */
function isOverturned({ mine, theirs, meetings, used, outside, predicate }: Alignment): boolean {
  const said = mine[predicate ?? NOWHERE];
  const met = meetings[predicate ?? NOWHERE];
  const here = theirs[met?.at ?? NOWHERE];
  if (said?.kind !== 'term' || !met || here?.kind !== 'term' || here.stage !== null || here.negated)
    return false;
  const opposites = oppositesOf(said.term);
  return theirs.some(
    (slot, at) =>
      at > met.at &&
      slot.kind === 'term' &&
      slot.stage === 'past' &&
      opposites?.has(slot.term) === true &&
      !ANNULMENTS.has(slot.term) &&
      !used[at] &&
      !outside.has(at),
  );
}

/** Where the claim has a name right before what happens, the sentence has another name of that kind there. */
function placeTaken({ mine, theirs, meetings, used, predicate }: Alignment): boolean {
  const said = predicate === null ? null : meetings[predicate];
  const slot = mine[(predicate ?? 0) - 1];
  const met = meetings[(predicate ?? 0) - 1];
  const here = theirs[(said?.at ?? 0) - 1];
  if (!said || slot?.kind !== 'entity' || !met || here?.kind !== 'entity' || used[said.at - 1]) return false;
  return met.at !== said.at - 1 && here.entityKind === slot.entityKind && here.role === slot.role;
}
