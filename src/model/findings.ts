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
});
export type FoundClaim = v.InferOutput<typeof FoundClaim>;

/** What the background found in the blocks it was sent. */
export const Findings = v.object({
  mentions: v.array(FoundMention),
  claims: v.array(FoundClaim),
  /** Identifies the installed knowledge that was asked: feed ids with their generations. */
  knowledge: v.string(),
});
export type Findings = v.InferOutput<typeof Findings>;
