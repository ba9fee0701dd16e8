import type { ClaimRecord } from '../index-file/claim-record.ts';
import { areAkin, GOT, oppositesOf, standsFor } from './concepts.ts';
import { homeOf } from './home-country.ts';
import { countApart, exchangeTurns } from './marks.ts';
import { findByWords } from './name-by-words.ts';
import { areFormsOfOne } from './noun-forms.ts';
import type { Reading } from './reading.ts';
import type { EntitySlot, NumberSlot, Slot, TermSlot, TimeSlot } from './slot.ts';
import { isSpan, isThird, type WeighedClaim } from './weights.ts';

/** What a claim's slot met in the sentence: a slot's position with how fully it matches (0 to 1). */
export interface Meeting {
  readonly at: number;
  readonly share: number;
}

/** A claim laid beside a sentence. */
export interface Alignment {
  readonly mine: readonly Slot[];
  readonly theirs: readonly Slot[];
  /** For each of the claim's slots what it met. */
  readonly meetings: readonly (Meeting | null)[];
  /** Of each of the sentence's slots whether something met it. */
  readonly used: readonly boolean[];
  /** The claim's slot that says what happens, where it has one. */
  readonly predicate: number | null;
  /** Where each of the sentence's slots begins, in UTF-16 units of its text. */
  readonly starts: readonly number[];
  /** The sentence's slots that stand outside what is said. */
  readonly outside: ReadonlySet<number>;
  /** One of the two alone tells what happens of whoever receives it: ঋণ পেয়েছে beside ঋণ দিয়েছে. */
  readonly received: boolean;
  /** They tell different counts of one thing: the average, the highest. */
  readonly countedApart: boolean;
  /** One of the two tells what is given, and the other what is taken. */
  readonly turned: boolean;
  /** The entities that the claim names, and those that stand for them. */
  readonly own: ReadonlySet<string>;
  /** Those of them that are a government, a court or the like. */
  readonly bodies: ReadonlySet<string>;
}

/** The position of a slot that is not there: past all others, as reading before an array's beginning is slow. */
export const NOWHERE = 1 << 20;

export function align({ record, predicate, own, bodies }: WeighedClaim, sentence: Reading): Alignment {
  const mine = record.slots;
  const theirs = sentence.slots;
  const used: boolean[] = new Array(theirs.length).fill(false);
  const meetings: (Meeting | null)[] = new Array(mine.length).fill(null);
  const meet = { record, mine, theirs, used, meetings };
  // What is the same comes first, so that a word akin to two does not take the place of the other.
  meetEqual(meet);
  meetAlike(meet);
  meetParts(meet);
  meetRepeated(meet);
  meetByWords(meet);
  meetHome(meet, own);
  const received = record.receives !== sentence.receives;
  return {
    mine,
    theirs,
    meetings,
    used,
    predicate,
    starts: sentence.starts,
    outside: withTitles(meet, sentence),
    received,
    countedApart: countApart(record.marks, sentence.marks),
    turned: exchangeTurns(record.marks, sentence.marks),
    own,
    bodies,
  };
}

/** The office of somebody whom the claim names without it says no more than the name: মুখ্যমন্ত্রী মমতা বন্দ্যোপাধ্যায়. */
function withTitles({ mine, used, meetings }: Meet, { outside, titles }: Reading): ReadonlySet<number> {
  let wider: Set<number> | null = null;
  for (const at of titles) {
    if (used[at]) continue;
    const named = meetings.findIndex((meeting) => meeting?.at === at + 1);
    const name = mine[named];
    if (name?.kind !== 'entity' || name.entityKind !== 'person') continue;
    const before = mine[named - 1];
    if (before?.kind === 'term' && !meetings[named - 1] && before.role === 'bare' && !before.event) continue;
    wider ??= new Set(outside);
    wider.add(at);
  }
  return wider ?? outside;
}

interface Meet {
  readonly record: ClaimRecord;
  readonly mine: readonly Slot[];
  readonly theirs: readonly Slot[];
  readonly used: boolean[];
  readonly meetings: (Meeting | null)[];
}

/** Of several that are equal the one behind the same word: নীলকুঠি স্কুল, সোনাঝুরি স্কুল. */
function meetEqual({ mine, theirs, used, meetings }: Meet): void {
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const before = i === 0 ? null : meetings[i - 1];
    const next = before ? before.at + 1 : theirs.length;
    const behind = next < theirs.length && !used[next] && isEqual(slot, theirs[next]!);
    let at = behind ? next : toldAt(slot, theirs, used);
    while (at < theirs.length && (used[at] || !isEqual(slot, theirs[at]!))) at++;
    if (at === theirs.length) continue;
    used[at] = true;
    meetings[i] = { at, share: 1 };
  }
}

/** Of what happens, the one that tells it: কারাবাসের সাজা শোনাল. Else the first. */
function toldAt(slot: Slot, theirs: readonly Slot[], used: readonly boolean[]): number {
  if (slot.kind !== 'term' || !slot.event) return 0;
  const at = theirs.findIndex(
    (other, i) => !used[i] && other.kind === 'term' && other.event && other.term === slot.term,
  );
  return Math.max(at, 0);
}

function meetAlike({ record, mine, theirs, used, meetings }: Meet): void {
  for (let i = 0; i < mine.length; i++) {
    if (meetings[i]) continue;
    let share = 0;
    let closest = -1;
    for (let at = 0; at < theirs.length; at++) {
      const found = used[at] ? 0 : likeness(mine[i]!, theirs[at]!, record);
      if (found <= share) continue;
      share = found;
      closest = at;
    }
    if (closest < 0) continue;
    used[closest] = true;
    meetings[i] = { at: closest, share };
  }
}

/** Two words of the claim that the sentence writes as one: শৃঙ্খলা ভাঙা, শৃঙ্খলাভঙ্গ. */
function meetParts({ mine, theirs, meetings }: Meet): void {
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    if (meetings[i] || slot.kind !== 'term') continue;
    const at = compoundOf(slot, theirs);
    if (at >= 0 && meetings.some((meeting) => meeting?.at === at)) meetings[i] = { at, share: 0.8 };
  }
}

function compoundOf({ term }: TermSlot, theirs: readonly Slot[]): number {
  for (let at = 0; at < theirs.length; at++) {
    const other = theirs[at]!;
    if (other.kind === 'term' && isCompound(other) && other.also.includes(term)) return at;
  }
  return -1;
}

/** Only concepts are phrases of several words. */
const isCompound = ({ term, also }: TermSlot): boolean => also.length > 1 && !term.startsWith('#');

/** A claim that says a word twice (ইলিশ রক্ষায় … ইলিশ ধরা) needs it once. */
function meetRepeated({ mine, meetings }: Meet): void {
  for (let i = 1; i < mine.length; i++) {
    const slot = mine[i]!;
    if (meetings[i] || slot.kind !== 'term') continue;
    let first = 0;
    while (first < i && !isEqual(slot, mine[first]!)) first++;
    if (first < i) meetings[i] = meetings[first] ?? null;
  }
}

function meetByWords({ record, mine, theirs, used, meetings }: Meet): void {
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    if (meetings[i] || slot.kind !== 'entity') continue;
    const meeting = findByWords(slot, theirs, used, record.named.get(slot.id));
    if (!meeting) continue;
    meetings[i] = meeting;
    used[meeting.at] = true;
    // What another word of the claim needs is left to it.
    for (const at of meeting.places)
      if (!mine.some((other, k) => !meetings[k] && isEqual(other, theirs[at]!))) used[at] = true;
  }
}

/** A newspaper's own country: বাংলাদেশে, দেশে. */
function meetHome({ mine, theirs, used, meetings }: Meet, own: ReadonlySet<string>): void {
  for (let i = 0; i < mine.length; i++) {
    if (meetings[i]) continue;
    const at = homeOf(mine, i, theirs, used, own);
    if (at < 0) continue;
    meetings[i] = { at, share: HOME };
    used[at] = true;
  }
}

function isEqual(slot: Slot, other: Slot): boolean {
  if (slot.kind === 'term') return other.kind === 'term' && other.term === slot.term;
  if (slot.kind === 'entity') return other.kind === 'entity' && other.id === slot.id;
  if (slot.kind === 'number') return other.kind === 'number' && sameQuantity(slot, other);
  return other.kind === 'time' && touches(slot, other);
}

/** What its own paper calls a country says less than its name. */
const HOME = 0.7;
/** Terms that newspapers use for one another say nearly the same. */
const AKIN = 0.75;

/** How far a slot of the sentence says what the claim's slot says. */
function likeness(slot: Slot, other: Slot, claim: ClaimRecord): number {
  if (slot.kind === 'number') return other.kind === 'number' && sameQuantity(slot, other) ? 1 : 0;
  if (slot.kind === 'time') return other.kind === 'time' && touches(slot, other) ? 1 : 0;
  if (slot.kind === 'entity') {
    if (other.kind !== 'entity') return 0;
    if (other.id === slot.id) return 1;
    if (claim.named.get(slot.id)?.standIns.includes(other.id)) return 0.9;
    if (standsForName(other, slot) || standsForName(slot, other)) return 0.75;
    return isWhereItIs(slot, other) ? 0.6 : 0;
  }
  if (other.kind === 'entity') return namesIt(other, slot) ? 0.7 : 0;
  if (other.kind !== 'term') return 0;
  if (other.term === slot.term) return 1;
  // নিষেধাজ্ঞা উঠে গেছে has the word for the ban in it.
  if (oppositesOf(slot.term)?.has(other.term)) return 0;
  if (other.also.includes(slot.term)) return 0.8;
  if (areFormsOfOne(slot, other)) return 0.9;
  if (areAkin(slot.term, other.term)) return AKIN;
  // A part of a phrase does not say what the phrase says happens: অস্ত্র is not অস্ত্র দেওয়া.
  if (!slot.also.includes(other.term)) return 0;
  return slot.event && !(other.event && GOT.has(other.term)) ? 0.4 : 0.8;
}

/** A word of the name, or a country's adjective beside its name or capital: ইসরায়েলি হামলা, ইসরায়েলের হামলা. */
const namesIt = ({ words }: EntitySlot, { term, also }: TermSlot): boolean =>
  words.includes(term) ||
  (words.length === 1 && (also.includes(words[0]!) || also.includes(standsFor(words[0]!) ?? '')));

/** A capital for its country, as newspapers use the names, where no pack relates the two. */
const standsForName = (one: EntitySlot, other: EntitySlot): boolean =>
  one.words.length === 1 && other.words.length === 1 && standsFor(one.words[0]!) === other.words[0];

/** A body whose name says where it is: এসেক্সে, এসেক্স পুলিশ. */
const isWhereItIs = (place: EntitySlot, body: EntitySlot): boolean =>
  place.entityKind === 'place' &&
  body.entityKind === 'organisation' &&
  (place.role === 'at' || place.role === 'of') &&
  place.words.every((word) => body.words.includes(word));

/** Equal up to how a newspaper rounds (২,৮৯৬ and ২,৯০০; not ২০২৯ and ২০৩৩), with no contrary unit. */
export function sameQuantity(a: NumberSlot, b: NumberSlot): boolean {
  if (a.unit !== b.unit && (isSpan(a) || isSpan(b) || (a.unit !== null && b.unit !== null))) return false;
  // The first match is not one goal.
  if (a.value === b.value) return a.ordinal === b.ordinal || a.value > 1;
  if (a.unit === 'percent' && b.unit === 'percent' && (isThird(a.value) || isThird(b.value)))
    return Math.abs(a.value - b.value) < 0.5;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  const near = larger >= 1000 && Math.abs(a.value - b.value) <= 0.004 * larger;
  return near && (isRounded(a.value, b.value) || isRounded(b.value, a.value));
}

/** Whether a number ends in noughts, and is the other to that many places, rounded or cut off. */
function isRounded(round: number, exact: number): boolean {
  let place = 1;
  while (round % (place * 10) === 0) place *= 10;
  return (
    place > 1 && (Math.round(exact / place) * place === round || Math.floor(exact / place) * place === round)
  );
}

const WEEK = 7 * 86_400_000;

/**
 * Whether two stretches of days have a day in common, or are told by the same words a week apart: Saturday is read either
 * way. Three days from now and seven days from now are two lengths.
 */
export const touches = (a: TimeSlot, b: TimeSlot): boolean =>
  (a.from <= b.to && b.from <= a.to && !areTwoLengths(a, b)) ||
  (a.text !== '' && a.text === b.text && Math.abs(Date.parse(a.from) - Date.parse(b.from)) <= WEEK);

const areTwoLengths = (a: TimeSlot, b: TimeSlot): boolean =>
  (a.from === b.from && a.to !== b.to && isLength(a) && isLength(b)) || areTwoTerms(a, b);
/** Six and eighteen months from now; not a month and the year that it is of. */
function areTwoTerms(a: TimeSlot, b: TimeSlot): boolean {
  if (FIRST.test(a.from) || FIRST.test(b.from)) return false;
  const [one, other] = [daysOf(a), daysOf(b)];
  const together = Math.abs(Date.parse(a.from) - Date.parse(b.from)) <= WEEK;
  return (
    together &&
    Math.min(one, other) > LENGTH_DAYS &&
    Math.max(one, other) > TERMS_APART * Math.min(one, other)
  );
}
const FIRST = /-01$/u;
const TERMS_APART = 1.2;
const daysOf = ({ from, to }: TimeSlot): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const isLength = ({ from, to }: TimeSlot): boolean =>
  from !== to && Date.parse(to) - Date.parse(from) < LENGTH_DAYS * 86_400_000;
/** Longer stretches are months and years. */
const LENGTH_DAYS = 16;
