import type { Handlers, pageToBackground } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';

/** Somebody types what may be an entity: what the installed feeds know that begins so. */
export const searchEntities =
  (knowledge: KnowledgeAccess): Handlers<typeof pageToBackground>['searchEntities'] =>
  async ({ query, limit }) =>
    (await knowledge.ready()).searchEntities(query, limit);
