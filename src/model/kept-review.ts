import * as v from 'valibot';
import { Day, Moment } from './day.ts';
import { WebAddress } from './identifier.ts';
import { written } from './written.ts';

/** Most addresses that one review says its claim appeared at. */
export const MAX_APPEARANCES = 50;

/** A ClaimReview that the reader kept from a page or a file, as far as it says these things. Texts may be empty. */
export const KeptReview = v.object({
  id: v.pipe(v.string(), v.uuid('must be a UUID')),
  /** The same for the same review, wherever it was kept from; unique among the kept. */
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
  /** `claimReviewed`, in the language the review is written in. */
  claim: v.pipe(written(4_000), v.minLength(1, 'says no claim')),
  /** Who made the claim, as the review names them. */
  claimant: written(500),
  claimedOn: v.nullable(Day),
  publisher: written(500),
  /** Where the review stands. */
  url: WebAddress,
  title: written(4_000),
  /** The publisher's own words; the numbers are its own scale, null where it gives none. */
  rating: v.object({
    label: written(500),
    value: v.nullable(v.number()),
    best: v.nullable(v.number()),
    worst: v.nullable(v.number()),
  }),
  reviewedOn: v.nullable(Day),
  /** Where the claim appeared, as the review says. */
  appearances: v.pipe(v.array(WebAddress), v.maxLength(MAX_APPEARANCES)),
  keptAt: Moment,
  /** The page that it was kept from; null where it came in a file. */
  keptFrom: v.nullable(WebAddress),
});
export type KeptReview = v.InferOutput<typeof KeptReview>;
