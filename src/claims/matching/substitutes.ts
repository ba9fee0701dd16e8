import { isSureVerb } from '../../bengali/index.ts';
import { isAddition } from './additions.ts';
import type { Alignment } from './align.ts';
import { areOfOneKind } from './kinds.ts';
import type { EntitySlot, Role, Slot, TermSlot } from './slot.ts';
import { sharesStem } from './stem.ts';
import { isModifier } from './weights.ts';

/** So many words of its own has a sentence that copies the claim with something put in its place; a rewording has more. */
const COPIED = 2;

/** What stands where the unmet slot should: beside the same neighbour, in the same part, met by nothing. */
export function substitute(alignment: Alignment, i: number): TermSlot | EntitySlot | null {
  const { mine, theirs, meetings, used, outside } = alignment;
  const slot = mine[i]!;
  if (slot.kind !== 'term' && slot.kind !== 'entity') return null;
  const before = meetings[i - 1];
  const after = meetings[i + 1];
  const both = before && after && after.at === before.at + 2 ? before.at + 1 : -1;
  // Most often nothing is there that could stand for it.
  if ((!before || used[before.at + 1]) && (!after || used[after.at - 1])) return null;
  const novel = theirs.filter((other, at) => !used[at] && !outside.has(at) && other.kind !== 'time').length;
  const unmet = meetings.filter((meeting) => !meeting).length;
  for (const at of [both, before ? before.at + 1 : -1, after ? after.at - 1 : -1]) {
    const other = theirs[at];
    if (!other || used[at] || (other.kind !== 'term' && other.kind !== 'entity')) continue;
    if (
      outside.has(at) ||
      (other.kind === 'term' && (other.generic || isVerb(other.text) || isAddition(other.text)))
    )
      continue;
    if (other.kind === 'term' && (says(mine, other.term) || POINTING.has(other.term))) continue;
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
        ? slot.entityKind === other.entityKind || (slot.role === other.role && bothAct(slot, other))
        : !isModifier(mine, i) || other.role === slot.role);
    if (sure && alike && ((at === both && novel <= 2) || rolesAgree(slot.role, other.role))) return other;
  }
  return null;
}

/** Countries and bodies do the same things: ইএসএর মহাকাশযান, জাপানের মহাকাশযান. */
const bothAct = (a: EntitySlot, b: EntitySlot): boolean =>
  ACTORS.has(a.entityKind) && ACTORS.has(b.entityKind);
const ACTORS: ReadonlySet<EntitySlot['entityKind']> = new Set(['place', 'organisation']);

/** দেশ and রাজধানী may be whichever the claim names. */
export const POINTING: ReadonlySet<string> = new Set(['#country', '#capital']);

/** A word of the claim that the sentence says twice stands in place of nothing: শীর্ষ নেতাদের স্তরে. */
export function says(mine: readonly Slot[], term: string): boolean {
  for (const slot of mine) if (slot.kind === 'term' && slot.term === term) return true;
  return false;
}

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

/** Words of its own that a sentence has where one of them must be for the claim's. */
export const OWN_WORDS = 1;
/** In a sentence with hardly a word of its own, one that takes the part of the claim's missing word wherever it stands. */
export function exchanged(
  { mine, meetings }: Alignment,
  unmet: readonly Slot[],
  slot: TermSlot,
): TermSlot | null {
  const own = unmet.filter((other): other is TermSlot => other.kind === 'term' && !other.generic);
  if (own.length > OWN_WORDS || meetings.filter((meeting) => !meeting).length > 2 || mine.length < 4)
    return null;
  const other = own.find(
    ({ role, event, text }) => role === slot.role && !event && !isVerb(text) && !isAddition(text),
  );
  return other && !sharesStem(slot.term, other.term) ? other : null;
}

/** A word that no table knows, so that it may be a name. */
const isUnknown = (slot: Slot): boolean => slot.kind === 'term' && !slot.term.startsWith('#') && !slot.event;

/** A verb's form is no name: জানাচ্ছি, করেছি. */
const isVerb = (text: string): boolean => isSureVerb(text) || /(?:ছি|লাম|বো)$/u.test(text);

const rolesAgree = (a: Role, b: Role): boolean =>
  a === b || (a === 'of' && b === 'bare') || (a === 'bare' && b === 'of');

/** An unmet name of the same kind, or a lone word that no table knows, with the part that the missing entity plays. */
export function sameRole(
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
        isAddition(other.text) ||
        other.term.startsWith('#') ||
        /(?:গুলি|গুলো|টি|টা)$/u.test(other.text) ||
        isPartOfIt(slot, alignment.theirs.indexOf(other), alignment) ||
        isVerb(other.text)
      ),
  );
  return (word as TermSlot | undefined) ?? null;
}
