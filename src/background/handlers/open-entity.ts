import type { Handlers, pageToBackground } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';

/** A card was opened on an entity: look it up now, so that it shows what the newest generation knows. */
export const openEntity =
  (knowledge: KnowledgeAccess): Handlers<typeof pageToBackground>['openEntity'] =>
  async ({ id }) =>
    (await knowledge.ready()).entityCard(id);
