import type { OwnClaim } from '../../exchange/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { ClaimCard } from '../../model/index.ts';
import { OWN_CLAIMS } from '../../ui/phrases/own-claims.ts';

/** The card of a claim that no feed has, only the reader's own notebook. */
export async function ownClaimCard({ claim, review }: OwnClaim, knowledge: Knowledge): Promise<ClaimCard> {
  const known = await knowledge.entities(claim.saidBy);
  return {
    claim,
    saidBy: [...known.values()].map(({ id, kind, label }) => ({ id, kind, label })),
    deniedBy: [],
    about: [],
    documents: [],
    timeline: [],
    own: [review],
    feed: OWN_CLAIMS.notebook,
  };
}
