import { SUFFIX } from '../bengali/index.ts';
import type { EntityKind } from '../model/index.ts';
import type { Candidate } from './candidates.ts';
import type { Listing } from './listing.ts';
import type { Word } from './passage.ts';
import { REGION } from './regions.ts';
import { eachSort, join, meet, oneSort, type SortSet } from './sort-set.ts';
import { sortBit } from './sorts.ts';
import type { Surroundings } from './surroundings.ts';
import { endsHonorifically, isPlainVerb } from './verb-signs.ts';

/** Points in log-odds for a word of the candidate's sort: right after the name, a little on, before it, listed with it, in its sentence, in the sentences beside. */
const SIGN = {
  after: 1.5,
  afterOrdinary: 2.3,
  ahead: 0.9,
  before: 1.9,
  beforeOrdinary: 1.2,
  listed: 1.5,
  near: 0.45,
  mostNear: 1.35,
  beside: 0.25,
  mostBeside: 0.75,
  postposed: 1.8,
  fewest: 2,
} as const;

/** What words of its sort near by count for a name that is an ordinary word too, by what that is. */
const OPENNESS = { frequent: 0.3, noun: 0.4, adjective: 0.5, verb: 0.8, unlisted: 0.7 } as const;

const RIVER = sortBit('river');
const TEAM = sortBit('team');
const COUNTRY = join(sortBit('country'), sortBit('state'));
/** Points for a river where nothing around its name speaks of water, and for a team where nothing speaks of play. */
const DRY = -0.7;

/** Points for standing in a list with the name of a place, for a place. */
const AMONG_PLACES = 1.6;

/** Points against a town in a list that ends in -কে. */
const AMONG_PERSONS = -3;

/** Points for and against: what the words around a name say of the sort of thing it is; `rivalSorts` are those of all who bear the name, `isShared` whether several do. */
export const sortEvidence = (
  candidate: Candidate,
  around: Surroundings,
  listing: Listing,
  rivalSorts: SortSet,
  isShared: boolean,
): number =>
  bySort(candidate, around, listing, isShared) +
  byRivals(candidate, around, rivalSorts) +
  byList(candidate, listing);

function bySort(
  { entity, tells, ordinary }: Candidate,
  { previous, next, owned, ahead, sentence, beside }: Surroundings,
  listing: Listing,
  isShared: boolean,
): number {
  const { sorts } = entity;
  if (sorts === 0) return 0;
  const ofSort = (word: Word | null, side: 'before' | 'after' | 'near'): boolean =>
    word !== null && meet(word.sorts[side], sorts);
  const owns =
    (tells & SUFFIX.genitive) !== 0 ||
    (tells === 0 && entity.kind !== 'person') ||
    (entity.kind === 'event' && (tells & SUFFIX.locative) !== 0);
  const ownsListed =
    (listing.tells & SUFFIX.genitive) !== 0 || (listing.tells === 0 && entity.kind !== 'person');
  // A town or district of a river's name is meant where nothing speaks of water.
  // So is a town of a team's, where nothing speaks of play.
  const isPicky = meet(sorts, RIVER) || (isShared && meet(sorts, TEAM));
  let points = isPicky && !sentence.some((word) => ofSort(word, 'near')) ? DRY : 0;
  const ownsBehind = (tells & SUFFIX.genitive) !== 0 && ofSort(owned, 'after');
  if (
    (owns && ofSort(next, 'after')) ||
    ownsBehind ||
    (isOwnerBehind(tells, next) && ofSort(previous, 'after'))
  )
    points += ordinary === undefined || entity.kind === 'person' ? SIGN.after : SIGN.afterOrdinary;
  else if (ownsListed && ofSort(listing.after, 'after')) points += SIGN.after;
  else if (
    (tells & (entity.kind === 'event' ? SUFFIX.genitive | SUFFIX.locative : SUFFIX.genitive)) !== 0 &&
    ahead.some((word) => ofSort(word, 'after'))
  )
    points += SIGN.ahead;
  // Things happen in a body too: অক্সফোর্ডে ভর্তির সুযোগ.
  if (entity.kind === 'organisation' && (tells & SUFFIX.locative) !== 0 && ofSort(next, 'after'))
    points += SIGN.ahead;
  if (ofSort(previous, 'before')) points += ordinary === undefined ? SIGN.before : SIGN.beforeOrdinary;
  if (listing.members.some((word) => ofSort(word, 'near'))) points += SIGN.listed;
  const near = mostSigns(sorts, sentence);
  const isSureFrame = entity.kind === 'person' || ordinary === undefined || ordinary === 'unlisted';
  const fits = near >= (isSureFrame ? 1 : SIGN.fewest);
  if (fits && isPostposed(entity.kind, tells, previous, next)) points += SIGN.postposed;
  let signs = Math.min(SIGN.mostNear, near * SIGN.near);
  // Whose the name is, the sentences beside may tell; not whether the word is a name.
  if (ordinary === undefined || isShared)
    signs += Math.min(SIGN.mostBeside, mostSigns(sorts, beside) * SIGN.beside);
  // Any text holds words that fit some sort: an ordinary word needs more than that.
  return points + signs * (ordinary === undefined ? 1 : OPENNESS[ordinary]);
}

/** How many different words speak of the one sort of these that most speak of. */
export function mostSigns(sorts: SortSet, words: readonly Word[]): number {
  const told = words.filter((word) => meet(word.sorts.near, sorts));
  if (told.length < 2) return told.length;
  let most = 0;
  eachSort(sorts, (sort) => {
    const own = oneSort(sort);
    most = Math.max(
      most,
      new Set(told.filter((word) => meet(word.sorts.near, own)).map(({ text }) => text)).size,
    );
  });
  return most;
}

/** Whether it stands in the genitive at the end of a headline, behind what is its own: জোড়া গোল মানিকের। */
export const isOwnerBehind = (tells: number, next: Word | null): boolean =>
  next === null && (tells & SUFFIX.genitive) !== 0;

/** Whether it is the subject behind its verb at the sentence's end: দাঁড়িয়ে ছিল একতা। */
const isPostposed = (kind: EntityKind, tells: number, previous: Word | null, next: Word | null): boolean =>
  next === null &&
  (tells & ~SUFFIX.clitic) === 0 &&
  previous !== null &&
  (kind === 'person' ? endsHonorifically(previous) : isPlainVerb(previous));

/** Points against where what follows is a rival's and not the candidate's: পঞ্জাব সরকার is no team's. */
const RIVAL = -1.2;

const byRivals = ({ entity, tells }: Candidate, { next }: Surroundings, rivalSorts: SortSet): number =>
  next !== null &&
  (tells === 0 || (tells & SUFFIX.genitive) !== 0) &&
  meet(next.sorts.after, rivalSorts) &&
  !meet(next.sorts.after, entity.sorts)
    ? RIVAL
    : 0;

function byList({ entity, tells }: Candidate, listing: Listing): number {
  const isPlace = entity.kind === 'place';
  let points = 0;
  if (listing.members.some(({ region }) => (region & REGION.place) !== 0))
    points += isPlace ? AMONG_PLACES : entity.kind === 'person' ? -1 : 0;
  if (tells === 0 && (listing.tells & SUFFIX.locative) !== 0) points += isPlace ? 1.2 : -1;
  // What is listed with somebody or a body in the objective is no town: পার্থ ও কর্ণকে নিয়ে.
  if (isPlace && tells === 0 && (listing.tells & SUFFIX.object) !== 0 && !meet(entity.sorts, COUNTRY))
    points += AMONG_PERSONS;
  return points;
}
