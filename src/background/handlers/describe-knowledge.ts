import { checkRecord, type Following, followedFeeds, isActive } from '../../following/index.ts';
import type { Handlers, popupToBackground, Reply } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';

type Edge = typeof popupToBackground;

/** The popup asks what is installed, how old it is, and whether anything is wrong with it. */
export const describeKnowledge =
  (access: KnowledgeAccess, following: Following): Handlers<Edge>['describeKnowledge'] =>
  async () => {
    const { knowledge, problem, installing } = await access.describe();
    const feeds = (await knowledge.feeds()).map(
      async ({ id, title, generation, issuedAt, installedAt, stale, counts: { entities, claims } }) => ({
        id,
        title,
        generation,
        issuedAt,
        installedAt,
        stale,
        entities,
        claims,
        change: (await checkRecord(id)).change,
      }),
    );
    return { feeds: await Promise.all(feeds), problem, installing, following: await summaryOf(following) };
  };

async function summaryOf({ checks }: Following): Promise<Reply<Edge, 'describeKnowledge'>['following']> {
  const feeds = (await followedFeeds()).filter(isActive).map(({ feed }) => feed);
  const records = await Promise.all(feeds.map(checkRecord));
  const right = records.map(({ rightAt }) => rightAt);
  const states = feeds.map((feed) => checks.stateOf(feed)).filter((state) => state !== null);
  const [longestAgo = null] = right.filter((at) => at !== null).sort();
  return {
    count: feeds.length,
    checking: states.length > 0,
    progress: states.find(({ progress }) => progress)?.progress ?? null,
    troubled: records.filter(({ trouble }) => trouble !== null).length,
    rightAt: right.includes(null) ? null : longestAgo,
  };
}
