import type { Handlers, pageToBackground } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import { ownClaimCard } from '../own-claims/own-claim-card.ts';
import type { OwnClaims } from '../own-claims/own-claims-access.ts';

/** A card was opened on a claim: look it up now, so that it shows what the newest generation and the notebook know. */
export const openClaim =
  (knowledge: KnowledgeAccess, own: OwnClaims): Handlers<typeof pageToBackground>['openClaim'] =>
  async ({ id }) => {
    const store = await knowledge.ready();
    const [card, about] = await Promise.all([store.claimCard(id), own.about(id)]);
    if (card) return about.length > 0 ? { ...card, own: about.map(({ review }) => review) } : card;
    const [first] = about;
    return first ? ownClaimCard(first, store) : null;
  };
