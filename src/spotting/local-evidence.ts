import { normalise, SUFFIX } from '../bengali/index.ts';
import type { Candidate } from './candidates.ts';
import type { Word } from './passage.ts';
import { sortBit } from './sorts.ts';
import type { Surroundings } from './surroundings.ts';
import {
  agencyVerbs,
  attributes,
  belongings,
  besideOrdinary,
  copulas,
  deedVerbs,
  eventPostpositions,
  functionWords,
  goods,
  honorificEndings,
  honorifics,
  lightVerbs,
  measures,
  ordinaryClass,
  placePostpositions,
  placeThings,
  placeVerbs,
  possessors,
  speechVerbs,
  teamThings,
  titles,
  vectorVerbs,
  WATER,
  waterThings,
} from './tables.ts';

/** What is known of the words beside a place. */
export interface Neighbours {
  /** Whether what a hyphen, dash or slash joins on that side is a known name of the candidate's kind. */
  partner(side: 'left' | 'right'): boolean;
  isName(word: Word): boolean;
  /** Whether the name stands in a list (ত্রিপুরা ও অসম) beside a sure name of the candidate's kind. */
  readonly listed: boolean;
  /** Whether a place bears the name as well: town or team. */
  readonly rivalPlace: boolean;
  /** Whether a team bears it as well. */
  readonly rivalTeam: boolean;
}

/** Points for and against, in log-odds: what the words around a name say of it. */
export function localEvidence(candidate: Candidate, around: Surroundings, neighbours: Neighbours): number {
  let points = 0;
  if (candidate.ordinary !== undefined) points += ordinaryUse(candidate, around, neighbours);
  if (candidate.weak) points += usualCompany(candidate, around);
  if (candidate.entity.kind === 'person') points += asPerson(candidate, around);
  if (candidate.entity.kind === 'place') points += asPlace(candidate, around, neighbours);
  if (candidate.entity.kind === 'organisation') points += asOrganisation(candidate, around, neighbours);
  if (around.quoted && (candidate.entity.kind === 'work' || candidate.entity.kind === 'organisation'))
    points += 2.5;
  if (neighbours.partner('left') || neighbours.partner('right')) points += 2;
  if (neighbours.listed) points += 1.2;
  points += describedBeside(candidate, around);
  return points;
}

const endsHonorifically = (word: Word | null): boolean =>
  word !== null &&
  !functionWords.lists(word) &&
  honorificEndings.some((ending) => word.forms[0]!.endsWith(ending));

const has = (candidate: Candidate, what: number): boolean => (candidate.tells & what) !== 0;

function asPerson(candidate: Candidate, { previous, next, ahead }: Surroundings): number {
  let points = 0;
  if (previous !== null && titles.lists(previous)) points += 1.5;
  if (next !== null && candidate.tells === 0 && honorifics.holds(next)) points += 2.5;
  if (has(candidate, SUFFIX.honorific)) points += 2.5;
  if (has(candidate, SUFFIX.object)) points += 1.5;
  if (has(candidate, SUFFIX.plural)) points += 1;
  if (has(candidate, SUFFIX.locative)) points -= 3;
  if (has(candidate, SUFFIX.classifier)) points -= 2.5;
  if (has(candidate, SUFFIX.with)) points -= 0.5;
  if (next !== null && !has(candidate, SUFFIX.genitive)) {
    if (speechVerbs.lists(next)) points += 2;
    else if (functionWords.lists(next) && ahead[0] !== undefined && speechVerbs.lists(ahead[0]))
      points += 1.5;
    else if (endsHonorifically(next)) points += 1.5;
  }
  if (next !== null && has(candidate, SUFFIX.genitive) && belongings.holds(next)) points += 1.5;
  if (followsItsVerb(candidate, previous, next)) points += 1.8;
  if (next !== null && candidate.tells === 0 && next.forms[0] === SARKAR) points += 1.5;
  return points;
}

/** The subject behind its verb, at the sentence's end or with what is its own after it (জানালেন আকাশ। ছিলেন বৃষ্টির বাবা।). */
const followsItsVerb = ({ tells }: Candidate, previous: Word | null, next: Word | null): boolean =>
  endsHonorifically(previous) &&
  ((next === null && (tells & ~SUFFIX.clitic) === 0) ||
    (next !== null && (tells & SUFFIX.genitive) !== 0 && belongings.holds(next)));
const SARKAR = [...'সরকার'].map((char) => String.fromCharCode(0x80 + char.charCodeAt(0) - 0x0980)).join('');

/** Verbs of going and coming, and what else follows a bare place. */
const isPlaceVerb = (word: Word | null): boolean =>
  word !== null && (placePostpositions.holds(word) || placeVerbs.lists(word));

function asPlace(
  candidate: Candidate,
  { next, ahead, previous, sentence }: Surroundings,
  { rivalTeam }: Neighbours,
): number {
  let points = 0;
  if (has(candidate, SUFFIX.locative)) points += 1.5;
  if (has(candidate, SUFFIX.genitive)) points += rivalTeam && ownerOf(next, ahead) === 'team' ? -1 : 0.7;
  if (rivalTeam && candidate.tells === 0 && !isPlaceVerb(next))
    points -= Math.min(1.4, sentence.filter(isTeamThing).length * 0.7);
  if (has(candidate, SUFFIX.with)) points += 1;
  if (has(candidate, SUFFIX.honorific | SUFFIX.plural)) points -= 2;
  if (candidate.tells === 0 && isPlaceVerb(next)) points += 1.5;
  if (next !== null && candidate.tells !== 0 && placeThings.holds(next)) points += 1;
  if (next !== null && candidate.tells === 0 && honorifics.lists(next)) points -= 3;
  if (candidate.tells === 0 && !isPlaceVerb(next) && endsHonorifically(next)) points -= 1.5;
  if (previous !== null && placeThings.holds(previous)) points += 1;
  if (sentence.some((word) => placeThings.holds(word))) points += 0.4;
  if ((candidate.entity.topics & WATER) !== 0 && sentence.some((word) => waterThings.holds(word)))
    points += 1.5;
  if (has(candidate, SUFFIX.genitive) && ahead.some((word) => placeThings.holds(word))) points += 1;
  return points;
}

function asOrganisation(
  candidate: Candidate,
  { previous, next, ahead, sentence }: Surroundings,
  { rivalPlace }: Neighbours,
): number {
  let points = 0;
  if (has(candidate, SUFFIX.locative)) points += isWithin(candidate, sentence) ? 1.5 : -1;
  if (has(candidate, SUFFIX.honorific)) points -= 3;
  // Papers are told things: যুগান্তরকে জানান, সমকালকে দেওয়া সাক্ষাৎকার.
  if (has(candidate, SUFFIX.object) && next !== null && (speechVerbs.lists(next) || lightVerbs.begins(next)))
    points += 3;
  // Things seldom take -কে: what does is somebody, or a body.
  else if (has(candidate, SUFFIX.object)) points += candidate.ordinary === undefined ? 0.5 : 2;
  if (next !== null && candidate.tells === 0 && placePostpositions.lists(next)) points -= 1;
  if (next !== null && candidate.tells !== 0 && placeThings.holds(next)) points -= 1;
  if (rivalPlace && isTeam(candidate)) {
    const inPlay = sentence.filter((word) => teamThings.holds(word)).length;
    if (has(candidate, SUFFIX.genitive))
      points += isTeamThing(next) ? 1.5 : ownerOf(next, ahead) === 'team' ? 1.2 : -1.5;
    else if (!has(candidate, SUFFIX.locative)) points += Math.min(1.6, inPlay * 0.8);
  }
  const bareName = (candidate.tells & ~SUFFIX.clitic) === 0;
  if (next !== null && (speechVerbs.lists(next) || titles.holds(next))) points += 1.5;
  else if (next !== null && bareName && agencyVerbs.lists(next)) points += 1.5;
  if (
    next === null &&
    bareName &&
    previous !== null &&
    (agencyVerbs.lists(previous) || deedVerbs.lists(previous))
  )
    points += 2.5;
  // Only initials and foreign names part their suffix by a hyphen (হু-র).
  if (candidate.hyphenated) points += 1.5;
  return points;
}

/** A ministry's seat is a place as well: বৈঠক নবান্নে। */
const OFFICE = sortBit('ministry');
const PAPER = sortBit('paper') | sortBit('channel');
/** Whether things happen in it: in an office (নবান্নে বৈঠক), and in a paper what papers do (গণশক্তিতে বেরিয়েছিল). */
const isWithin = ({ entity }: Candidate, sentence: readonly Word[]): boolean =>
  (entity.sorts & OFFICE) !== 0 ||
  ((entity.sorts & PAPER) !== 0 && sentence.some(({ sorts }) => (sorts.near & PAPER) !== 0));

const TEAM = sortBit('team');
const isTeamThing = (word: Word | null): boolean =>
  word !== null && ((word.sorts.after & TEAM) !== 0 || teamThings.holds(word));

/** Town or team: whose is what comes first behind the genitive (চেন্নাইয়ের ভ্যাপসা গরমে, চেন্নাইয়ের দুই পেসার). */
function ownerOf(next: Word | null, ahead: readonly Word[]): 'town' | 'team' | null {
  for (const word of next === null ? [] : [next, ...ahead]) {
    if (isTeamThing(word)) return 'team';
    if (placeThings.holds(word)) return 'town';
  }
  return null;
}

/** Cricket, football and other sport: the first three topics. */
export const isTeam = ({ entity }: Candidate): boolean => (entity.topics & 0b111) !== 0;

/** Against: the words that stand beside it when it is no name, or another's. */
function usualCompany({ name }: Candidate, { previous, next }: Surroundings): number {
  const usual = besideOrdinary(name);
  return (
    (previous !== null && usual.left.holds(previous) ? -3 : 0) +
    (next !== null && usual.right.holds(next) ? -3 : 0)
  );
}

/** Against: the words beside it are those of the ordinary word. */
function ordinaryUse(candidate: Candidate, around: Surroundings, { partner, isName }: Neighbours): number {
  const { previous, next, ahead, joinedLeft, joinedRight } = around;
  const bareName = candidate.tells === 0 || candidate.tells === SUFFIX.clitic;
  let points = 0;
  if ((joinedLeft && !partner('left')) || (joinedRight && !partner('right'))) points -= 3.5;
  if (previous !== null && (measures.lists(previous) || /^[0-9]/.test(previous.text))) points -= 5;
  if (
    candidate.entity.kind === 'person' &&
    has(candidate, SUFFIX.genitive) &&
    next !== null &&
    goods.holds(next)
  )
    points -= 2.5;
  if (previous !== null && candidate.entity.kind !== 'place' && isPossessor(previous))
    points -= isName(previous) ? 0.5 : 3;
  if (next !== null && bareName && lightVerbs.begins(next)) points -= 2.5;
  if (next !== null && bareName && copulas.lists(next)) points -= 2.5;
  if (next !== null && !bareName && eventPostpositions.holds(next)) points -= 1.5;
  if (previous !== null && (attributes.lists(previous) || ordinaryClass(previous.text) === 'adjective'))
    points -= 1.8;
  if (previous !== null && possessors.lists(previous)) points -= 2;
  // What can be done, not where one goes: সে কথা ভোলা যায় না।
  if (candidate.ordinary === 'verb' && bareName && next !== null && MAY.has(next.text))
    points -= ahead[0]?.text === 'না' ? 4 : 1.5;
  if (candidate.ordinary === 'verb' && next !== null && vectorVerbs.begins(next)) points -= 4;
  if (
    candidate.ordinary === 'adjective' &&
    bareName &&
    next !== null &&
    !endsHonorifically(next) &&
    !functionWords.lists(next) &&
    (next.sorts.after & candidate.entity.sorts) === 0
  )
    points -= 4;
  if (previous !== null && candidate.ordinary === 'noun' && isBareNoun(previous)) points -= 1;
  return points;
}

const MAY = new Set(['যায়', 'যাবে', 'যাচ্ছে', 'যেত', 'গেল', 'হয়', 'হবে'].map((verb) => normalise(verb).text));

const GENITIVE = ['ের', 'দের', 'ার', 'ির', 'োর', 'টির'].map((ending) =>
  [...ending].map((char) => String.fromCharCode(0x80 + char.charCodeAt(0) - 0x0980)).join(''),
);
const isPossessor = (word: Word): boolean =>
  GENITIVE.some((ending) => word.forms[0]!.length > ending.length && word.forms[0]!.endsWith(ending));
const isBareNoun = (word: Word): boolean =>
  word.forms.length === 1 && !functionWords.lists(word) && !titles.lists(word) && !endsHonorifically(word);

/** For: words that describe the entity stand close by (রাশিয়ার প্রেসিডেন্ট পুতিন). */
function describedBeside(
  candidate: Candidate,
  { previous, beforePrevious, next, sentence }: Surroundings,
): number {
  const tells = (word: Word | null): boolean =>
    word?.cues.some((cue) => candidate.entity.cues.includes(cue)) ?? false;
  let points = 0;
  if (tells(previous)) points += 1.2;
  if (tells(beforePrevious)) points += 0.6;
  if (tells(next)) points += 0.4;
  const topical = sentence.filter((word) => (word.topics & candidate.entity.topics) !== 0).length;
  return points + Math.min(0.9, topical * 0.3);
}
