import type { Handlers, popupToBackground } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';

/** What the knowledge calls these entities. */
export const nameEntities =
  (knowledge: KnowledgeAccess): Handlers<typeof popupToBackground>['nameEntities'] =>
  async ({ ids }) =>
    Array.from((await (await knowledge.ready()).entities(ids)).values(), ({ id, kind, label }) => ({
      id,
      kind,
      label,
    }));
