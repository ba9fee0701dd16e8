import { SUFFIX } from '../bengali/index.ts';
import type { Candidate } from './candidates.ts';
import type { Listing } from './listing.ts';
import type { Word } from './passage.ts';
import { REGION } from './regions.ts';
import type { Surroundings } from './surroundings.ts';

/** Points in log-odds for a word of the candidate's sort: right after the name, one word on, before it, in its sentence. */
const SIGN = { after: 1.5, afterNext: 0.9, before: 1.2, near: 0.45, mostNear: 1.35 } as const;

/** Points for standing in a list with the name of a place, for a place. */
const AMONG_PLACES = 1.6;

/** Points for and against: what the words around a name say of the sort of thing it is. */
export const sortEvidence = (candidate: Candidate, around: Surroundings, listing: Listing): number =>
  bySort(candidate, around, listing) + byList(candidate, listing);

function bySort(
  { entity, tells, ordinary }: Candidate,
  { previous, next, afterNext, sentence }: Surroundings,
  listing: Listing,
): number {
  const { sorts } = entity;
  if (sorts === 0) return 0;
  const ofSort = (word: Word | null, side: 'before' | 'after' | 'near'): boolean =>
    word !== null && (word.sorts[side] & sorts) !== 0;
  const owns = (tells & SUFFIX.genitive) !== 0 || (tells === 0 && entity.kind !== 'person');
  const ownsListed = (listing.tells & SUFFIX.genitive) !== 0 || (listing.tells === 0 && entity.kind !== 'person');
  let points = 0;
  if (owns && ofSort(next, 'after')) points += SIGN.after;
  else if (ownsListed && ofSort(listing.after, 'after')) points += SIGN.after;
  else if ((tells & SUFFIX.genitive) !== 0 && ofSort(afterNext, 'after')) points += SIGN.afterNext;
  if (ofSort(previous, 'before')) points += SIGN.before;
  const near = new Set(sentence.filter((word) => ofSort(word, 'near')).map(({ text }) => text)).size;
  // Any text holds words that fit some sort: an ordinary word needs more than that.
  return points + Math.min(SIGN.mostNear, near * SIGN.near) * (ordinary === undefined ? 1 : 0.4);
}

function byList({ entity, tells }: Candidate, listing: Listing): number {
  const isPlace = entity.kind === 'place';
  let points = 0;
  if (listing.members.some(({ region }) => (region & REGION.place) !== 0))
    points += isPlace ? AMONG_PLACES : entity.kind === 'person' ? -1 : 0;
  if (tells === 0 && (listing.tells & SUFFIX.locative) !== 0) points += isPlace ? 1.2 : -1;
  return points;
}
