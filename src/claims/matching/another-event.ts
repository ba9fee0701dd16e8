import { isSureVerb, normalText } from '../../bengali/index.ts';
import { type Alignment, NOWHERE } from './align.ts';
import { ABOUT_DEEDS, BRINGS_ABOUT, COMMON, EVENTS, EXCEED, GOT } from './concepts.ts';
import { areOfOneKind } from './kinds.ts';
import type { Slot, TermSlot } from './slot.ts';
import { isToldByStage } from './stage.ts';

/** The sentence tells of another event than the claim: in place of the claim's (`said` is false), or beside its word. */
export const isElsewhere = (alignment: Alignment, said: boolean): boolean =>
  (!said && tellsOfAnother(alignment)) ||
  (!said && (isDoneOtherwise(alignment) || isRanked(alignment) || isOnlyBefore(alignment))) ||
  isKept(alignment) ||
  isTakenOver(alignment) ||
  isOtherThanGot(alignment) ||
  isShifted(alignment) ||
  isAttribute(alignment) ||
  isOnlyOwner(alignment);

/** A word of the sentence's own that meets nothing of the claim. */
export const isNovel = (slot: Slot, at: number, { used, outside }: Alignment): boolean =>
  slot.kind === 'term' && !used[at] && !outside.has(at);

/** Whether the sentence has no more than so many of them. */
export function hasFewNovel(alignment: Alignment, most: number): boolean {
  const { theirs } = alignment;
  let novel = 0;
  for (let at = 0; at < theirs.length; at++)
    if (isNovel(theirs[at]!, at, alignment) && ++novel > most) return false;
  return true;
}

/** Words that an altered sentence has beside the claim's. */
const FEW_NOVEL = 2;

/**
 * Something else happens in place of what the claim says happens: what the tables know as another event and a verb tells
 * (by a noun or participle alone it may be how the claim's came about: আছড়ে পড়ায়), what they know as another thing of its kind
 * (ক্ষতিপূরণ for সহায়তা), or any event in a sentence with hardly a word of its own (a rewording has many).
 */
function tellsOfAnother(alignment: Alignment): boolean {
  const { mine, theirs, predicate } = alignment;
  const said = predicate === null ? undefined : mine[predicate];
  if (said?.kind !== 'term') return false;
  const novel = theirs.filter((slot, at) => isNovel(slot, at, alignment));
  const known = said.term.startsWith('#');
  return novel.some(
    (slot) =>
      slot.kind === 'term' &&
      !slot.generic &&
      ((slot.event &&
        (novel.length <= FEW_NOVEL || (known && EVENTS.has(slot.term) && isToldOutright(slot)))) ||
        areOfOneKind(said.term, slot.term)),
  );
}

/** By a verb, not by a noun or participle alone: আছড়ে পড়ায়. */
function isToldOutright({ stage, text }: TermSlot): boolean {
  const last = normalText(text.slice(text.lastIndexOf(' ') + 1));
  return stage !== null || isSureVerb(last) || INFINITIVE.test(last);
}
/** Of a verb that behind it says what may or must be: ঘুরতে পারে. */
const INFINITIVE = /তে$/u;

/** What the claim tells of is here only what something else is of: পরীক্ষা হবে beside পরীক্ষার ফল প্রকাশ হবে. */
function isShifted(alignment: Alignment): boolean {
  const { mine, theirs, meetings, predicate } = alignment;
  const said = mine[predicate ?? NOWHERE];
  const at = meetings[predicate ?? NOWHERE]?.at;
  if (said?.kind !== 'term' || said.role === 'of' || EVENTS.has(said.term) || at === undefined) return false;
  const here = theirs[at]!;
  const next = theirs[at + 1];
  if (
    here.kind !== 'term' ||
    here.role !== 'of' ||
    isToldByStage(here.stage) ||
    next?.kind !== 'term' ||
    next.generic
  )
    return false;
  if (!isNovel(next, at + 1, alignment)) return false;
  return theirs.some(
    (slot, k) => k > at && slot.kind === 'term' && slot.event && !slot.generic && isNovel(slot, k, alignment),
  );
}

/** সফর and অস্ত্র only end like one. */
const GENITIVE = /ের$/u;

/** What somebody got or did is here only what something else is of, in a headline without a verb: পুরস্কারের সংক্ষিপ্ত তালিকায়. */
function isOnlyOwner(alignment: Alignment): boolean {
  const { mine, theirs, meetings, predicate } = alignment;
  const said = mine[predicate ?? NOWHERE];
  const at = meetings[predicate ?? NOWHERE]?.at ?? NOWHERE;
  const here = theirs[at];
  const next = theirs[at + 1];
  if (
    said?.kind !== 'term' ||
    (said.role !== 'of' && said.role !== 'bare') ||
    here?.kind !== 'term' ||
    !GENITIVE.test(here.text) ||
    here.event
  )
    return false;
  if (
    isToldByStage(here.stage) ||
    next?.kind !== 'term' ||
    next.role !== 'bare' ||
    next.generic ||
    !isNovel(next, at + 1, alignment)
  )
    return false;
  // Whose doing it is stands before it: উত্তর কোরিয়ার অঙ্গীকারের কথা tells that they made it.
  const doer = theirs[at - 1];
  if (doer?.kind === 'entity' && doer.role === 'of') return false;
  return !theirs.some((slot, k) => k > at && slot.kind === 'term' && slot.event && k < theirs.length - 1);
}

/** What the claim says was done only tells here what kind of thing it is that something else happens to: বানানো সেতু ভেঙে পড়েছে. */
function isAttribute(alignment: Alignment): boolean {
  const { mine, theirs, meetings, predicate } = alignment;
  const said = mine[predicate ?? NOWHERE];
  const at = meetings[predicate ?? NOWHERE]?.at ?? NOWHERE;
  const here = theirs[at];
  const next = theirs[at + 1];
  if (said?.kind !== 'term' || here?.kind !== 'term' || here.event || !VERBAL_NOUN.test(here.text))
    return false;
  if (next?.kind !== 'term' || next.event) return false;
  return theirs.some(
    (slot, k) =>
      k > at &&
      slot.kind === 'term' &&
      slot.event &&
      slot.stage === 'past' &&
      !slot.generic &&
      isNovel(slot, k, alignment),
  );
}
const VERBAL_NOUN = /ানো$/u;

/** Of a phrase of the claim (চাকরি হারানো) only the noun is said, with a verb of its own: চাকরি পেয়েছেন. */
const isDoneOtherwise = ({ mine, theirs, meetings, predicate }: Alignment): boolean => {
  const met = meetings[predicate ?? NOWHERE];
  const here = theirs[met?.at ?? NOWHERE];
  return (
    mine[predicate ?? NOWHERE]?.kind === 'term' && here?.kind === 'term' && here.event && here.stage !== null
  );
};

/** Where the claim tells what happens, the sentence gives a place in an order: দ্বিতীয় হয়েছে. */
const isRanked = ({ theirs, used }: Alignment): boolean =>
  theirs.some((slot, at) => slot.kind === 'number' && slot.ordinal && !used[at]);

/** The claim tells only that somebody got or became something (নোবেল পেয়েছেন); here something else was done: নোবেল ফিরিয়ে দিয়েছেন. */
function isOtherThanGot(alignment: Alignment): boolean {
  const { mine, theirs, predicate } = alignment;
  if (predicate !== null || mine.some((slot) => slot.kind === 'term' && slot.event)) return false;
  return theirs.some(
    (slot, at) =>
      slot.kind === 'term' &&
      slot.event &&
      slot.stage === 'past' &&
      !slot.generic &&
      !GOT.has(slot.term) &&
      isNovel(slot, at, alignment),
  );
}

/** What the claim tells only as what came before is told here as what happened: আক্রান্ত হয়েছেন beside আক্রান্ত হয়ে মারা গেছেন. */
const isOnlyBefore = ({ mine, theirs, meetings, predicate }: Alignment): boolean => {
  const said = mine[predicate ?? NOWHERE];
  if (said?.kind !== 'term' || said.term === EXCEED) return false;
  return mine.some((slot, i) => {
    const here = theirs[meetings[i]?.at ?? NOWHERE];
    if (slot.kind !== 'term' || here?.kind !== 'term' || here.stage !== 'past' || !here.event) return false;
    return COMMON.has(slot.term) && slot.event && slot.stage !== 'past';
  });
};

/** What the claim says was done is here only what another deed is done to, right behind it: কারাদণ্ড বহাল রেখেছেন. */
const isKept = (alignment: Alignment): boolean => {
  const { mine, theirs, meetings, predicate } = alignment;
  const said = mine[predicate ?? NOWHERE];
  const at = meetings[predicate ?? NOWHERE]?.at ?? NOWHERE;
  const here = theirs[at];
  const next = theirs[at + 1];
  if (said?.kind !== 'term' || !said.event || here?.kind !== 'term' || here.event || here.stage !== null)
    return false;
  return next?.kind === 'term' && ABOUT_DEEDS.has(next.term) && isNovel(next, at + 1, alignment);
};

/** What a noun with a light verb tells in the claim (নার্স নেবে, কারাগারে গেছেন) is here only what another deed is about: কারাগার থেকে মুক্তি পেয়েছেন. */
const isTakenOver = (alignment: Alignment): boolean => {
  const { mine, theirs, meetings, predicate } = alignment;
  const said = mine[predicate ?? NOWHERE];
  const at = meetings[predicate ?? NOWHERE]?.at ?? NOWHERE;
  const here = theirs[at];
  if (said?.kind !== 'term' || EVENTS.has(said.term) || said.stage === null) return false;
  if (here?.kind !== 'term' || here.event || here.stage !== null) return false;
  const own = theirs.filter((slot, k) => isNovel(slot, k, alignment));
  return (
    own.length <= FEW_NOVEL &&
    own.some(
      (slot) =>
        slot.kind === 'term' &&
        slot.event &&
        !slot.conditional &&
        !slot.supposed &&
        !slot.generic &&
        slot.term.startsWith('#') &&
        !BRINGS_ABOUT.has(slot.term),
    )
  );
};
