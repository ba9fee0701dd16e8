import { isSureVerb } from '../../bengali/index.ts';
import { type Alignment, touches } from './align.ts';
import { isChange, isQualifier, oppositesOf } from './concepts.ts';
import { countsCross, isConverse, isTurned, partsCross } from './crossing.ts';
import { areOfOneKind } from './kinds.ts';
import type { EntitySlot, NumberSlot, Role, Slot, TermSlot } from './slot.ts';
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
    if (meeting && !(slot.kind === 'entity' && meeting.share < 0.4)) continue;
    if (conversed && i === alignment.predicate) continue;
    unmet ??= unmetHere(alignment);
    const found = differenceAt(alignment, unmet, slot, i);
    if (found) differences.push({ ...found, claim: slot.text || null, slot: i });
  }
  const crossed = !conversed && partsCross(alignment);
  if (crossed) differences.push({ kind: 'role', claim: null, here: null, slot: null });
  const exchangedCount = countsCross(alignment);
  if (exchangedCount !== null)
    differences.push({
      kind: 'number',
      claim: mine[exchangedCount]!.text,
      here: alignment.theirs[meetings[exchangedCount]!.at]!.text,
      slot: null,
    });
  differences.push(...qualified(alignment), ...multiplied(alignment), ...postponed(alignment));
  if (placeTaken(alignment) || (!crossed && isTurned(alignment)))
    differences.push({ kind: 'place', claim: null, here: null, slot: null });
  return differences;
}

/** What the sentence says that the claim does not; not what stands outside what is said. */
function unmetHere({ mine, theirs, used, outside, own }: Alignment): Slot[] {
  return theirs.filter(
    (other, at) =>
      !used[at] &&
      !outside.has(at) &&
      !(other.kind === 'entity' && own.has(other.id)) &&
      !(other.kind === 'term' && says(mine, other.term)),
  );
}

type Found = Pick<Difference, 'kind' | 'here'> | null;

function differenceAt(alignment: Alignment, unmet: readonly Slot[], slot: Slot, i: number): Found {
  const { theirs } = alignment;
  if (slot.kind === 'number') {
    const rival =
      unmet.find((other) => other.kind === 'number' && isRival(slot, other)) ??
      lengthTaken(alignment, unmet, slot);
    return rival ? { kind: 'number', here: rival.text } : null;
  }
  if (slot.kind === 'time') {
    const rival = unmet.find((other) => other.kind === 'time' && !touches(slot, other));
    return rival ? { kind: 'date', here: rival.text } : null;
  }
  if (slot.kind === 'entity') {
    const rival =
      substitute(alignment, i) ?? (isModifier(alignment.mine, i) ? null : sameRole(slot, unmet, alignment));
    return rival ? { kind: 'entity', here: rival.text } : null;
  }
  const opposites = oppositesOf(slot.term);
  const reversed =
    opposites &&
    theirs.find(
      (other) =>
        other.kind === 'term' &&
        opposites.has(other.term) &&
        (other.event || isChange(slot.term, other.term)),
    );
  if (reversed?.kind === 'term')
    return { kind: isChange(slot.term, reversed.term) ? 'direction' : 'opposite', here: reversed.text };
  if (i === alignment.predicate || slot.generic) return null;
  const sibling = unmet.find((other) => other.kind === 'term' && areSiblings(slot, other));
  if (sibling) return { kind: 'word', here: sibling.text };
  const rival = slot.event ? null : (substitute(alignment, i) ?? exchanged(alignment, unmet, slot));
  return rival ? { kind: 'word', here: rival.text } : null;
}

/** So many words of its own has a sentence that copies the claim with something put in its place; a rewording has more. */
const COPIED = 2;

/** What stands where the unmet slot should: beside the same neighbour, in the same part, met by nothing. */
function substitute(alignment: Alignment, i: number): TermSlot | EntitySlot | null {
  const { mine, theirs, meetings, used, outside } = alignment;
  const slot = mine[i]!;
  if (slot.kind !== 'term' && slot.kind !== 'entity') return null;
  const before = meetings[i - 1];
  const after = meetings[i + 1];
  const both = before && after && after.at === before.at + 2 ? before.at + 1 : -1;
  const novel = theirs.filter((other, at) => !used[at] && !outside.has(at) && other.kind !== 'time').length;
  const unmet = meetings.filter((meeting) => !meeting).length;
  for (const at of [both, before ? before.at + 1 : -1, after ? after.at - 1 : -1]) {
    const other = theirs[at];
    if (!other || used[at] || (other.kind !== 'term' && other.kind !== 'entity')) continue;
    if (outside.has(at) || (other.kind === 'term' && (other.generic || isVerb(other.text)))) continue;
    if (other.kind === 'term' && says(mine, other.term)) continue;
    if (slot.kind === 'term' && other.kind === 'term' && sharesStem(slot.term, other.term)) continue;
    if (isPartOfIt(slot, at, alignment) || describes(alignment, i, at)) continue;
    if (novel > 1 && mine[i + 1]?.kind !== 'term' && areUnlike(slot, other)) continue;
    const few = novel + unmet <= COPIED + 1 && unmet <= COPIED;
    const beforeSame =
      slot.kind === 'entity' && at === (after?.at ?? 0) - 1 && other.role === slot.role && isUnknown(other);
    const between = at === both && (slot.kind === 'entity' || novel <= COPIED);
    const sure = (slot.kind === 'entity' && other.kind === 'entity') || between || few || beforeSame;
    const alike =
      slot.kind !== 'entity' ||
      (other.kind === 'entity'
        ? slot.entityKind === other.entityKind
        : !isModifier(mine, i) || other.role === slot.role);
    if (sure && alike && ((at === both && novel <= 2) || rolesAgree(slot.role, other.role))) return other;
  }
  return null;
}

/** A word of the claim that the sentence says twice stands in place of nothing: শীর্ষ নেতাদের স্তরে. */
const says = (mine: readonly Slot[], term: string): boolean =>
  mine.some((slot) => slot.kind === 'term' && slot.term === term);

/** Different things of one kind, as the words themselves or as what they are written together of: লেবুজল and কফি. */
const areSiblings = (slot: TermSlot, other: TermSlot): boolean =>
  [slot.term, ...slot.also].some((one) => [other.term, ...other.also].some((two) => areOfOneKind(one, two)));

/** A word of the missing name itself stands in place of nothing, but where it is part of another name: ব্যাংক, অন্য ব্যাংক. */
function isPartOfIt(slot: Slot, at: number, { theirs, used }: Alignment): boolean {
  const other = theirs[at];
  const before = theirs[at - 1];
  if (slot.kind !== 'entity' || other?.kind !== 'term' || !slot.words.includes(other.term)) return false;
  return used[at - 1] || before?.kind !== 'term' || before.role !== 'bare' || !isUnknown(before);
}

/** A word right before a name that the claim says elsewhere tells who that is: প্রকৌশলী কামাল উদ্দিন. */
function describes({ mine, theirs, meetings }: Alignment, i: number, at: number): boolean {
  const other = theirs[at];
  if (other?.kind !== 'term' || other.role !== 'bare' || theirs[at + 1]?.kind !== 'entity') return false;
  const named = meetings.findIndex((meeting) => meeting?.at === at + 1);
  return named >= 0 && mine[named]?.kind === 'entity' && named !== i + 1;
}

/** Words that the tables know as things of different kinds: where neither tells more of a word behind it, one is hardly put for the other. */
const areUnlike = (a: Slot, b: Slot): boolean =>
  a.kind === 'term' &&
  b.kind === 'term' &&
  a.term.startsWith('#') &&
  b.term.startsWith('#') &&
  !areOfOneKind(a.term, b.term);

const STEM = 4;
/** One word in another form or compound: ইউনিটে and ইউনিটপ্রতি. */
const sharesStem = (a: string, b: string): boolean =>
  a.length >= STEM && b.length >= STEM && (a.startsWith(b) || b.startsWith(a));

/** A length of time is often left out; but not where it alone is, and something else is said (আজীবন, ছয় ম্যাচ). */
function lengthTaken({ meetings }: Alignment, unmet: readonly Slot[], slot: NumberSlot): Slot | null {
  const own = unmet.filter(({ kind }) => kind === 'number' || kind === 'term');
  if (!isSpan(slot) || own.length === 0 || own.length > OWN_WORDS) return null;
  return meetings.filter((meeting) => !meeting).length === 1 ? own[0]! : null;
}

const OWN_WORDS = 1;
/** In a sentence with hardly a word of its own, one that takes the part of the claim's missing word wherever it stands. */
function exchanged({ mine, meetings }: Alignment, unmet: readonly Slot[], slot: TermSlot): TermSlot | null {
  const own = unmet.filter((other): other is TermSlot => other.kind === 'term' && !other.generic);
  if (own.length > OWN_WORDS || meetings.filter((meeting) => !meeting).length > 2 || mine.length < 4)
    return null;
  const other = own.find(({ role, event, text }) => role === slot.role && !event && !isVerb(text));
  return other && !sharesStem(slot.term, other.term) ? other : null;
}

/** A word that no table knows, so that it may be a name. */
const isUnknown = (slot: Slot): boolean => slot.kind === 'term' && !slot.term.startsWith('#') && !slot.event;

/** A verb's form is no name: জানাচ্ছি, করেছি. */
const isVerb = (text: string): boolean => isSureVerb(text) || /(?:ছি|লাম|বো)$/u.test(text);

const rolesAgree = (a: Role, b: Role): boolean =>
  a === b || (a === 'of' && b === 'bare') || (a === 'bare' && b === 'of');

/** An unmet name of the same kind, or a lone word that no table knows, with the part that the missing entity plays. */
function sameRole(
  slot: EntitySlot,
  unmet: readonly Slot[],
  alignment: Alignment,
): TermSlot | EntitySlot | null {
  const name = unmet.findLast(
    (other) => other.kind === 'entity' && other.role === slot.role && other.entityKind === slot.entityKind,
  );
  if (name) return name as EntitySlot;
  if (unmet.filter(({ kind }) => kind !== 'time').length > 3) return null;
  const word = unmet.findLast(
    (other) =>
      other.kind === 'term' &&
      other.role === slot.role &&
      !(
        other.generic ||
        other.event ||
        other.term.startsWith('#') ||
        /(?:গুলি|গুলো|টি|টা)$/u.test(other.text) ||
        isPartOfIt(slot, alignment.theirs.indexOf(other), alignment) ||
        isVerb(other.text)
      ),
  );
  return (word as TermSlot | undefined) ?? null;
}

/** A deputy, an acting or a former one in place of the one that the claim tells of, or the other way round. */
function qualified({ mine, theirs, meetings, used }: Alignment): Difference[] {
  const differences: Difference[] = [];
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const met = meetings[i];
    if (slot.kind !== 'term' || !met || theirs[met.at]?.kind !== 'term') continue;
    const own = mine[i - 1];
    const other = theirs[met.at - 1];
    const mineQualified = own?.kind === 'term' && isQualifier(own.term) && !meetings[i - 1];
    const theirsQualified = other?.kind === 'term' && isQualifier(other.term) && !used[met.at - 1];
    if (mineQualified !== theirsQualified)
      differences.push({
        kind: 'word',
        claim: mineQualified ? own.text || null : null,
        here: theirsQualified ? other.text : null,
        slot: null,
      });
  }
  return differences;
}

/** Several where the claim tells of one: এক কৃষক and দুই কৃষক. */
function multiplied({ mine, theirs, meetings, used }: Alignment): Difference[] {
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const at = (meetings[i]?.at ?? 0) - 1;
    const other = theirs[at];
    if (slot.kind !== 'term' || !slot.single || other?.kind !== 'number' || used[at]) continue;
    if (other.value > 1 && !other.ordinal)
      return [{ kind: 'number', claim: null, here: other.text, slot: null }];
  }
  return [];
}

/**
 * What the claim says has happened is only to happen here, in the very same words (সফরে গেছেন and সফরে যাবেন): another day.
 * Or it is only announced or planned (প্রত্যাহারের ঘোষণা), which says neither that it has happened nor that it has not.
 */
function postponed({ mine, theirs, meetings, predicate }: Alignment): Difference[] {
  const slot = mine[predicate ?? -1];
  const met = predicate === null ? null : meetings[predicate];
  const other = theirs[met?.at ?? -1];
  if (slot?.kind !== 'term' || other?.kind !== 'term' || slot.tense !== 'past' || slot.negated) return [];
  if (other.negated || other.term !== slot.term) return [];
  if (other.tense === 'future') return [{ kind: 'date', claim: null, here: other.text, slot: null }];
  return other.tense === 'intended' ? [{ kind: 'mood', claim: null, here: other.text, slot: null }] : [];
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

/** Whether another number stands where the claim's should: of the same unit, or as bare as the claim's and of like size. */
function isRival(a: NumberSlot, b: NumberSlot): boolean {
  if (a.ordinal !== b.ordinal) return false;
  if (a.unit !== null && b.unit !== null) return a.unit === b.unit;
  const alike = Math.abs(Math.log10((a.value + 1) / (b.value + 1))) < 1.3;
  return alike && (a.unit === b.unit || a.unit === 'person' || b.unit === 'person');
}
