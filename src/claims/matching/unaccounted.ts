import { isSureVerb, normalText } from '../../bengali/index.ts';
import { isAddition } from './additions.ts';
import { type Alignment, NOWHERE } from './align.ts';
import { isNovel } from './another-event.ts';
import { WISHED } from './concepts.ts';
import { isSaid } from './exchanged-run.ts';
import { mayBeName } from './name-gap.ts';
import type { EntitySlot, Role, Slot, TermSlot } from './slot.ts';
import { isVerbForm } from './stem.ts';
import { POINTING } from './substitutes.ts';
import { isAside } from './weights.ts';

/** Words of its own that a sentence has which is otherwise the claim; one that tells it in other words has more. */
const COPIED = 3;
/** So many words that the two do not share, on both sides together, are a rewording too. */
const UNSHARED = 5;
/** Less of a word is met by a part of a phrase only. */
const MET = 0.5;

/**
 * The sentence is nearly the claim, but leaves out one of its things or names, and has a thing or name of its own that could
 * stand for it, wherever that is. Where no table knows the two for one, they may be two: nobody is told that it is the claim.
 */
export function isUnaccounted(alignment: Alignment): boolean {
  const { mine, theirs, meetings, used, outside, own, predicate } = alignment;
  const novel = theirs.filter((slot, at) => isContent(slot) && !used[at] && !outside.has(at));
  if (novel.length === 0 || novel.length > COPIED) return false;
  const missing = mine.filter((slot, i) => isContent(slot) && (meetings[i]?.share ?? 0) < MET);
  if (novel.length + missing.length > UNSHARED) return false;
  if (isWish(alignment) && isDoneElse(alignment)) return true;
  const named = namesOfTheOne(alignment);
  const others = novel.filter(
    (slot): slot is Word =>
      isNoun(slot) &&
      !named.has(slot) &&
      !isSaid(slot, mine) &&
      !(slot.kind === 'entity' ? own.has(slot.id) : isVerb(slot.text) || isAddition(slot.text)),
  );
  return mine.some(
    (slot, i) =>
      i !== predicate &&
      isNoun(slot) &&
      !isPointing(slot) &&
      (meetings[i]?.share ?? 0) < MET &&
      !isAside(mine, i) &&
      !isWhoseCapital(mine, i) &&
      others.some((other) => mayStandFor(slot, other)),
  );
}

/** Of an appeal or a plan, what it is about tells more than that it is one. */
function isWish({ mine, predicate }: Alignment): boolean {
  const said = mine[predicate ?? NOWHERE];
  return said?.kind === 'term' && WISHED.has(said.term);
}

/** What is asked for or planned is another deed, or nothing of it is told: আলোচনায় ফেরার আহ্বান beside আলোচনা বন্ধ করার আহ্বান. */
function isDoneElse(alignment: Alignment): boolean {
  const { mine, theirs, meetings, predicate } = alignment;
  const missing = mine.some((slot, i) => i !== predicate && isEvent(slot) && !meetings[i]);
  const said = mine.some(
    (slot, i) => i !== predicate && slot.kind === 'term' && !slot.generic && meetings[i],
  );
  return missing && (!said || theirs.some((slot, at) => isEvent(slot) && isNovel(slot, at, alignment)));
}
const isEvent = (slot: Slot): boolean => slot.kind === 'term' && slot.event && !slot.generic;

type Word = TermSlot | EntitySlot;

/** Of the one that the claim leaves unnamed the sentence gives the name: এক বিচারপতি, বিচারপতি আলোক সেন. */
function namesOfTheOne({ mine, theirs, meetings, used, outside }: Alignment): Set<Slot> {
  const names = new Set<Slot>();
  mine.forEach((slot, i) => {
    if (slot.kind !== 'term' || !slot.single || !meetings[i]) return;
    for (
      let at = meetings[i].at + 1;
      at < theirs.length && mayBeName(theirs[at]!) && !used[at] && !outside.has(at);
      at++
    )
      names.add(theirs[at]!);
  });
  return names;
}

const isContent = (slot: Slot): slot is Word =>
  slot.kind === 'entity' || (slot.kind === 'term' && !slot.generic);
const isNoun = (slot: Slot): slot is Word => isContent(slot) && !(slot.kind === 'term' && slot.event);

/** দেশটি is whichever country the claim names, নাগরিক whoever it tells of. */
const isPointing = (slot: Word): boolean =>
  slot.kind === 'term' && (POINTING.has(slot.term) || slot.term === PEOPLE);
const PEOPLE = '#people';

/** ইরানের রাজধানী তেহরানে only says where that is. */
const isWhoseCapital = (mine: readonly Slot[], i: number): boolean => {
  const slot = mine[i]!;
  const next = mine[i + 1];
  return (
    slot.kind !== 'number' &&
    slot.kind !== 'time' &&
    slot.role === 'of' &&
    next?.kind === 'term' &&
    isPointing(next) &&
    mine[i + 2]?.kind === 'entity'
  );
};

/** A finite form, an infinitive or a participle: ডুবে, কিনতে. */
const isVerb = (printed: string): boolean =>
  isSureVerb(printed) || /(?:তে|ি\u09dfে)$/u.test(printed) || isVerbForm(normalText(printed));

/** Whether a word of the sentence could be put for one of the claim: it takes a part like it, and is no word of another sort. */
function mayStandFor(slot: Word, other: Word): boolean {
  if (PART[slot.role] !== PART[other.role]) return false;
  const alike = slot.role === other.role;
  // Whose something is may go before or behind what is so: there two words that the tables know are hardly one for the other.
  if (isKnown(slot) && isKnown(other)) return alike;
  if (slot.kind === 'entity' && other.kind === 'term') return alike || slot.role === 'object';
  return other.kind === 'term' || slot.kind === 'entity' || (alike && !isKnown(slot));
}

const isKnown = (slot: Word): boolean => slot.kind === 'term' && slot.term.startsWith('#');

/** Parts that one thing may take in two wordings. */
const PART: Readonly<Record<Role, string>> = {
  bare: 'acts',
  of: 'acts',
  object: 'acts',
  at: 'place',
  from: 'place',
  with: 'with',
  like: 'with',
};
