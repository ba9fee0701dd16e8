import * as v from 'valibot';
import { Span } from './span.ts';
import { DIFFERENCE_KINDS } from './statement.ts';
import { Bilingual } from './text.ts';

/** What a sentence and a claim are compared by: who and what, how many, when, who does it to whom, which way, and whether. */
export const CHECKS = ['entities', 'numbers', 'dates', 'roles', 'direction', 'stage', 'polarity'] as const;

/** What a check came to. `left-out`: the sentence does not say it; `not-in-claim`: there was nothing to check. */
export const CHECK_OUTCOMES = ['same', 'differs', 'left-out', 'not-in-claim'] as const;

/** A stretch of the sentence, as printed. `label` names the entity, where it is one. */
const Printed = v.object({ ...Span.entries, text: v.string(), label: v.nullable(Bilingual) });
/** What the claim has there, as printed in it. */
const InClaim = v.object({ text: v.string(), label: v.nullable(Bilingual) });

export const PART_KINDS = ['entity', 'number', 'date', 'word'] as const;
export const MatchedPart = v.object({ kind: v.picklist(PART_KINDS), here: Printed, claim: InClaim });
export type MatchedPart = v.InferOutput<typeof MatchedPart>;

/** Null on a side that has no words of its own for it: a claim says outright what the sentence denies with a word. */
export const ExplainedDifference = v.object({
  kind: v.picklist(DIFFERENCE_KINDS),
  here: v.nullable(Printed),
  claim: v.nullable(InClaim),
});
export type ExplainedDifference = v.InferOutput<typeof ExplainedDifference>;

/** Why a sentence was matched with a claim, for people. Offsets are UTF-16 units of the sentence. */
export const MatchExplanation = v.object({
  /** The wording of the claim that the sentence comes closest to. */
  wording: v.string(),
  /** In the sentence's order, none overlapping. */
  matched: v.array(MatchedPart),
  differs: v.array(ExplainedDifference),
  checked: v.array(v.object({ check: v.picklist(CHECKS), outcome: v.picklist(CHECK_OUTCOMES) })),
});
export type MatchExplanation = v.InferOutput<typeof MatchExplanation>;
