import * as v from 'valibot';
import { Claim } from './claim.ts';
import { Day } from './day.ts';
import { SourceDocument } from './document.ts';
import { Entity, EntityKind } from './entity.ts';
import { MatchExplanation } from './explanation.ts';
import { OwnReview } from './own-review.ts';
import { TimeExpression } from './statement.ts';
import { Bilingual } from './text.ts';

/** Enough of an entity to name it and open its card. */
export const EntityLink = v.object({ id: v.string(), kind: EntityKind, label: Bilingual });
export type EntityLink = v.InferOutput<typeof EntityLink>;

/** An entity as a search lists it: enough to tell it from others of its name. */
export const EntityHit = v.object({ ...EntityLink.entries, description: v.nullable(Bilingual) });
export type EntityHit = v.InferOutput<typeof EntityHit>;

/**
 * Enough of a claim to list it and open its card. `rating` is the newest review's own words, `ratedBy` whose they are,
 * `reviews` how many there are.
 */
export const ClaimLink = v.object({
  id: v.string(),
  text: Bilingual,
  saidBy: v.array(EntityLink),
  statedOn: v.nullable(Day),
  denied: v.boolean(),
  rating: v.nullable(Bilingual),
  ratedBy: v.exactOptional(Bilingual),
  reviews: v.exactOptional(v.number()),
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

/** What a card says of the sentence it was opened at. */
const SentenceFacts = v.object({
  /** Its time expressions, offsets in the sentence. */
  times: v.array(TimeExpression),
  /** The article's day; null where it bears none, and times that lean on it stay unresolved. */
  publishedOn: v.nullable(Day),
  /** Known claims about the same, which the sentence does not make: without ratings, so that none is read as its verdict. */
  related: v.array(ClaimLink),
});

/** Why a claim's card was opened at a sentence. */
export const ExplainedMatch = v.object({ explanation: MatchExplanation, ...SentenceFacts.entries });
export type ExplainedMatch = v.InferOutput<typeof ExplainedMatch>;

/** How a sentence gives what is said: in the speaker's words, partly so, in the paper's. */
export const DIRECTNESS = ['direct', 'partly', 'indirect'] as const;

/** All that the card of a sentence shows of which nothing is known: who says what, and when. */
export const StatementCard = v.object({
  sentence: v.string(),
  /** As printed, with the entity that is meant, where it is known. */
  speaker: v.nullable(v.object({ text: v.string(), link: v.nullable(EntityLink) })),
  cue: v.nullable(v.string()),
  content: v.nullable(v.string()),
  directness: v.picklist(DIRECTNESS),
  ...SentenceFacts.entries,
});
export type StatementCard = v.InferOutput<typeof StatementCard>;

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
