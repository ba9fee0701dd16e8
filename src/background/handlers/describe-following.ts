import { fingerprintOf } from '../../feed/index.ts';
import {
  checkRecord,
  conditionNow,
  type FollowedFeed,
  type Following,
  followedFeeds,
} from '../../following/index.ts';
import type { Knowledge } from '../../knowledge/index.ts';
import type { FollowedFeedState, Handlers, popupToBackground } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';

/** The options page asks how the followed feeds stand. */
export const describeFollowing =
  (access: KnowledgeAccess, following: Following): Handlers<typeof popupToBackground>['describeFollowing'] =>
  async () => {
    const knowledge = await access.ready();
    const feeds = (await followedFeeds()).map((followed) => stateOf(followed, knowledge, following));
    return { feeds: await Promise.all(feeds), connection: conditionNow() };
  };

async function stateOf(
  { feed, title, address, key, paused, removedAt }: FollowedFeed,
  knowledge: Knowledge,
  following: Following,
): Promise<FollowedFeedState> {
  const [record, serving] = await Promise.all([checkRecord(feed), servingOf(feed, knowledge)]);
  const { checkedAt, rightAt, nextAt, asked, trouble, change, known } = record;
  const checking = following.checks.stateOf(feed);
  return {
    feed,
    title: serving?.title ?? title,
    address,
    fingerprint: await fingerprintOf(known?.key ?? key),
    paused,
    removed: removedAt !== null,
    serving,
    checking: checking && { progress: checking.progress },
    checkedAt,
    rightAt,
    nextAt,
    asked,
    trouble,
    change,
  };
}

/** What of a feed is installed; a paused feed keeps it. */
async function servingOf(feed: string, knowledge: Knowledge) {
  const manifest = await knowledge.installedManifest(feed);
  if (!manifest) return null;
  const { title, issuedAt, expiresAt, counts, pages, generation } = manifest;
  const sizes = new Map(pages.map(({ hash, size }) => [hash, size]));
  return {
    title,
    generation,
    issuedAt,
    stale: Date.parse(expiresAt) < Date.now(),
    counts,
    size: [...sizes.values()].reduce((sum, size) => sum + size, 0),
  };
}
