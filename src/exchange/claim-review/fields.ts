import * as v from 'valibot';
import { Day, linkOf, type Review } from '../../model/index.ts';
import { isObject, type Json, listOf, stringOf, Unreadable } from '../reading.ts';

/** A rating as its publisher gives it; the numbers are the publisher's own scale, null where it names none. */
export interface RatingFields {
  readonly label: string;
  readonly value: number | null;
  readonly best: number | null;
  readonly worst: number | null;
}

/** What a ClaimReview says, as far as it says it: texts may be empty, but `claim` and `url`. */
export interface ReviewFields {
  readonly claim: string;
  readonly claimant: string;
  readonly claimedOn: Day | null;
  readonly publisher: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly rating: RatingFields;
  /** As written; may be no date. */
  readonly datePublished: string;
  readonly reviewedOn: Day | null;
  /** Where the claim appeared, first appearance first; web addresses only. */
  readonly appearances: readonly string[];
  readonly citations: readonly string[];
}

/** Reads one ClaimReview; throws `Unreadable` where it has no claim, no address or no rating. */
export function readFields(review: Json): ReviewFields {
  const claim = textOf(review.claimReviewed).trim();
  if (claim === '') throw new Unreadable('no-claim', 'says no claim (claimReviewed)');
  const url = stringOf(listOf(review.url)[0]);
  if (linkOf({ url }) === null) throw new Unreadable('no-address', 'has no address of its own (url)');
  const item = listOf(review.itemReviewed).find(isObject) ?? {};
  const datePublished = stringOf(listOf(review.datePublished)[0]);
  return {
    claim,
    claimant: nameOf(item.author),
    claimedOn: dayOf(item.datePublished),
    publisher: nameOf(review.author) || nameOf(review.publisher),
    url,
    title: textOf(review.headline ?? review.name),
    body: textOf(review.reviewBody ?? review.description),
    rating: ratingOf(review),
    datePublished,
    reviewedOn: dayOf(datePublished),
    appearances: [
      ...new Set([...listOf(item.firstAppearance), ...listOf(item.appearance)].flatMap(addressOf)),
    ],
    citations: listOf(review.citation).flatMap(addressOf),
  };
}

/** A publisher's number on the scale from 1 to 5; null where it gives none, or one outside its own scale. */
export function ratingOnFive({ value, best, worst }: Review['rating'] | RatingFields): number | null {
  const [top, bottom] = [best ?? 5, worst ?? 1];
  if (value === null || value === undefined || !(value >= bottom && value <= top && top > bottom))
    return null;
  return 1 + (4 * (value - bottom)) / (top - bottom);
}

/** A text of JSON-LD: bare, or with its language. */
const textOf = (value: unknown): string => {
  const [first] = listOf(value);
  return isObject(first) ? stringOf(first['@value']) : stringOf(first);
};

/** The name of the first person or organisation; search engines also take a bare name. */
const nameOf = (value: unknown): string => {
  const [first] = listOf(value);
  return isObject(first) ? textOf(first.name) : stringOf(first);
};

const dayOf = (value: unknown): Day | null => {
  const day = stringOf(listOf(value)[0]).slice(0, 10);
  return v.is(Day, day) ? day : null;
};

/** The web address of a thing that is one, or has one. */
function addressOf(thing: unknown): string[] {
  const url = isObject(thing) ? stringOf(thing.url ?? thing['@id']) : stringOf(thing);
  return linkOf({ url }) === null ? [] : [url];
}

function ratingOf(review: Json): RatingFields {
  const rating = listOf(review.reviewRating).find(isObject) ?? {};
  const label = (textOf(rating.alternateName) || textOf(rating.name)).trim();
  const value = numberOf(rating.ratingValue);
  if (label === '' && value === null)
    throw new Unreadable('no-rating', 'has no rating in words (reviewRating.alternateName)');
  return { label, value, best: numberOf(rating.bestRating), worst: numberOf(rating.worstRating) };
}

/** Publishers write numbers as numbers and as texts. */
function numberOf(value: unknown): number | null {
  const [first] = listOf(value);
  if (typeof first !== 'number' && (typeof first !== 'string' || first.trim() === '')) return null;
  const number = Number(first);
  return Number.isFinite(number) ? number : null;
}
