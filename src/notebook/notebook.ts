import { siteOf, type Visit } from '../model/index.ts';
import { type AnnotationStore, annotationStore } from './annotations/annotation-store.ts';
import { purgeAnnotations } from './annotations/delete.ts';
import { takeBackUnfinished } from './annotations/unfinished-import.ts';
import { attempt, attemptToRead } from './attempt.ts';
import { type NotebookDatabase, openDatabase } from './database.ts';
import { type DismissalStore, dismissalStore } from './dismissals/dismissal-store.ts';
import { findVisits, type VisitPage, type VisitQuery } from './find-visits.ts';
import { deleteInTurn, putInTurn } from './in-turn.ts';
import { purgeKept } from './kept-reviews/delete.ts';
import { type KeptReviewStore, keptReviewStore } from './kept-reviews/kept-review-store.ts';
import { type OwnClaimStore, ownClaimStore } from './own-claims/own-claims.ts';
import { reunited, revisited, type VisitFacts, visited } from './revisit.ts';
import { searchTextOf } from './search-text.ts';
import { type WholeNotebook, wholeNotebook } from './whole.ts';

export const NOTEBOOK_NAME = 'prasanga-notebook';

/** Which visits to delete: one by id, those of a site (any of its hosts), or all. */
export type Deletion =
  | { readonly what: 'visit'; readonly id: string }
  | { readonly what: 'site'; readonly site: string }
  | { readonly what: 'all' };

/** What the reader made, kept on the device. Every method rejects with a `NotebookProblem` and nothing else. */
export interface Notebook {
  /** Keeps that an article was read now. One record per `address`: reading it again renews the record. */
  recordVisit(facts: VisitFacts): Promise<Visit>;
  /** Visits, newest first. */
  listVisits(query: VisitQuery): Promise<VisitPage>;
  /** Takes visits out of the history; `restoreVisits` brings them back until `purgeDeleted`. */
  deleteVisits(deletion: Deletion): Promise<{ deleted: number; ticket: string }>;
  /** Undoes one deletion. An article that was read again meanwhile stays one record. */
  restoreVisits(ticket: string): Promise<{ restored: number }>;
  /** Forgets visits that were deleted, and notes and kept reviews deleted over thirty days ago, for good: for when the browser starts. */
  purgeDeleted(): Promise<void>;
  readonly annotations: AnnotationStore;
  readonly keptReviews: KeptReviewStore;
  /** Claims with a verdict that the notebook itself holds. */
  readonly ownClaims: OwnClaimStore;
  readonly dismissals: DismissalStore;
  /** All of it, for a backup. */
  readonly whole: WholeNotebook;
  close(): void;
}

/**
 * Opens the notebook. Rejects with a `NotebookProblem`; nothing is ever deleted to make it open. `persist` asks the
 * browser to keep the notebook for good (`navigator.storage.persist`, where there is one): called after the first
 * note was saved.
 */
export async function openNotebook(
  name: string = NOTEBOOK_NAME,
  now: () => Date = () => new Date(),
  persist?: () => Promise<boolean>,
): Promise<Notebook> {
  const database = await attemptToRead(() => openDatabase(name));
  // What cannot be taken out now (a full disk) hinders nobody: the next opening tries again.
  await takeBackUnfinished(database).catch(() => undefined);
  return {
    recordVisit: (facts) => attempt(() => recordVisit(database, facts, now().toISOString())),
    listVisits: (query) => attempt(() => findVisits(database, query)),
    deleteVisits: (deletion) => attempt(() => deleteVisits(database, deletion, now())),
    restoreVisits: (ticket) => attempt(() => restoreVisits(database, ticket)),
    purgeDeleted: () =>
      attempt(async () => {
        await database.deletedVisits.clear();
        await purgeAnnotations(database, now());
        await purgeKept(database, now());
      }),
    annotations: annotationStore(database, now, persist),
    keptReviews: keptReviewStore(database, now),
    ownClaims: ownClaimStore(database),
    dismissals: dismissalStore(database, now),
    whole: wholeNotebook(database),
    close: () => database.close(),
  };
}

const rowOf = (visit: Visit) => ({
  id: visit.id,
  lastReadAt: visit.lastReadAt,
  text: searchTextOf(visit),
});

const recordVisit = (database: NotebookDatabase, facts: VisitFacts, at: string): Promise<Visit> =>
  database.transaction('rw', database.visits, database.searchRows, async () => {
    const before = await database.visits.where('address').equals(facts.address).first();
    const visit = before ? revisited(before, facts, at) : visited(facts, at);
    await database.visits.put(visit);
    await database.searchRows.put(rowOf(visit));
    return visit;
  });

const chosenBy = (database: NotebookDatabase, deletion: Deletion) => {
  switch (deletion.what) {
    case 'visit':
      return database.visits.where('id').equals(deletion.id);
    case 'site':
      return database.visits.where('site').equals(siteOf(deletion.site));
    case 'all':
      return database.visits.toCollection();
  }
};

const deleteVisits = (database: NotebookDatabase, deletion: Deletion, now: Date) =>
  database.transaction('rw', database.visits, database.searchRows, database.deletedVisits, async () => {
    const visits = await chosenBy(database, deletion).toArray();
    const latest = await database.deletedVisits.orderBy('deletedAt').last();
    // Two deletions never share a ticket, not even within a millisecond or after the clock went back.
    const earliest = latest?.deletedAt ? Date.parse(latest.deletedAt) + 1 : 0;
    const ticket = new Date(Math.max(now.getTime(), earliest)).toISOString();
    const ids = visits.map(({ id }) => id);
    await putInTurn(
      database.deletedVisits,
      visits.map((visit) => ({ ...visit, deletedAt: ticket })),
    );
    await deleteInTurn(database.visits, ids);
    await deleteInTurn(database.searchRows, ids);
    return { deleted: visits.length, ticket };
  });

const restoreVisits = (database: NotebookDatabase, ticket: string) =>
  database.transaction('rw', database.visits, database.searchRows, database.deletedVisits, async () => {
    const deleted = await database.deletedVisits.where('deletedAt').equals(ticket).toArray();
    const alive = await database.visits
      .where('address')
      .anyOf(deleted.map(({ address }) => address))
      .toArray();
    const aliveBy = new Map(alive.map((visit) => [visit.address, visit]));
    const restored = deleted.map((visit): Visit => {
      const living = aliveBy.get(visit.address);
      return living ? reunited(living, visit) : { ...visit, deletedAt: null };
    });
    await putInTurn(database.visits, restored);
    await putInTurn(database.searchRows, restored.map(rowOf));
    await deleteInTurn(
      database.deletedVisits,
      deleted.map(({ id }) => id),
    );
    return { restored: restored.length };
  });
