import { conditionNow, Following, patternOfHost } from '../../following/index.ts';
import { toAllPages } from '../../messages/index.ts';
import type { KnowledgeAccess } from '../knowledge/knowledge-access.ts';
import { releaseFeedHosts } from '../sites/feed-hosts.ts';
import { onAlarm, planAlarm } from './alarm.ts';

/** The followed feeds as the worker looks after them. */
export interface FollowedFeeds {
  readonly following: Following;
  /** Does what is due: at the alarm, and when the browser starts. */
  wake(): Promise<void>;
}

/**
 * Looks after the followed feeds from the start of the worker on. A start by itself only sees to it that the alarm is
 * still there: the worker starts when a page is read, and reading must cause no request.
 */
export function startFollowing(knowledge: KnowledgeAccess): FollowedFeeds {
  const plan = async (): Promise<void> => planAlarm(await following.nextAt());
  const following: Following = new Following({
    knowledge: knowledge.ready,
    onChange: async () =>
      toAllPages('knowledgeChanged', { knowledge: await (await knowledge.ready()).identity() }),
    onPlan: plan,
    onDropped: async (feeds) => {
      for (const { address } of feeds) await releaseFeedHosts(patternOfHost(address));
    },
  });
  const wake = async (): Promise<void> => {
    try {
      await following.settle();
      await releaseFeedHosts();
      if (conditionNow() === 'good') await following.checks.checkDue();
    } finally {
      await plan();
    }
  };
  onAlarm(() => void wake());
  void plan();
  return { following, wake };
}
