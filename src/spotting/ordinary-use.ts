import { keyString, SUFFIX } from '../bengali/index.ts';
import { actsAtEnd } from './as-organisation.ts';
import { type Candidate, carries } from './candidates.ts';
import { describes } from './describes.ts';
import { NAME } from './lexicon-layout.ts';
import type { Neighbours } from './local-evidence.ts';
import type { Word } from './passage.ts';
import { personFrame } from './person-frame.ts';
import { REGION } from './regions.ts';
import { meet } from './sort-set.ts';
import type { Surroundings } from './surroundings.ts';
import {
  agencyVerbs,
  attributes,
  belongings,
  besideOrdinary,
  bodies,
  copulas,
  deedVerbs,
  eventPostpositions,
  finiteEndings,
  functionWords,
  genera,
  goods,
  isPersonal,
  lightVerbs,
  measures,
  ordinaryClass,
  possessors,
  possibles,
  thingVerbs,
  titles,
  vectorVerbs,
} from './tables.ts';
import { endsHonorifically } from './verb-signs.ts';

/** Points for each word beside it that stands there when it is no name. */
const USUAL = -5;

/** Against: the words that stand beside it when it is no name, or another's. */
export function usualCompany(
  { name, tells, words, entity }: Candidate,
  { previous, next }: Surroundings,
): number {
  const usual = besideOrdinary(name);
  const isKindOf =
    next !== null &&
    tells === 0 &&
    words === 1 &&
    genera.holds(next) &&
    !meet(next.sorts.after, entity.sorts);
  return (
    (isKindOf ? USUAL : 0) +
    (previous !== null && usual.left.holds(previous) ? USUAL : 0) +
    (next !== null && usual.right.holds(next) ? USUAL : 0)
  );
}

/** Against: the words beside it are those of the ordinary word. */
export function ordinaryUse(
  candidate: Candidate,
  around: Surroundings,
  { partner, isName }: Neighbours,
): number {
  const { ahead, owned, joinedLeft, joinedRight } = around;
  const { previous, next } = neighbours(candidate, around);
  const bareName = candidate.tells === 0 || candidate.tells === SUFFIX.clitic;
  let points = 0;
  if (around.repeated) points -= REPEATED;
  const owns = ownsJoined(candidate, around);
  const isPaired = partner('left') || partner('right');
  if ((joinedLeft && !partner('left')) || (joinedRight && !owns && !partner('right')))
    points -= candidate.ordinary === 'unlisted' ? 3.5 : 4.5;
  if (owns) points += 1.5;
  // Adjectives take no case: what does is a name made of one (শুভর, নির্মলকে).
  if (candidate.entity.kind === 'person' && candidate.ordinary === 'adjective' && carries(candidate, CASE))
    points += 1.2;
  const isTitle = isLongTitle(candidate);
  if (next !== null && bareName && candidate.entity.kind !== 'place' && !isTitle)
    points += asThing(candidate, next, ahead);
  // A phrase may be had in the indefinite and yet be the one (একটি পারস্পরিক প্রতিরক্ষা চুক্তি), a counted word is a thing.
  if (previous !== null && (measures.lists(previous) || /^[0-9]/.test(previous.text)))
    points -= candidate.words > 1 ? 1 : 5;
  const isItsSign = next !== null && meet(next.sorts.after, candidate.entity.sorts);
  const ownsItsSign =
    carries(candidate, SUFFIX.genitive) && owned !== null && meet(owned.sorts.after, candidate.entity.sorts);
  if (
    carries(candidate, SUFFIX.genitive) &&
    candidate.ordinary !== 'unlisted' &&
    next !== null &&
    !isItsSign &&
    !ownsItsSign &&
    goods.holds(next)
  )
    points -= GOODS_OF[candidate.entity.kind];
  if (previous !== null && candidate.entity.kind !== 'place' && isPossessor(previous))
    points -= isName(previous) || isOwner(previous, candidate) ? 0.5 : 3;
  if (next !== null && bareName && !isItsSign && !isTitle && (isLightVerb(next) || copulas.lists(next)))
    points -= 2.5;
  if (next !== null && !bareName && eventPostpositions.holds(next)) points -= 1.5;
  // Of a person who speaks or acts the words before may tell (মুগ্ধ সৌরভ জানিয়েছেন).
  const tellsOfPerson =
    candidate.entity.kind === 'person' &&
    ((previous !== null && isPersonal(previous)) ||
      (bareName && (candidate.flags & NAME.last) === 0 && endsHonorifically(next)));
  if (
    previous !== null &&
    !tellsOfPerson &&
    (attributes.lists(previous) || ordinaryClass(previous.text) === 'adjective')
  )
    points -= 1.8;
  if (previous !== null && possessors.lists(previous)) points -= 2;
  // What can be done, not where one goes: সে কথা ভোলা যায় না।
  if (candidate.ordinary === 'verb' && bareName && next !== null && possibles.lists(next))
    points -= ahead[0]?.text === 'না' ? 4 : 1.5;
  // A verb ends its clause, and what it is done to stands before it: টাকা পাঠাও.
  if (candidate.ordinary === 'verb' && bareName && next === null && previous !== null && isBareNoun(previous))
    points -= 2.5;
  if (bareName && next !== null && isObjectOf(next, ahead, isName)) points -= 3;
  if (candidate.ordinary === 'verb' && next !== null && vectorVerbs.conjugates(next)) points -= 4;
  if (
    candidate.ordinary === 'adjective' &&
    candidate.tells === 0 &&
    !isPaired &&
    next !== null &&
    !endsHonorifically(next) &&
    !functionWords.lists(next) &&
    !isScore(candidate, next, ahead) &&
    (candidate.entity.kind === 'person' || !meet(next.sorts.after, candidate.entity.sorts))
  )
    points -= 4;
  if (previous !== null && !tellsOfPerson && candidate.ordinary === 'noun' && isBareNoun(previous))
    points -= candidate.entity.kind === 'person' ? 2 : 1;
  if (candidate.entity.kind === 'person' && !isPaired) points += personFrame(candidate, around, isName);
  if (carries(candidate, SUFFIX.genitive) && next !== null && !ownsItsSign && isOthers(candidate, next))
    points -= 1;
  if (
    (candidate.entity.kind === 'organisation' || (candidate.entity.kind === 'work' && !around.quoted)) &&
    candidate.tells === 0 &&
    next !== null &&
    !actsAtEnd(candidate, around) &&
    isCompounded(candidate, next)
  )
    points -= 2;
  return points;
}

/** The words beside it; outside the quotes that it stands in, only those that tell what it is of count. */
function neighbours(
  { entity }: Candidate,
  { quoted, previous, next }: Surroundings,
): Pick<Surroundings, 'previous' | 'next'> {
  if (!quoted) return { previous, next };
  return {
    previous: previous !== null && meet(previous.sorts.before, entity.sorts) ? previous : null,
    next: next !== null && meet(next.sorts.after, entity.sorts) ? next : null,
  };
}

/** Points against what has a price or a use; a town has a few such things too (ভোলার চাহিদা). */
const GOODS_OF = { person: 5, place: 1.5, organisation: 2, event: 2, work: 2, other: 2 } as const;

/** Books are read and films are seen: a title of several words stands before the verbs of things, as any noun does. */
const isLongTitle = ({ entity, words }: Pick<Candidate, 'entity' | 'words'>): boolean =>
  entity.kind === 'work' && words > 1;

/** Whether a title stands behind the one who made it, by its own description: বিভূতিভূষণের পথের পাঁচালী. */
const isOwner = (word: Word, { entity }: Candidate): boolean =>
  entity.kind === 'work' && describes(word, entity);

/** Whether what somebody of its bearer's sort scores follows, in figures: শান্ত ১৪৮ রান করে. */
const isScore = ({ entity }: Candidate, next: Word, ahead: readonly Word[]): boolean =>
  /^[0-9]/.test(next.text) && ahead[0] !== undefined && meet(ahead[0].sorts.near, entity.sorts);

/** Whether it belongs to the ordinary word that a work's, a paper's or a storm's name is: সমকালের রাজনীতি। */
const isOthers = ({ entity, ordinary }: Candidate, next: Word): boolean =>
  entity.kind !== 'person' &&
  entity.kind !== 'place' &&
  ordinary !== 'unlisted' &&
  entity.sorts !== 0 &&
  !meet(next.sorts.after, entity.sorts) &&
  !meet(next.sorts.near, entity.sorts) &&
  !titles.holds(next) &&
  !bodies.holds(next);

/** A form of a light verb, and no noun or place that begins like one (পায়রা). */
export const isLightVerb = (word: Word): boolean =>
  lightVerbs.conjugates(word) && ordinaryClass(word.text) !== 'noun' && (word.region & REGION.place) === 0;

const CASE = SUFFIX.genitive | SUFFIX.object;
const REPEATED = 5;

/** Whether a hyphen joins what persons or bodies have (জয়-ঘনিষ্ঠদের, আড়ং-কর্মীদের). */
const ownsJoined = ({ entity, tells }: Candidate, { joinedNext }: Surroundings): boolean =>
  joinedNext !== null &&
  tells === 0 &&
  ((entity.kind === 'person' && belongings.holds(joinedNext)) ||
    (entity.kind === 'organisation' && bodies.holds(joinedNext)));

/** Against: the verb behind it is one of things (রচনা লিখে, শিউলি ফুটেছে), or passive (নয়া দিগন্ত উন্মোচিত হবে). */
function asThing({ entity }: Candidate, next: Word, ahead: readonly Word[]): number {
  if (meet(next.sorts.after, entity.sorts)) return 0;
  if (entity.kind === 'organisation' && agencyVerbs.lists(next)) return 0;
  if (thingVerbs.conjugates(next) && !endsHonorifically(next)) return -2;
  const then = ahead[0];
  return /িত$/.test(next.text) && then !== undefined && /^(?:হ|করা)/.test(then.text) ? -2.5 : 0;
}

/** Whether a noun follows that the bare word may be compounded with (নাগরিক সেবা), and nothing that speaks of the entity. */
const isCompounded = ({ entity, words }: Candidate, next: Word): boolean =>
  !(isLongTitle({ entity, words }) && thingVerbs.conjugates(next)) &&
  !meet(next.sorts.after, entity.sorts) &&
  !meet(next.sorts.near, entity.sorts) &&
  !functionWords.lists(next) &&
  !titles.holds(next) &&
  !bodies.holds(next) &&
  !agencyVerbs.lists(next) &&
  !endsHonorifically(next) &&
  !finiteEndings.some(
    (ending) => next.forms[0]!.length > ending.length + 1 && next.forms[0]!.endsWith(ending),
  );

/** Whether a verb follows with its subject behind it, at the sentence's end: রকেট পাঠাল জাপান। */
const isObjectOf = (next: Word, ahead: readonly Word[], isName: (word: Word) => boolean): boolean =>
  ahead.length === 1 &&
  !/(?:কে|র|ে|য়)$/.test(ahead[0]!.text) &&
  (agencyVerbs.lists(next) || deedVerbs.lists(next)) &&
  (isName(ahead[0]!) || (ahead[0]!.region & REGION.place) !== 0);

const GENITIVE = ['ের', 'দের', 'ার', 'ির', 'োর', 'টির'].map(keyString);
const isPossessor = (word: Word): boolean =>
  !functionWords.lists(word) &&
  GENITIVE.some((ending) => word.forms[0]!.length > ending.length && word.forms[0]!.endsWith(ending));
const isBareNoun = (word: Word): boolean =>
  word.forms.length === 1 &&
  !functionWords.lists(word) &&
  !titles.lists(word) &&
  !agencyVerbs.lists(word) &&
  !deedVerbs.lists(word) &&
  !endsHonorifically(word);
