import * as v from 'valibot';
import { Mention } from './mention.ts';
import { OwnReview } from './own-review.ts';
import { Span } from './span.ts';
import { ClaimMatch, Statement } from './statement.ts';
import { Bilingual } from './text.ts';

const BlockIndex = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A mention in an article: its offsets are those of the block's text. `label` names the entity meant. */
export const FoundMention = v.object({ block: BlockIndex, ...Mention.entries, label: Bilingual });
export type FoundMention = v.InferOutput<typeof FoundMention>;

/** A sentence of an article that makes, denies or alters a known claim; `claimText` is the known claim's. */
export const FoundClaim = v.object({
  block: BlockIndex,
  ...Span.entries,
  match: ClaimMatch,
  claimText: Bilingual,
  /** Who says it here, as printed, where the sentence says. */
  speaker: Statement.entries.speaker,
  /** Where the claim is out of the reader's own notebook: whose verdict, and which. Absent for claims of feeds. */
  own: v.exactOptional(v.pick(OwnReview, ['kind', 'label', 'publisher'])),
  /** The dismissal by which the reader hid it here ("Not this claim"); without one it is shown. */
  dismissed: v.exactOptional(v.string()),
});
export type FoundClaim = v.InferOutput<typeof FoundClaim>;

/** A sentence that tells who says what, of which nothing is known. `cue` is the reporting word or phrase. */
export const FoundStatement = v.object({ block: BlockIndex, ...Span.entries, cue: Span });
export type FoundStatement = v.InferOutput<typeof FoundStatement>;

/** A sentence that a fact-checker may want to check; `score` says how much speaks for it, 0 to 1. */
export const CheckableSentence = v.object({ block: BlockIndex, ...Span.entries, score: v.number() });
export type CheckableSentence = v.InferOutput<typeof CheckableSentence>;

/** What the background found in the blocks it was sent. */
export const Findings = v.object({
  mentions: v.array(FoundMention),
  claims: v.array(FoundClaim),
  /** Only where the reader wants to see them. */
  statements: v.array(FoundStatement),
  /** Only where the reader wants to see them. */
  checkable: v.array(CheckableSentence),
  /** Identifies the installed knowledge that was asked: feed ids with their generations. */
  knowledge: v.string(),
});
export type Findings = v.InferOutput<typeof Findings>;
