import type { KeptReview } from '../../model/index.ts';
import { attempt } from '../attempt.ts';
import type { NotebookDatabase } from '../database.ts';
import { foldForSearch, searchFor } from '../search-text.ts';
import { deleteKept, restoreKept } from './delete.ts';
import { type KeptCounts, keepReviews } from './keep.ts';

/** What a list of kept reviews asks for. */
export interface KeptQuery {
  /** Words that the review must hold, in any order; empty for all. */
  readonly text: string;
  /** The last review already shown. */
  readonly after: { readonly keptAt: string; readonly id: string } | null;
  readonly limit: number;
}

export interface KeptPage {
  readonly found: readonly KeptReview[];
  readonly more: boolean;
  /** All that the query finds, on whichever page. */
  readonly total: number;
}

/** Reviews of others that the reader kept. Every method rejects with a `NotebookProblem` and nothing else. */
export interface KeptReviewStore {
  /** Keeps reviews, each once, however often it comes: what the publisher said last counts. */
  keep(reviews: readonly KeptReview[]): Promise<KeptCounts>;
  /** One page, last kept first. */
  find(query: KeptQuery): Promise<KeptPage>;
  /** Those of the reviews that are kept, by key. */
  withKeys(keys: readonly string[]): Promise<Map<string, KeptReview>>;
  count(): Promise<number>;
  delete(ids: readonly string[]): Promise<{ deleted: number; ticket: string }>;
  /** Undoes one deletion, up to thirty days later. */
  restore(ticket: string): Promise<{ restored: number }>;
}

export const keptReviewStore = (database: NotebookDatabase, now: () => Date): KeptReviewStore => ({
  keep: (reviews) =>
    attempt(() =>
      database.transaction('rw', database.keptReviews, database.desk, () =>
        keepReviews(database, reviews, now().toISOString()),
      ),
    ),
  find: (query) => attempt(() => findKept(database, query)),
  withKeys: (keys) =>
    attempt(async () => {
      const found = await database.keptReviews
        .where('key')
        .anyOf([...keys])
        .toArray();
      return new Map(found.map((review) => [review.key, review]));
    }),
  count: () => attempt(() => database.keptReviews.count()),
  delete: (ids) => attempt(() => deleteKept(database, ids, now())),
  restore: (ticket) => attempt(() => restoreKept(database, ticket, now())),
});

async function findKept(database: NotebookDatabase, { text, after, limit }: KeptQuery): Promise<KeptPage> {
  const holds = searchFor(text);
  const all = (await database.keptReviews.toArray()).filter((review) => holds(searchedIn(review)));
  all.sort((one, other) => (isBefore(one, other) ? -1 : 1));
  const left = after ? all.filter((review) => isBefore(after, review)) : all;
  return { found: left.slice(0, limit), more: left.length > limit, total: all.length };
}

type Place = Pick<KeptReview, 'keptAt' | 'id'>;
const isBefore = (one: Place, other: Place): boolean =>
  one.keptAt === other.keptAt ? one.id > other.id : one.keptAt > other.keptAt;

const searchedIn = ({ claim, claimant, publisher, title, rating, url }: KeptReview): string =>
  foldForSearch([claim, claimant, publisher, title, rating.label, url].join('\n'));
