import type { Handlers, popupToBackground } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';

/** The popup asks what is installed, how old it is, and whether anything is wrong with it. */
export const describeKnowledge =
  (access: KnowledgeAccess): Handlers<typeof popupToBackground>['describeKnowledge'] =>
  async () => {
    const { knowledge, problem, installing } = await access.describe();
    const feeds = (await knowledge.feeds()).map(
      ({ id, title, generation, issuedAt, installedAt, stale, counts: { entities, claims } }) => ({
        id,
        title,
        generation,
        issuedAt,
        installedAt,
        stale,
        entities,
        claims,
      }),
    );
    return { feeds, problem, installing };
  };
