import { mergeKept } from '../../exchange/index.ts';
import type { KeptReview } from '../../model/index.ts';
import { countChange } from '../annotations/backup.ts';
import type { NotebookDatabase } from '../database.ts';
import { putInTurn } from '../in-turn.ts';
import { markOwnChanged } from '../own-claims/changes.ts';

/** What keeping reviews comes to. `renewed`: kept before, and the publisher has said something else since. */
export interface KeptCounts {
  readonly new: number;
  readonly renewed: number;
  readonly same: number;
}

/** Keeps reviews, each once, however often it comes. Inside a transaction over kept reviews and desk. */
export async function keepReviews(
  database: NotebookDatabase,
  reviews: readonly KeptReview[],
  at: string,
): Promise<KeptCounts> {
  const keys = [...new Set(reviews.map(({ key }) => key))];
  const there = await database.keptReviews.where('key').anyOf(keys).toArray();
  const byKey = new Map(there.map((review) => [review.key, review]));
  const taken = new Set(there.map(({ id }) => id));
  const changed = new Map<string, KeptReview>();
  const counts = { new: 0, renewed: 0, same: 0 };
  for (const review of reviews) {
    const before = byKey.get(review.key);
    const after = before ? mergeKept(before, review) : await withFreeId(database, review, taken);
    if (before && JSON.stringify(before) === JSON.stringify(after)) {
      counts.same++;
      continue;
    }
    if (before) counts.renewed++;
    else counts.new++;
    byKey.set(after.key, after);
    taken.add(after.id);
    changed.set(after.id, after);
  }
  await putInTurn(database.keptReviews, changed.values());
  if (changed.size > 0) {
    await markOwnChanged(database, 'kept', [...changed.keys()]);
    await countChange(database, at, changed.size);
  }
  return counts;
}

/** A review of another key may bear the same id (a file that somebody edited): it must not be written over. */
async function withFreeId(
  database: NotebookDatabase,
  review: KeptReview,
  taken: ReadonlySet<string>,
): Promise<KeptReview> {
  const free = !taken.has(review.id) && (await database.keptReviews.get(review.id)) === undefined;
  return free ? review : { ...review, id: crypto.randomUUID() };
}
