import { SUFFIX } from '../bengali/index.ts';
import { opensRespected } from './as-person.ts';
import { type Candidate, carries } from './candidates.ts';
import type { Word } from './passage.ts';
import { REGION } from './regions.ts';
import { meet } from './sort-set.ts';
import { sortBit } from './sorts.ts';
import type { Surroundings } from './surroundings.ts';
import { honorifics, placeThings, titles, WATER, waterThings } from './tables.ts';
import { isTeamThing, ownerOf } from './town-or-team.ts';
import { endsHonorifically, isPlaceVerb } from './verb-signs.ts';

/** Points for one end of a way: ঢাকা-সিলেট মহাসড়ক. */
const ROUTE = 2.5;

/** Points for and against a place, in log-odds; `rivalTeam`: a team bears the name as well. */
export function asPlace(
  candidate: Candidate,
  { next, ahead, previous, sentence, clauseEnd, onRoute }: Surroundings,
  rivalTeam: boolean,
): number {
  let points = onRoute && !meet(candidate.entity.sorts, RIVER) ? ROUTE : 0;
  if (carries(candidate, SUFFIX.locative)) points += isDry(candidate, sentence) ? 1.1 : 1.5;
  if (carries(candidate, SUFFIX.genitive))
    points +=
      rivalTeam && (ownerOf(next, ahead) === 'team' || (next === null && isTeamThing(previous))) ? -1 : 0.7;
  if (rivalTeam && candidate.tells === 0 && !isPlaceVerb(next))
    points -= Math.min(1.4, sentence.filter(isTeamThing).length * 0.7);
  // A river has no towns: হুগলির আরামবাগে.
  if (carries(candidate, SUFFIX.genitive) && next !== null && (next.region & REGION.place) !== 0)
    points += (candidate.entity.topics & WATER) === 0 ? 0.7 : -1.2;
  if (carries(candidate, SUFFIX.with)) points += 1;
  // Behind a profession a bare name is a person's: স্ট্রাইকার জর্ডান মারে.
  if (
    candidate.weak &&
    candidate.tells === 0 &&
    previous !== null &&
    titles.lists(previous) &&
    !isPlaceVerb(next) &&
    !(next !== null && placeThings.holds(next))
  )
    points -= 1.8;
  if (carries(candidate, SUFFIX.honorific | SUFFIX.plural)) points -= 2;
  if (candidate.tells === 0 && isPlaceVerb(next)) points += 1.5;
  if (next !== null && candidate.tells !== 0 && placeThings.holds(next)) points += 1;
  if (next !== null && candidate.tells === 0 && honorifics.lists(next)) points -= 3;
  if (candidate.tells === 0 && !isPlaceVerb(next) && endsHonorifically(next))
    points -= candidate.ordinary === undefined ? 1.5 : 2.5;
  else if (candidate.weak && opensRespected(candidate, previous, next, clauseEnd)) points -= 1;
  if (previous !== null && placeThings.holds(previous)) points += 1;
  if (sentence.some((word) => placeThings.holds(word))) points += 0.4;
  if ((candidate.entity.topics & WATER) !== 0 && sentence.some((word) => waterThings.holds(word)))
    points += 1.5;
  if (carries(candidate, SUFFIX.genitive) && ahead.some((word) => placeThings.holds(word))) points += 1;
  return points;
}

/** Whether nothing around the name of a river speaks of water. */
const isDry = ({ entity }: Candidate, sentence: readonly Word[]): boolean =>
  meet(entity.sorts, RIVER) &&
  !sentence.some((word) => meet(word.sorts.near, RIVER) || waterThings.holds(word));
const RIVER = sortBit('river');
