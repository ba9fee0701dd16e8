import * as v from 'valibot';
import { Bilingual, Claimant, Day, MATCH_RELATIONS, Span } from '../model/index.ts';
import { ReadBlocks } from './read-blocks.ts';

/** A known claim that the sentence makes, denies or alters. */
export const ProposedClaim = v.object({
  id: v.string(),
  text: Bilingual,
  relation: v.picklist(MATCH_RELATIONS),
});
export type ProposedClaim = v.InferOutput<typeof ProposedClaim>;

/** What a new note may begin with, as far as the sentence tells. */
export const NoteProposal = v.object({
  /** The claim in one sentence, without who says it; as printed. */
  claim: v.string(),
  claimedBy: v.nullable(Claimant),
  claimedOn: v.nullable(Day),
  knownClaims: v.array(ProposedClaim),
});
export type NoteProposal = v.InferOutput<typeof NoteProposal>;

export const proposalCalls = {
  /** Reads the sentence that is to be annotated: `[start, end)` of `block`, in UTF-16 units of its text. */
  proposeNote: {
    params: v.object({
      publishedOn: v.nullable(Day),
      blocks: ReadBlocks,
      block: v.pipe(v.number(), v.integer(), v.minValue(0)),
      ...Span.entries,
    }),
    reply: NoteProposal,
  },
} as const;
