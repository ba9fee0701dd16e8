import { type Alignment, NOWHERE } from './align.ts';
import { isNovel } from './another-event.ts';
import { ATTRIBUTIVE, relatives } from './concepts.ts';
import { mayBeName } from './name-gap.ts';
import type { Reading } from './reading.ts';
import { roleIn, type Slot } from './slot.ts';
import { isOfStage } from './stage.ts';

/** What the claim says of somebody is here said of somebody else: of a relative, or of another whose name is beside it. */
export const isOfSomebodyElse = (alignment: Alignment, { starts }: Reading): boolean =>
  alignment.mine.some((slot, i) => slot.kind === 'entity' && isRelatives(alignment, i)) ||
  isAnothers(alignment) ||
  isTaken(alignment) ||
  isOwner(alignment) ||
  isDoneByAnother(alignment) ||
  isOwnersOwn(alignment) ||
  isPresupposed(alignment, starts) ||
  isOnlyLike(alignment) ||
  isDoneWithDoer(alignment);

/**
 * What it happens to in the claim is here only whose something else is, and that it happens to: of the claim that an elephant
 * died, হাতির হানায় এক কৃষক মারা গেছেন; that patients doubled, রোগীর জন্য শয্যা দ্বিগুণ.
 */
function isTaken({ mine, theirs, meetings, used, outside, predicate }: Alignment): boolean {
  const at = before(mine, predicate ?? -1);
  const slot = mine[at];
  const met = meetings[at];
  const place = before(theirs, meetings[predicate ?? NOWHERE]?.at ?? -1);
  const here = theirs[place];
  if (slot?.kind !== 'term' || slot.generic || slot.event || !met || here?.kind !== 'term') return false;
  if (met.at >= place || used[place] || outside.has(place)) return false;
  if (here.role !== 'bare' || here.generic || here.event || isOfStage(here.text)) return false;
  const now = theirs[met.at];
  return now?.kind === 'term' && now.role === 'of' && (slot.role !== 'of' || isChain(theirs, met.at, place));
}

/** বাজারের পাশের ধানখেত: each has or is where the next is. */
const isChain = (theirs: readonly Slot[], from: number, to: number): boolean =>
  theirs.slice(from, to).every((slot) => slot.kind === 'term' && slot.role === 'of');

/**
 * The name at the claim's end, who does it, is here only whose somebody else is: তাহমিদ আনোয়ারের ছাত্রী. A name's last letter may
 * itself look like that ending.
 */
function isOwner({ mine, theirs, meetings, used, outside }: Alignment): boolean {
  const end = theirs.length - 1;
  const at = meetings[mine.length - 1]?.at ?? NOWHERE;
  const doer = mine[mine.length - 1];
  const name = theirs[at];
  const other = theirs[end];
  return (
    at === end - 1 &&
    doer?.kind === 'term' &&
    !doer.event &&
    name?.kind === 'term' &&
    GENITIVE.test(name.text) &&
    other?.kind === 'term' &&
    other.role === 'bare' &&
    !other.event &&
    !other.generic &&
    !used[end] &&
    !outside.has(end)
  );
}
const GENITIVE = /ের$/u;

/** Who does it in the claim is here only whose something is, and another stands behind the verb: দুদকের কর্মকর্তার … জব্দ করেছে পুলিশ. */
function isDoneByAnother({ mine, theirs, meetings, used, outside }: Alignment): boolean {
  const end = theirs.length - 1;
  const other = theirs[end];
  if (other?.kind !== 'term' && other?.kind !== 'entity') return false;
  if (used[end] || outside.has(end) || other.role !== 'bare') return false;
  if (other.kind === 'term' && (other.event || other.generic)) return false;
  const before = theirs[end - 1];
  if (before?.kind !== 'term' || !before.event) return false;
  return mine.some((slot, i) => {
    const here = theirs[meetings[i]?.at ?? NOWHERE];
    return slot.kind === 'entity' && slot.role === 'bare' && here?.kind === 'entity' && here.role === 'of';
  });
}

/** What the claim says of a person or thing is here said of what is theirs: রিনা মাহাতোর ছাত্রী জিতেছেন, গির্জার ঘণ্টাঘরে ফাটল. */
function isOwnersOwn({ mine, theirs, meetings, used, outside, predicate }: Alignment): boolean {
  const said = meetings[predicate ?? NOWHERE];
  return mine.some((slot, i) => {
    const at = meetings[i]?.at ?? NOWHERE;
    const here = theirs[at];
    const next = theirs[at + 1];
    if ((slot.kind !== 'term' && slot.kind !== 'entity') || slot.role !== 'bare') return false;
    if ((here?.kind !== 'term' && here?.kind !== 'entity') || here.role !== 'of') return false;
    if (next?.kind !== 'term' || used[at + 1] || outside.has(at + 1) || next.generic || next.event)
      return false;
    if (slot.kind === 'entity') return slot.entityKind === 'person' && next.role === 'bare';
    return predicate !== null && !said && !slot.event && !slot.generic;
  });
}

/** The slot before another, past counts and times; −1 where there is none. */
function before(slots: readonly Slot[], at: number): number {
  let place = at - 1;
  while (place >= 0 && (slots[place]!.kind === 'number' || slots[place]!.kind === 'time')) place--;
  return place;
}

/** What happened is only said along of whom something else is told: নিখোঁজ আরমান তালহার সন্ধানে অভিযান. */
function isPresupposed({ theirs, meetings, predicate }: Alignment, starts: readonly number[]): boolean {
  const at = meetings[predicate ?? NOWHERE]?.at ?? NOWHERE;
  const here = theirs[at];
  const next = theirs[at + 1];
  return (
    here?.kind === 'term' &&
    ATTRIBUTIVE.has(here.term) &&
    here.also.length === 0 &&
    here.role === 'bare' &&
    here.stage === null &&
    next?.kind === 'entity' &&
    next.role === 'of' &&
    // No verb stands between: বন্ধ হয়ে গেল আরমানের কারখানা tells it.
    starts[at + 1]! <= starts[at]! + here.text.length + 1 &&
    theirs.some((slot, k) => k > at && slot.kind === 'term' && slot.event)
  );
}

/** The name stands in the genitive before a relative that the claim does not tell of: লেনা ব্রান্টের মা মারা গেছেন. */
function isRelatives({ mine, theirs, meetings, used }: Alignment, i: number): boolean {
  const at = meetings[i]?.at ?? NOWHERE;
  const name = theirs[at];
  const next = theirs[at + 1];
  return (
    mine[i]!.kind === 'entity' &&
    (mine[i] as Slot & { role: string }).role !== 'of' &&
    name?.kind === 'entity' &&
    name.role === 'of' &&
    next?.kind === 'term' &&
    !used[at + 1] &&
    relatives().has(next.term)
  );
}

/** The event stands behind the genitive of a name that the claim does not tell of: আরমান তালহার জয়ে. */
function isAnothers({ mine, theirs, meetings, used, predicate, own }: Alignment): boolean {
  const said = mine[predicate ?? NOWHERE];
  const at = meetings[predicate ?? NOWHERE]?.at ?? NOWHERE;
  const before = theirs[at - 1];
  return (
    said?.kind === 'term' &&
    mine.some(({ kind }) => kind === 'entity') &&
    before?.kind === 'entity' &&
    before.entityKind === 'person' &&
    before.role === 'of' &&
    !used[at - 1] &&
    !own.has(before.id)
  );
}

/** Whom or what the claim tells of is here only like, or before, another that does it: নেপালের মতো ভুটানও, নেপালের পর ভুটান. */
const isOnlyLike = ({ mine, theirs, meetings }: Alignment): boolean =>
  mine.some((slot, i) => {
    const here = theirs[meetings[i]?.at ?? NOWHERE];
    if (slot.kind !== 'entity' && !mayBeName(slot)) return false;
    return roleIn(here) === 'like' && roleIn(slot) !== 'like';
  });

/** Who does it in the claim has another deed done to them, right behind their name: X-কে হারিয়ে নির্বাচিত হয়েছেন Y. */
const isDoneWithDoer = (alignment: Alignment): boolean => {
  const { mine, theirs, meetings, predicate } = alignment;
  const event = meetings[predicate ?? NOWHERE]?.at;
  return (
    event !== undefined &&
    mine.some((slot, i) => {
      const at = meetings[i]?.at ?? NOWHERE;
      const here = theirs[at];
      const next = theirs[at + 1];
      if (slot.kind !== 'entity' || slot.role !== 'bare' || here?.kind !== 'entity' || here.role !== 'object')
        return false;
      return next?.kind === 'term' && next.event && !next.generic && isNovel(next, at + 1, alignment);
    })
  );
};
