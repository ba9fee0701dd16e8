import * as v from 'valibot';
import { normalise } from '../../bengali/index.ts';
import { KeptReview, MAX_APPEARANCES, siteOf } from '../../model/index.ts';
import { isObject, type Json, type RefusedRecord, stringOf, Unreadable } from '../reading.ts';
import { hashOf, uuidOf } from '../stable-id.ts';
import { readFields } from './fields.ts';

/** Longest title and shortest text that are cut to fit: a review is not lost for a long headline. */
const MOST = { claim: 4_000, claimant: 500, publisher: 500, title: 4_000, label: 500 } as const;

/**
 * Reads ClaimReviews as reviews to keep: of any publisher, with its own words. A review that the list holds twice is
 * read once. `now` is when they are kept; `keptFrom` the page that bears them, null for a file.
 */
export function readKeptReviews(
  reviews: readonly Json[],
  now: Date,
  keptFrom: string | null,
): { kept: KeptReview[]; refused: RefusedRecord[] } {
  const kept = new Map<string, KeptReview>();
  const refused: RefusedRecord[] = [];
  for (const [at, review] of reviews.entries()) {
    try {
      const read = v.safeParse(KeptReview, reviewOf(review, now, keptFrom));
      if (!read.success) throw new Unreadable('shape', v.summarize(read.issues).slice(0, 300));
      const before = kept.get(read.output.key);
      kept.set(read.output.key, before ? mergeKept(before, read.output) : read.output);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const what = isObject(review) ? stringOf(review.url) || stringOf(review['@id']) : '';
      refused.push({ what: what.slice(0, 200) || String(at + 1), why: error.why, reason: error.message });
    }
  }
  return { kept: [...kept.values()], refused };
}

function reviewOf(review: Json, now: Date, keptFrom: string | null): KeptReview {
  const { claim, claimant, claimedOn, publisher, url, title, rating, reviewedOn, appearances } =
    readFields(review);
  const key = keyOf(url, claim);
  return {
    id: uuidOf(`kept review ${key}`),
    key,
    claim: claim.slice(0, MOST.claim),
    claimant: claimant.slice(0, MOST.claimant),
    claimedOn,
    publisher: publisher.slice(0, MOST.publisher),
    url,
    title: title.slice(0, MOST.title),
    rating: { ...rating, label: rating.label.slice(0, MOST.label) },
    reviewedOn,
    appearances: appearances.slice(0, MAX_APPEARANCES),
    keptAt: now.toISOString(),
    keptFrom,
  };
}

/** Address and claim make a review: whichever host of the site it was read on, however the claim is typed. */
function keyOf(address: string, claim: string): string {
  const { hostname, pathname, search } = new URL(address);
  const query = new URLSearchParams(
    [...new URLSearchParams(search)].filter(([name]) => !TRACKING.test(name)),
  );
  const place = `${siteOf(hostname)}${pathname.replace(/\/+$/, '')}?${query}`;
  return hashOf(
    `${place}\n${normalise(claim)
      .text.replace(/[\s\p{P}]+/gu, ' ')
      .trim()}`,
  );
}
const TRACKING = /^(?:utm_.*|fbclid|gclid)$/i;

/**
 * One review kept twice: what the publisher said last counts, as far as it dates what it says; the first keeping's id
 * and time stay.
 */
export function mergeKept(first: KeptReview, second: KeptReview): KeptReview {
  const day = ({ reviewedOn }: KeptReview): string => reviewedOn ?? '';
  const [earlier, later] =
    day(first) > day(second) || (day(first) === day(second) && first.keptAt > second.keptAt)
      ? [second, first]
      : [first, second];
  return {
    ...later,
    id: first.id,
    keptAt: first.keptAt < second.keptAt ? first.keptAt : second.keptAt,
    keptFrom: later.keptFrom ?? earlier.keptFrom,
  };
}
