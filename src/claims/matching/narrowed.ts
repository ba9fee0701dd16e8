import { isSureVerb } from '../../bengali/index.ts';
import { isAddition } from './additions.ts';
import { type Alignment, NOWHERE } from './align.ts';
import { isNovel } from './another-event.ts';
import { FALL, RISE } from './concepts.ts';
import { isSaid } from './exchanged-run.ts';
import type { EntitySlot, Slot, TermSlot } from './slot.ts';
import { isVerbForm } from './stem.ts';
import { isSpan } from './weights.ts';

/** Words of its own that a sentence has which is otherwise the claim. */
const COPIED = 2;

/** What the claim says of something is here said of part of it, of what is theirs, or of some among more. */
export const isNarrowed = (alignment: Alignment): boolean =>
  isOfAnotherHead(alignment) ||
  isOfSomeAmong(alignment) ||
  isOfAnotherSubject(alignment) ||
  isOtherwiseMeasured(alignment) ||
  isBySoMuch(alignment);

/**
 * Whose something is in the claim has here something else, of which it is said: বাঘের শাবকের সংখ্যা beside বাঘের সংখ্যা, ইভেকোর শেয়ার কিনেছে
 * beside ইভেকো কিনেছে. Where something is may be told more closely.
 */
function isOfAnotherHead(alignment: Alignment): boolean {
  const { mine, theirs, meetings, used, outside } = alignment;
  if (theirs.filter((slot, at) => isNovel(slot, at, alignment)).length > COPIED) return false;
  const isOwn = (slot: Slot | undefined, at: number): slot is TermSlot =>
    slot?.kind === 'term' &&
    !used[at] &&
    !outside.has(at) &&
    !slot.generic &&
    !isAddition(slot.text) &&
    !isSaid(slot, mine);
  return mine.some((slot, i) => {
    const at = meetings[i]?.at ?? NOWHERE;
    const owner = theirs[at];
    if (!isNoun(slot) || !isNoun(owner) || outside.has(at)) return false;
    if (slot.role === 'at' || slot.role === 'from' || owner.role !== 'of') return false;
    const head = theirs.findIndex(({ kind }, k) => k > at && kind !== 'number');
    const other = theirs[head];
    if (!isOwn(other, head) || theirs[head + 1]?.kind === 'entity') return false;
    if (slot.role !== 'of') return isPart(other) && (slot.kind === 'term' || slot.entityKind !== 'place');
    // Behind a genitive a bare word only describes what comes: কানাডার পার্লামেন্ট নির্বাচনে.
    const next = meetings[i + 1]?.at ?? NOWHERE;
    return (
      next < NOWHERE &&
      theirs.slice(head, next).some((between, k) => isOwn(between, head + k) && between.role === 'of')
    );
  });
}

/** A noun, and neither where nor whence. */
const isPart = ({ event, role, text }: TermSlot): boolean =>
  !event && (role === 'bare' || role === 'of' || role === 'object') && !isSureVerb(text) && !isVerbForm(text);

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

const MOVES: ReadonlySet<string> = new Set([RISE, FALL]);

/** What rises in the claim is here only where or whose something else rises, of which the claim tells too: রপ্তানিতে শুল্ক কমেছে beside শুল্কের কারণে রপ্তানি কমেছে. */
function isOfAnotherSubject({ mine, theirs, meetings, predicate }: Alignment): boolean {
  const said = mine[predicate ?? NOWHERE];
  const at = meetings[predicate ?? NOWHERE]?.at;
  if (said?.kind !== 'term' || !MOVES.has(said.term) || at === undefined) return false;
  const subject = subjectBefore(mine, predicate!);
  const other = subjectBefore(theirs, at);
  const here = theirs[meetings[subject]?.at ?? NOWHERE];
  const told = mine[meetings.findIndex((meeting) => meeting?.at === other)];
  return (
    isNoun(mine[subject]) &&
    isNoun(here) &&
    isNoun(told) &&
    mine[subject].role === 'bare' &&
    here.role === 'at' &&
    told.role !== 'bare' &&
    told.role !== 'at'
  );
}

/** In place of what the claim says the thing is, right before it, stands a length of time: এক দিনের ক্রিকেট beside টেস্ট ক্রিকেট. */
const isOtherwiseMeasured = ({ mine, theirs, meetings, used }: Alignment): boolean =>
  mine.some((slot, i) => {
    const before = (meetings[i + 1]?.at ?? NOWHERE) - 1;
    const here = theirs[before];
    return (
      isNoun(slot) &&
      slot.role === 'bare' &&
      !meetings[i] &&
      isNoun(mine[i + 1]) &&
      here?.kind === 'number' &&
      isSpan(here) &&
      !used[before]
    );
  });

/** The bare noun before a rise, past its count. */
function subjectBefore(slots: readonly Slot[], event: number): number {
  let place = event - 1;
  while (slots[place]?.kind === 'number' || slots[place]?.kind === 'time') place--;
  const slot = slots[place];
  return isNoun(slot) && slot.role === 'bare' ? place : NOWHERE;
}

/** What the claim counts is here by how much something rose or fell, of which the claim does not tell: ভাড়া ২০ টাকা কমিয়েছে beside ভাড়া ২০ টাকা. */
function isBySoMuch(alignment: Alignment): boolean {
  const { mine, theirs, used } = alignment;
  const moves = mine.some((slot) => slot.kind === 'term' && MOVES.has(slot.term));
  return theirs.some((slot, at) => {
    if (slot.kind !== 'term' || !slot.event || !MOVES.has(slot.term) || !isNovel(slot, at, alignment))
      return false;
    const before = theirs[at - 1];
    const behind = theirs[at + 1];
    return (
      (before?.kind === 'number' && used[at - 1] === true) ||
      (!moves && behind?.kind === 'number' && behind.bound === 'by' && used[at + 1] === true)
    );
  });
}
