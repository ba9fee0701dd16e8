import type { FoundArticle } from '../article/index.ts';
import type { Ask } from './connection.ts';
import type { FindingsCache } from './findings-cache.ts';

const MAX_TITLE = 1_000;
const MAX_FOUND = 5_000;
const MAX_ADDRESS = 8_192;

/**
 * Has articles that the reader sees kept in the history, each once: in the top frame alone, and only while the page
 * is in front. What they name goes along, counted.
 */
export async function recordVisits(
  articles: readonly FoundArticle[],
  cache: FindingsCache,
  visited: Set<string>,
  ask: Ask,
): Promise<void> {
  if (window !== window.top || document.visibilityState !== 'visible') return;
  for (const article of articles) {
    const { address, title, publishedOn, blocks } = article;
    if (visited.has(address) || address.length > MAX_ADDRESS || location.href.length > MAX_ADDRESS) continue;
    if (!isOnScreen(article)) continue;
    visited.add(address);
    const counts = new Map<string, number>();
    const claims = new Set<string>();
    for (const block of blocks) {
      const findings = cache.of(block);
      for (const { entity } of findings?.mentions ?? []) counts.set(entity, (counts.get(entity) ?? 0) + 1);
      for (const { match } of findings?.claims ?? []) claims.add(match.claim);
    }
    const outcome = await ask('recordVisit', {
      url: location.href,
      address,
      title: title.slice(0, MAX_TITLE),
      publishedOn,
      entities: [...counts].slice(0, MAX_FOUND).map(([id, count]) => ({ id, count })),
      claims: [...claims].slice(0, MAX_FOUND),
    });
    if (!outcome.ok) visited.delete(address);
  }
}

/** Whether any of an article stands in the window: one appended far below is not read yet. */
function isOnScreen({ blocks }: FoundArticle): boolean {
  return blocks.some(({ element }) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  });
}
