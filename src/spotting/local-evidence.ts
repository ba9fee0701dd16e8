import { SUFFIX } from '../bengali/index.ts';
import { asOrganisation } from './as-organisation.ts';
import { asPerson } from './as-person.ts';
import { asPlace } from './as-place.ts';
import { type Candidate, carries } from './candidates.ts';
import { describes } from './describes.ts';
import { asIntroduced } from './introductions.ts';
import { ordinaryUse, usualCompany } from './ordinary-use.ts';
import type { Word } from './passage.ts';
import { personFrame } from './person-frame.ts';
import { mostSigns } from './sort-evidence.ts';
import { join, meet } from './sort-set.ts';
import { sortBit } from './sorts.ts';
import type { Surroundings } from './surroundings.ts';
import { measures, titled } from './tables.ts';

/** Whether a word behind the name is of what its bearer has: ঢেউ সিনেমার। */
const isItsSign = ({ entity }: Candidate, next: Word | null): boolean =>
  next !== null && meet(next.sorts.after, entity.sorts);

/** What is known of the words beside a place. */
export interface Neighbours {
  /** Whether what a hyphen, dash or slash joins on that side is a known name of the candidate's kind. */
  partner(side: 'left' | 'right'): boolean;
  isName(word: Word): boolean;
  /** Points for the company of a list (ত্রিপুরা ও অসম): see `listedWith`. */
  readonly listed: number;
  /** Whether a place bears the name as well: town or team. */
  readonly rivalPlace: boolean;
  /** All who bear the name. */
  readonly rivals: readonly Candidate[];
  /** Whether a team bears it as well. */
  readonly rivalTeam: boolean;
}

/** Points for and against, in log-odds: what the words around a name say of it. */
export function localEvidence(candidate: Candidate, around: Surroundings, neighbours: Neighbours): number {
  let points = 0;
  if (candidate.ordinary !== undefined) points += ordinaryUse(candidate, around, neighbours);
  else if (candidate.weak && candidate.words === 1)
    points += asThing(around) + unworded(candidate, around, neighbours);
  if (candidate.weak || candidate.ordinary !== undefined) points += usualCompany(candidate, around);
  points += asIntroduced(candidate, around);
  if (candidate.entity.kind === 'person')
    points += asPerson(candidate, around, neighbours.rivalPlace, neighbours.rivals);
  if (candidate.entity.kind === 'place') points += asPlace(candidate, around, neighbours.rivalTeam);
  if (candidate.entity.kind === 'organisation')
    points += asOrganisation(candidate, around, neighbours.rivalPlace);
  // Works stand in quotes: bare, their name is likelier the word.
  if (!around.quoted && candidate.entity.kind === 'work' && candidate.ordinary !== undefined)
    points -= isItsSign(candidate, around.next) || candidate.words > 1 ? 0.5 : 1.8;
  // What is in a film is said of a film that quotes tell: ‘তুফান’-এ.
  if (
    !around.quoted &&
    candidate.entity.kind === 'work' &&
    candidate.ordinary !== undefined &&
    carries(candidate, SUFFIX.locative)
  )
    points -= 1.5;
  // So is a title that others bear, where nothing speaks of works.
  if (isStrayTitle(candidate, around)) points -= STRAY_TITLE;
  if (candidate.entity.kind === 'event' && carries(candidate, SUFFIX.locative)) points += 0.6;
  if (carries(candidate, SUFFIX.locative) && meet(candidate.entity.sorts, VEHICLE))
    points += Math.min(1.5, mostSigns(candidate.entity.sorts, around.sentence) * 0.8);
  if (around.quoted && (candidate.entity.kind === 'work' || candidate.entity.kind === 'organisation'))
    points += 2.5 + asQuoted(candidate, around);
  if (neighbours.partner('left') || neighbours.partner('right')) points += 2;
  points += neighbours.listed;
  points += describedBeside(candidate, around);
  return points;
}

/** Points against the bare title of a work that is no listed word, in a sentence that speaks of no such works. */
const STRAY_TITLE = 2.1;

const isStrayTitle = (
  { entity, weak, words, ordinary }: Candidate,
  { quoted, sentence }: Surroundings,
): boolean =>
  entity.kind === 'work' &&
  weak &&
  words === 1 &&
  ordinary === undefined &&
  !quoted &&
  mostSigns(entity.sorts, sentence) === 0;

/** Points for the work whose maker stands before its quotes, and against a body that shares its title with one. */
const QUOTED = { made: 2, title: -4 } as const;

/** রবীন্দ্রনাথের ‘কালান্তর’ is no paper, nor is ‘রানার’ কবিতা a firm. */
function asQuoted({ entity }: Candidate, { outside: { before, after } }: Surroundings): number {
  if (entity.kind === 'work') return before !== null && describes(before, entity) ? QUOTED.made : 0;
  return after !== null && titled.holds(after) && !meet(after.sorts.after, entity.sorts) ? QUOTED.title : 0;
}

/** What one rides in: করতোয়ায় উঠে. */
const VEHICLE = (['train', 'weapon', 'airline'] as const).map(sortBit).reduce(join);

/** The frame of a person counts so much for a name that is no word: one may hide in it that no table lists. */
const UNWORDED = 0.6;

const unworded = (candidate: Candidate, around: Surroundings, { partner, isName }: Neighbours): number =>
  candidate.entity.kind === 'person' && !partner('left') && !partner('right')
    ? UNWORDED * personFrame(candidate, around, isName)
    : 0;

/** Points against any short name, whatever else it may be: what is counted or said twice is no name. */
const THING = { counted: -3, repeated: -4 } as const;

const asThing = ({ previous, repeated }: Surroundings): number =>
  (previous !== null && measures.lists(previous) ? THING.counted : 0) + (repeated ? THING.repeated : 0);

/** For: words that describe the entity stand close by (রাশিয়ার প্রেসিডেন্ট পুতিন). */
function describedBeside(
  candidate: Candidate,
  { previous, beforePrevious, next, sentence }: Surroundings,
): number {
  const tells = (word: Word | null): boolean => describes(word, candidate.entity);
  let points = 0;
  if (tells(previous)) points += 1.2;
  if (tells(beforePrevious)) points += 0.6;
  if (tells(next)) points += 0.4;
  const topical = sentence.filter((word) => (word.topics & candidate.entity.topics) !== 0).length;
  return points + Math.min(0.9, topical * 0.3);
}
