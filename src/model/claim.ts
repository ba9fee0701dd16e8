import * as v from 'valibot';
import { Day } from './day.ts';
import { Id, WebAddress } from './identifier.ts';
import { Bilingual, Text } from './text.ts';

const Ids = v.optional(v.array(Id), []);

/** A fact-checker's finding. The rating keeps the publisher's own words; the numbers are its ClaimReview scale. */
export const Review = v.object({
  publisher: Bilingual,
  url: WebAddress,
  rating: v.object({
    label: Bilingual,
    value: v.exactOptional(v.number()),
    best: v.exactOptional(v.number()),
    worst: v.exactOptional(v.number()),
  }),
  reviewedOn: v.exactOptional(Day),
});
export type Review = v.InferOutput<typeof Review>;

export const CLAIM_RELATIONS = ['supports', 'contradicts', 'updates', 'repeats'] as const;
export const ClaimRelation = v.object({ kind: v.picklist(CLAIM_RELATIONS), claim: Id });
export type ClaimRelation = v.InferOutput<typeof ClaimRelation>;

/** One declarative sentence that somebody stated, in the pack's own words. Missing lists are read as empty. */
export const Claim = v.object({
  id: Id,
  text: Bilingual,
  /** Other ways in which Bengali papers put the same claim, in the pack's own words: they are recognised, not shown. */
  phrasings: v.exactOptional(v.pipe(v.array(Text), v.maxLength(12))),
  saidBy: Ids,
  deniedBy: Ids,
  about: Ids,
  /** The day it was stated; `dating` says how that day was found where the source does not print it. */
  statedOn: v.exactOptional(Day),
  dating: v.exactOptional(Bilingual),
  reportedIn: Ids,
  reviews: v.optional(v.array(Review), []),
  /** What this claim is to earlier ones: `{ kind: 'updates', claim: 'the-earlier-one' }`. */
  relations: v.optional(v.array(ClaimRelation), []),
});
export type Claim = v.InferOutput<typeof Claim>;
