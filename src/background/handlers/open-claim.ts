import type { Handlers, pageToBackground } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';

/** A card was opened on a claim: look it up now, so that it shows what the newest generation knows. */
export const openClaim =
  (knowledge: KnowledgeAccess): Handlers<typeof pageToBackground>['openClaim'] =>
  async ({ id }) =>
    (await knowledge.ready()).claimCard(id);
