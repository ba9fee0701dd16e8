import type { Handlers, pageToBackground } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';

/** Somebody types what may be a claim: what the installed feeds know that begins so. */
export const searchClaims =
  (knowledge: KnowledgeAccess): Handlers<typeof pageToBackground>['searchClaims'] =>
  async ({ query, limit }) =>
    (await knowledge.ready()).searchClaims(query, limit);
