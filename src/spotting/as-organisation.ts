import { keyString, SUFFIX } from '../bengali/index.ts';
import { type Candidate, carries } from './candidates.ts';
import type { Word } from './passage.ts';
import { mostSigns } from './sort-evidence.ts';
import { join, meet } from './sort-set.ts';
import { sortBit } from './sorts.ts';
import type { Surroundings } from './surroundings.ts';
import {
  agencyVerbs,
  bodies,
  deedVerbs,
  lightVerbs,
  placePostpositions,
  placeThings,
  speechVerbs,
  teamThings,
  titles,
} from './tables.ts';
import { isTeam, isTeamThing, ownerOf } from './town-or-team.ts';

/** Points for the one to whom a picture is credited, and for who does something in a headline's order of words. */
const CREDIT = 2.5;
const DOER = 1.5;

/** Points for and against an organisation, in log-odds; `rivalPlace`: a place bears the name as well. */
export function asOrganisation(candidate: Candidate, around: Surroundings, rivalPlace: boolean): number {
  const { previous, next, ahead, sentence, credited } = around;
  let points = credited ? CREDIT : 0;
  if (carries(candidate, SUFFIX.locative))
    points += isWithin(candidate, sentence)
      ? 1.5
      : meet(candidate.entity.sorts, TRAIN) && mostSigns(TRAIN, sentence) > 1
        ? 0
        : !rivalPlace && mostSigns(candidate.entity.sorts, sentence) > 1
          ? 0.5
          : -1;
  if (carries(candidate, SUFFIX.genitive) && next?.forms[0] === AGAINST) points += 1.2;
  if (carries(candidate, SUFFIX.honorific)) points -= 3;
  // Papers are told things: যুগান্তরকে জানান, সমকালকে দেওয়া সাক্ষাৎকার.
  if (
    carries(candidate, SUFFIX.object) &&
    next !== null &&
    (speechVerbs.lists(next) || lightVerbs.conjugates(next))
  )
    points += 3;
  else if (
    carries(candidate, SUFFIX.object) &&
    meet(candidate.entity.sorts, PAPER) &&
    sentence.some((word) => speechVerbs.lists(word))
  )
    points += 3;
  // Things seldom take -কে: what does is somebody, or a body.
  else if (carries(candidate, SUFFIX.object)) points += candidate.ordinary === undefined ? 0.5 : 2;
  if (next !== null && candidate.tells === 0 && placePostpositions.lists(next)) points -= rivalPlace ? 2 : 1;
  if (next !== null && candidate.tells !== 0 && placeThings.holds(next)) points -= 1;
  if (rivalPlace && isTeam(candidate)) {
    const inPlay = sentence.filter((word) => teamThings.holds(word)).length;
    if (carries(candidate, SUFFIX.genitive))
      points += isTeamThing(next ?? previous) ? 1.5 : ownerOf(next, ahead) === 'team' ? 1.2 : -1.5;
    else if (!carries(candidate, SUFFIX.locative)) points += Math.min(1.6, inPlay * 0.8);
  }
  const bareName = (candidate.tells & ~SUFFIX.clitic) === 0;
  if (next !== null && (speechVerbs.lists(next) || titles.holds(next))) points += 1.5;
  else if (next !== null && bareName && agencyVerbs.lists(next)) points += 1.5;
  // What opens a clause before its verb, and has its object behind that, is who does it: গ্রামীণ পেয়েছে ১০ মেগাহার্টজ.
  else if (next !== null && bareName && previous === null && ahead.length > 1 && deedVerbs.lists(next))
    points += DOER;
  else if (actsAtEnd(candidate, around)) points += DOER;
  if (next !== null && bodies.holds(next) && (candidate.tells === 0 || carries(candidate, SUFFIX.genitive)))
    points += 1;
  if (
    endsSentence(next, ahead) &&
    bareName &&
    previous !== null &&
    (agencyVerbs.lists(previous) || deedVerbs.lists(previous))
  )
    points += rivalPlace
      ? 2.5
      : isListedWord(candidate) && mostSigns(candidate.entity.sorts, sentence) === 0
        ? 2
        : 3.5;
  // Only initials and foreign names part their suffix by a hyphen (হু-র).
  if (candidate.hyphenated) points += 1.5;
  return points;
}

/** Whether a name of several words opens a clause that ends in a verb of a body’s doings: নাগরিক ঐক্য ঘটনার নিন্দা জানিয়েছে. */
export const actsAtEnd = (
  { words, tells }: Candidate,
  { previous, next, clauseEnd }: Surroundings,
): boolean =>
  words > 1 &&
  (tells & ~SUFFIX.clitic) === 0 &&
  previous === null &&
  next !== null &&
  clauseEnd !== null &&
  agencyVerbs.lists(clauseEnd);

/** Whether nothing follows but, at most, what it is listed with: আয়োজন করবে সমকাল ও ব্র্যাক। */
const endsSentence = (next: Word | null, ahead: readonly Word[]): boolean =>
  next === null || (/^(?:ও|এবং|আর)$/.test(next.text) && ahead.length === 1);

const AGAINST = keyString('বিরুদ্ধে');

const isListedWord = ({ ordinary }: Candidate): boolean => ordinary !== undefined && ordinary !== 'unlisted';

/** A ministry's seat is a place as well: বৈঠক নবান্নে। */
const VENUE = (['ministry', 'venue', 'university', 'hospital', 'court', 'station', 'band'] as const)
  .map(sortBit)
  .reduce(join);
/** One rides in a train: চিত্রায় কোনো আসন খালি নেই. */
const TRAIN = sortBit('train');
const PAPER = join(sortBit('paper'), sortBit('channel'));
/** Whether things happen in it: in an office (নবান্নে বৈঠক), and in a paper what papers do (গণশক্তিতে বেরিয়েছিল). */
const isWithin = ({ entity }: Candidate, sentence: readonly Word[]): boolean =>
  meet(entity.sorts, VENUE) ||
  (meet(entity.sorts, PAPER) && sentence.some(({ sorts }) => meet(sorts.near, PAPER)));
