import * as v from 'valibot';
import { Claim } from './claim.ts';
import { Day } from './day.ts';
import { SourceDocument } from './document.ts';
import { Entity, EntityKind } from './entity.ts';
import { OwnReview } from './own-review.ts';
import { Bilingual } from './text.ts';

/** Enough of an entity to name it and open its card. */
export const EntityLink = v.object({ id: v.string(), kind: EntityKind, label: Bilingual });
export type EntityLink = v.InferOutput<typeof EntityLink>;

/** Enough of a claim to list it and open its card. `rating` is the newest review's own words. */
export const ClaimLink = v.object({
  id: v.string(),
  text: Bilingual,
  saidBy: v.array(EntityLink),
  statedOn: v.nullable(Day),
  denied: v.boolean(),
  rating: v.nullable(Bilingual),
});
export type ClaimLink = v.InferOutput<typeof ClaimLink>;

/** All that an entity's card shows. `sources` holds the documents that its facts cite by id. */
export const EntityCard = v.object({
  entity: Entity,
  related: v.array(v.object({ as: v.string(), link: EntityLink })),
  claims: v.array(ClaimLink),
  sources: v.array(SourceDocument),
  feed: Bilingual,
});
export type EntityCard = v.InferOutput<typeof EntityCard>;

/** What the card's claim is to a claim of the timeline: it `updates` an earlier one, it is `updated-by` a later one. */
export const TIMELINE_RELATIONS = [
  'supports',
  'supported-by',
  'contradicts',
  'contradicted-by',
  'updates',
  'updated-by',
  'repeats',
  'repeated-by',
] as const;

/** All that a claim's card shows. `timeline` is in order of `statedOn`, the card's own claim left out. */
export const ClaimCard = v.object({
  claim: Claim,
  saidBy: v.array(EntityLink),
  deniedBy: v.array(EntityLink),
  about: v.array(EntityLink),
  documents: v.array(SourceDocument),
  timeline: v.array(v.object({ relation: v.picklist(TIMELINE_RELATIONS), link: ClaimLink })),
  /** What the reader's own notebook says of this claim. */
  own: v.exactOptional(v.array(OwnReview)),
  /** The feed that words the claim, or the reader's own notebook. */
  feed: Bilingual,
});
export type ClaimCard = v.InferOutput<typeof ClaimCard>;
