import * as v from 'valibot';
import { Day } from './day.ts';
import { Span } from './span.ts';

/** What a sentence is to a known claim. `changed`: the same statement with another number, date, name or direction. */
export const MATCH_RELATIONS = ['same', 'contradicts', 'changed'] as const;

/** What a sentence may say otherwise than a claim. `opposite`: a word that reverses it; `stage`: it has only begun, or is over; `polarity`: it is denied. */
export const DIFFERENCE_KINDS = [
  'number',
  'date',
  'entity',
  'word',
  'direction',
  'opposite',
  'role',
  'stage',
  'polarity',
] as const;

/** One difference, as printed in the claim and here; null where that side has no one word for it. */
export const Difference = v.object({
  kind: v.picklist(DIFFERENCE_KINDS),
  claim: v.nullable(v.string()),
  here: v.nullable(v.string()),
});
export type Difference = v.InferOutput<typeof Difference>;

/** A known claim that a sentence makes, denies or alters. What is merely about the same thing is no match. */
export const ClaimMatch = v.object({
  claim: v.string(),
  relation: v.picklist(MATCH_RELATIONS),
  /** How sure, 0 to 1. */
  score: v.number(),
  /** Words, names and numbers of the sentence, as printed, that say what the claim says: for "Why this card?". */
  matched: v.exactOptional(v.array(v.string())),
  /** Where the sentence says something else than the claim. */
  differs: v.exactOptional(v.array(Difference)),
});
export type ClaimMatch = v.InferOutput<typeof ClaimMatch>;

const TextSpan = v.object({ ...Span.entries, text: v.string() });

/** A sentence with who says it. All offsets are in the same text; `start` and `end` are the sentence's. */
export const Statement = v.object({
  ...Span.entries,
  text: v.string(),
  speaker: v.nullable(v.object({ ...TextSpan.entries, entity: v.nullable(v.string()) })),
  cue: v.nullable(TextSpan),
  content: v.nullable(Span),
  matches: v.array(ClaimMatch),
});
export type Statement = v.InferOutput<typeof Statement>;

/** A time expression. A `date` covers the days `from` to `to`, both included; a `duration` has neither. */
export const TimeExpression = v.object({
  ...TextSpan.entries,
  kind: v.picklist(['date', 'duration']),
  from: v.nullable(Day),
  to: v.nullable(Day),
});
export type TimeExpression = v.InferOutput<typeof TimeExpression>;
