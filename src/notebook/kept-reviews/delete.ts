import * as v from 'valibot';
import { KeptReview, Moment } from '../../model/index.ts';
import { countChange } from '../annotations/backup.ts';
import type { NotebookDatabase } from '../database.ts';
import { deleteInTurn } from '../in-turn.ts';
import { markOwnChanged } from '../own-claims/changes.ts';
import { keepReviews } from './keep.ts';

/** Reviews that were taken out, by the deletion that did it; the last one first. */
const Deletions = v.array(v.object({ ticket: Moment, reviews: v.array(KeptReview) }));
type Deletions = v.InferOutput<typeof Deletions>;

const KEY = 'deleted kept reviews';
/** Deletions that can be undone at one time. */
const MOST = 20;

async function readDeletions(database: NotebookDatabase): Promise<Deletions> {
  const kept = v.safeParse(Deletions, (await database.desk.get(KEY))?.value);
  return kept.success ? kept.output : [];
}

/** Takes reviews out; the ticket brings them back until the purge. */
export const deleteKept = (database: NotebookDatabase, ids: readonly string[], now: Date) =>
  database.transaction('rw', database.keptReviews, database.desk, async () => {
    const found = await database.keptReviews.bulkGet([...new Set(ids)]);
    const reviews = found.filter((review) => review !== undefined);
    const before = await readDeletions(database);
    // Two deletions never share a ticket, not even within a millisecond or after the clock went back.
    const earliest = before[0] ? Date.parse(before[0].ticket) + 1 : 0;
    const ticket = new Date(Math.max(now.getTime(), earliest)).toISOString();
    const gone = reviews.map(({ id }) => id);
    await deleteInTurn(database.keptReviews, gone);
    if (gone.length > 0) {
      await database.desk.put({ key: KEY, value: [{ ticket, reviews }, ...before].slice(0, MOST) });
      await markOwnChanged(database, 'kept', gone);
      await countChange(database, now.toISOString(), gone.length);
    }
    return { deleted: gone.length, ticket };
  });

/** Undoes one deletion. A review that was kept again meanwhile stays one. */
export const restoreKept = (database: NotebookDatabase, ticket: string, now: Date) =>
  database.transaction('rw', database.keptReviews, database.desk, async () => {
    const deletions = await readDeletions(database);
    const reviews = deletions.find((deletion) => deletion.ticket === ticket)?.reviews ?? [];
    await keepReviews(database, reviews, now.toISOString());
    await database.desk.put({ key: KEY, value: deletions.filter((deletion) => deletion.ticket !== ticket) });
    return { restored: reviews.length };
  });

/** How long deleted reviews can be brought back, in ms. */
const UNDO_MS = 30 * 86_400_000;

/** Forgets reviews deleted long ago, for good. */
export const purgeKept = (database: NotebookDatabase, now: Date) =>
  database.transaction('rw', database.desk, async () => {
    const until = new Date(now.getTime() - UNDO_MS).toISOString();
    const left = (await readDeletions(database)).filter(({ ticket }) => ticket >= until);
    await database.desk.put({ key: KEY, value: left });
  });
