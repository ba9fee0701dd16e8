import { fromPopup } from '../messages/index.ts';
import type { FeedsView } from '../ui/options/index.ts';

/** Asks the background how the feeds stand; null where it gives no answer. */
export async function askFeeds(): Promise<FeedsView | null> {
  const [following, knowledge] = await Promise.all([
    fromPopup('describeFollowing', {}),
    fromPopup('describeKnowledge', {}),
  ]);
  if (!following.ok || !knowledge.ok) return null;
  const { feeds, connection } = following.value;
  const followed = new Set(feeds.map(({ feed }) => feed));
  return { feeds, connection, bundled: knowledge.value.feeds.filter(({ id }) => !followed.has(id)) };
}
