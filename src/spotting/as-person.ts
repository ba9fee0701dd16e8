import { SUFFIX } from '../bengali/index.ts';
import { type Candidate, carries } from './candidates.ts';
import { describes } from './describes.ts';
import type { Word } from './passage.ts';
import { isOwnerBehind } from './sort-evidence.ts';
import { meet, NO_SORTS } from './sort-set.ts';
import type { Surroundings } from './surroundings.ts';
import {
  belongings,
  functionWords,
  honorifics,
  households,
  isPersonal,
  placeThings,
  settlements,
  speechVerbs,
  titles,
} from './tables.ts';
import { endsHonorifically, isPlaceVerb } from './verb-signs.ts';

/** Points for and against a person, in log-odds, by the suffix on the name and the words beside it; `rivalPlace`: a place bears the name as well; `rivals` are all who do. */
export function asPerson(
  candidate: Candidate,
  { previous, next, ahead, clauseEnd }: Surroundings,
  rivalPlace: boolean,
  rivals: readonly Candidate[],
): number {
  let points = 0;
  if (previous !== null) points += byRole(candidate, previous, rivals);
  if (next !== null && candidate.tells === 0 && honorifics.holds(next)) points += 2.5;
  if (carries(candidate, SUFFIX.honorific)) points += 2.5;
  if (carries(candidate, SUFFIX.object)) points += 1.5;
  if (carries(candidate, SUFFIX.plural)) points += 1;
  if (carries(candidate, SUFFIX.locative)) points -= 3;
  if (carries(candidate, SUFFIX.classifier)) points -= 2.5;
  if (carries(candidate, SUFFIX.with)) points -= 0.5;
  if (next !== null && !carries(candidate, SUFFIX.genitive)) {
    if (speechVerbs.lists(next)) points += 2;
    else if (functionWords.lists(next) && ahead[0] !== undefined && speechVerbs.lists(ahead[0]))
      points += 1.5;
    else if (endsHonorifically(next)) points += 1.5;
    else if (rivalPlace && opensRespected(candidate, previous, next, clauseEnd)) points += OPENER;
  }
  const own = next ?? (isOwnerBehind(candidate.tells, next) ? previous : null);
  if (own !== null && carries(candidate, SUFFIX.genitive) && belongings.holds(own)) points += 1.5;
  // Things may be jumbled behind their verbs; what speaks is somebody.
  if (followsItsVerb(candidate, previous, next))
    points += previous !== null && speechVerbs.lists(previous) ? 2.8 : 1.8;
  if (next !== null && candidate.tells === 0 && households.holds(next)) points += 1.5;
  return points;
}

/** Points for what opens a clause that a verb of respect ends: its subject (লিংকন শেষ দৃশ্যে মঞ্চে আসেন). */
const OPENER = 1;

/** Whether a bare name that is no word opens a clause that a verb of respect ends, and nothing beside it says that it is a place. */
export const opensRespected = (
  { tells, ordinary }: Candidate,
  previous: Word | null,
  next: Word | null,
  clauseEnd: Word | null,
): boolean =>
  ordinary === undefined &&
  (tells & ~SUFFIX.clitic) === 0 &&
  previous === null &&
  next !== null &&
  !isPlaceVerb(next) &&
  !placeThings.holds(next) &&
  !settlements.holds(next) &&
  endsHonorifically(clauseEnd);

/** The subject behind its verb, at the sentence's end or with what is its own after it (জানালেন আকাশ। ছিলেন বৃষ্টির বাবা।). */
const followsItsVerb = ({ tells }: Candidate, previous: Word | null, next: Word | null): boolean =>
  endsHonorifically(previous) &&
  ((next === null && (tells & ~SUFFIX.clitic) === 0) ||
    (next !== null && (tells & SUFFIX.genitive) !== 0 && belongings.holds(next)));

/** Points for a role before the name; a common full name behind a role that is not its bearer's is a stranger's. */
const ROLE = { own: 1.5, others: 0.8, rivals: -0.8, namesakes: -5 } as const;

function byRole({ entity, weak, words }: Candidate, word: Word, rivals: readonly Candidate[]): number {
  if (isPersonal(word)) return ROLE.own;
  if (!titles.lists(word)) return 0;
  if (describes(word, entity)) return ROLE.own;
  // The party's convener is who is called so, not a councillor of the name.
  if (rivals.some((rival) => describes(word, rival.entity))) return ROLE.rivals;
  if (meet(word.sorts.before, entity.sorts)) return ROLE.own;
  if (weak && words > 1) return ROLE.namesakes;
  return word.sorts.before === NO_SORTS || entity.sorts === NO_SORTS ? ROLE.own : ROLE.others;
}
