import { keyString, normalise } from '../bengali/index.ts';
import type { Candidate } from './candidates.ts';
import { describes } from './describes.ts';
import { NAME } from './lexicon-layout.ts';
import type { Word } from './passage.ts';
import { meet, NO_SORTS } from './sort-set.ts';
import { sortBit } from './sorts.ts';
import { areInitials, isCommonRole, isRole, isSurname, isWordlyGiven } from './strangers.ts';
import type { Surroundings } from './surroundings.ts';
import {
  adverbs,
  agencyVerbs,
  deedVerbs,
  functionWords,
  givenEndings,
  givenNames,
  honorificEndings,
  honorifics,
  institutionHeads,
  institutionModifiers,
  institutionNouns,
  measures,
  ordinaryClass,
  settlements,
  speechVerbs,
  surnames,
  titles,
  weakInstitutionNouns,
} from './tables.ts';
import { endsHonorifically } from './verb-signs.ts';

/** How far an institution's noun may stand from the name that begins it, in words. */
const LONGEST_INSTITUTION = 5;

/**
 * Whether the name, bare, begins the name of an institution that the lexicons do not know: an institution's noun
 * follows, with nothing but its usual modifiers between (ঢাকা মেডিকেল কলেজ, সিলেট আন্তর্জাতিক ক্রিকেট স্টেডিয়াম).
 */
export function beginsInstitution(
  words: readonly Word[],
  last: number,
  { tells, weak, entity }: Candidate,
): boolean {
  if (tells !== 0) return false;
  for (let step = 1; step <= LONGEST_INSTITUTION; step++) {
    const word = words[last + step];
    if (word === undefined || !/^ +$/.test(word.gap)) return false;
    // What somebody does something to stands between him and his verb: নাজমুল বোর্ড ছাড়েননি.
    if (entity.kind === 'person' && endsHonorifically(words[last + step + 1] ?? null)) return false;
    // What its bearer is may stand behind a name: ঢেউ সিনেমা.
    if (weak && step === 1 && entity.kind !== 'place' && settlements.holds(word)) return true;
    if (weak && weakInstitutionNouns.holds(word)) return step > 1 || !meet(word.sorts.after, entity.sorts);
    if (institutionNouns.holds(word)) return true;
    if (!institutionModifiers.lists(word)) return false;
  }
  return false;
}

/** Whether a word before the name makes a longer one of it, of a sort that its bearer is not: দৈনিক করতোয়া is no river. */
export const endsInstitution = ({ entity }: Candidate, { previous }: Surroundings): boolean =>
  previous !== null && institutionHeads.lists(previous) && !meet(previous.sorts.before, entity.sorts);

/** Endings that given names do not have, as keys: case endings, participles, verbs, clitics. */
const INFLECTED = [
  'ের',
  'দের',
  'রা',
  'কে',
  'তে',
  'ে',
  'ায়',
  'টি',
  'টা',
  'ছে',
  'ছেন',
  'লো',
  'ও',
  'ই',
  'েই',
  'েও',
  'ার',
  'ির',
  'ীর',
  'োর',
  'ুন',
].map((ending) => keyString(normalise(ending).text));

const endsIn = (word: Word, endings: readonly string[]): boolean =>
  endings.some((ending) => word.forms[0]!.length > ending.length && word.forms[0]!.endsWith(ending));

const isGiven = (word: Word): boolean =>
  (givenNames.lists(word) && !isAdjective(word) && ordinaryClass(word.text) !== 'frequent') ||
  endsIn(word, givenEndings);

/** What describes whom it stands before: তরুণ তামিম is no তরুণ. */
const isAdjective = (word: Word): boolean => ordinaryClass(word.text) === 'adjective';

/** Whether a word is a noun of some sort of thing, a place or a verb, and so begins no person's name. */
const speaksOfThings = (word: Word): boolean =>
  word.sorts.near !== NO_SORTS ||
  word.region !== 0 ||
  word.topics !== 0 ||
  deedVerbs.lists(word) ||
  agencyVerbs.lists(word) ||
  ordinaryClass(word.text) === 'verb';

/** Whether an unknown bare word may be a given name. */
const maybeGiven = (word: Word): boolean =>
  word.text.length > 1 &&
  /^[\u0980-\u09e3]/.test(word.text) &&
  !functionWords.lists(word) &&
  !isAdjective(word) &&
  !speaksOfThings(word) &&
  !measures.lists(word) &&
  !endsIn(word, INFLECTED) &&
  !endsIn(word, honorificEndings);

/** Between a role and a surname stands a given name, though it end like a verb (প্রকৌশলী সোমেন হালুই). */
const isBetween = (word: Word, candidate: Candidate): boolean =>
  (isSurname(candidate) || ((candidate.flags & NAME.last) !== 0 && !endsIn(word, INFLECTED))) &&
  !functionWords.lists(word) &&
  !speechVerbs.lists(word) &&
  // Behind a role no adjective stands before a surname: বাউল সনাতন ঘোষ.
  (isSurname(candidate) || !isAdjective(word)) &&
  !speaksOfThings(word);

/** Whether a word behind a given name goes on with it, and the two say something: তপন সহিস জানালেন. */
const isUnknownSpeaker = (next: Word, ahead: readonly Word[]): boolean =>
  ahead[0] !== undefined &&
  speechVerbs.lists(ahead[0]) &&
  endsIn(ahead[0], honorificEndings) &&
  maybeGiven(next) &&
  !adverbs.lists(next) &&
  !speechVerbs.holds(next);

/** Points against, in log-odds, where a short name is part of another person's name. */
export const OTHER = { surely: 9, likely: 9, probably: 7, maybe: 4, hardly: 2 } as const;

/** Points against a full name with a surname behind it, or a given name before it, that is not its own (ফজলুল হক মিয়া). */
function partOfLongerName(
  { entity, tells, weak }: Candidate,
  previous: Word | null,
  next: Word | null,
  isName: (word: Word) => boolean,
): number {
  if (entity.kind !== 'person') return 0;
  if (
    tells === 0 &&
    next !== null &&
    !isName(next) &&
    surnames.lists(next) &&
    ordinaryClass(next.text) === undefined
  )
    return OTHER.likely;
  return weak && previous !== null && !isName(previous) && !titles.lists(previous) && isGiven(previous)
    ? OTHER.likely
    : 0;
}

const POLITICIAN = sortBit('politician');
const GOVERNMENT = keyString('সরকার');

/** Whether সরকার behind a given name is a surname: no government goes by an actor's, nor by one whom a friend is called. */
const isGovernmentless = (
  { entity, flags, tells, weak }: Candidate,
  previous: Word | null,
  next: Word,
): boolean =>
  entity.kind === 'person' &&
  weak &&
  tells === 0 &&
  (flags & NAME.first) !== 0 &&
  next.forms[0] === GOVERNMENT &&
  ((entity.sorts !== NO_SORTS && !meet(entity.sorts, POLITICIAN)) ||
    (previous !== null && isCommonRole(previous, { entity })));

/**
 * Points against a short name that looks like part of another person's: a surname behind an unknown given name
 * (রাশেদ খান), a given name before an unknown surname (লেগ স্পিনার ইমরান তাহির). What only looks unknown counts
 * against weak names alone.
 */
export function partOfOtherPerson(
  candidate: Candidate,
  { previous, beforePrevious, next, ahead, clauseEnd }: Surroundings,
  isName: (word: Word) => boolean,
): number {
  if (candidate.words > 1) return partOfLongerName(candidate, previous, next, isName);
  if (next !== null && !isName(next) && isGovernmentless(candidate, previous, next)) return OTHER.likely;
  const calledAfter = candidate.tells === 0 && next !== null && !isName(next) && surnames.holds(next);
  if (candidate.entity.kind !== 'person') {
    const calledBefore =
      previous !== null &&
      !isName(previous) &&
      givenNames.lists(previous) &&
      ordinaryClass(previous.text) === undefined;
    return candidate.weak && (calledAfter || calledBefore) ? OTHER.likely : 0;
  }
  if (next !== null && candidate.tells === 0 && !isName(next)) {
    if (surnames.holds(next) && !honorifics.lists(next)) return OTHER.surely;
    if (candidate.weak && givenNames.holds(next) && ordinaryClass(next.text) === undefined)
      return OTHER.surely;
    if (
      candidate.weak &&
      isRole(previous) &&
      !describes(previous, candidate.entity) &&
      (candidate.flags & NAME.last) === 0 &&
      maybeGiven(next) &&
      !(ahead[0] !== undefined && institutionNouns.holds(ahead[0])) &&
      !speechVerbs.holds(next)
    )
      return OTHER.maybe;
    if (candidate.weak && (candidate.flags & NAME.last) === 0 && isUnknownSpeaker(next, ahead))
      return OTHER.probably;
    // Behind its verb stands the subject and nothing else: প্রচ্ছদ এঁকেছেন স্বপন মাইতি।
    if (candidate.weak && endsHonorifically(previous) && clauseEnd === next && maybeGiven(next))
      return OTHER.probably;
  }
  if (candidate.weak && previous !== null && isCommonRole(previous, candidate)) return OTHER.maybe;
  if (previous !== null && areInitials(previous, beforePrevious)) return OTHER.surely;
  if (previous !== null && !isName(previous) && isWordlyGiven(candidate, previous, beforePrevious))
    return OTHER.surely;
  if (previous === null || isName(previous) || titles.lists(previous)) return 0;
  // What its own description says of it is no given name: নবাব সিরাজ.
  if (describes(previous, candidate.entity) && !isGiven(previous)) return 0;
  if ((candidate.flags & NAME.first) !== 0) {
    if (isGiven(previous)) return OTHER.surely;
    return candidate.weak && !isRole(previous) && maybeGiven(previous) ? OTHER.hardly : 0;
  }
  if (isGiven(previous)) return OTHER.surely;
  if (
    candidate.weak &&
    beforePrevious !== null &&
    titles.lists(beforePrevious) &&
    isBetween(previous, candidate)
  )
    return OTHER.likely;
  if (!candidate.weak || isRole(previous) || !maybeGiven(previous)) return 0;
  return beforePrevious === null || isRole(beforePrevious) ? OTHER.likely : OTHER.maybe;
}
