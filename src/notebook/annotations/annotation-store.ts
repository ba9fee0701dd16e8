import type { Annotation, Placement, VerdictScale } from '../../model/index.ts';
import { attempt } from '../attempt.ts';
import type { NotebookDatabase } from '../database.ts';
import { putInTurn } from '../in-turn.ts';
import { type BackupState, dismissBackup, isBackupDue, readBackupState, recordBackup } from './backup.ts';
import { type BulkChange, changeMany, undoChange } from './change-many.ts';
import { deleteAnnotations, undeleteAnnotations } from './delete.ts';
import {
  askPersistence,
  countVerdicts,
  type Persistence,
  readPersistence,
  readVerdicts,
  writeVerdicts,
} from './desk.ts';
import {
  type AnnotationPage,
  type AnnotationQuery,
  type DeskAnnotation,
  type Facets,
  findAnnotations,
  findFacets,
  findIds,
  findMany,
  findOfArticle,
  findTags,
} from './find.ts';
import { type ImportBatch, type ImportCounts, type ImportOptions, importAnnotations } from './import.ts';
import type { DeletedAnnotation, RevisionRecord } from './records.ts';
import { restoreRevision, revisionsOf, settleConflict } from './revisions.ts';
import { type AnnotationSaving, type SaveOutcome, saveAnnotation } from './save.ts';

/** A fact-checker's notes. Every method rejects with a `NotebookProblem` and nothing else; then nothing has changed. */
export interface AnnotationStore {
  /** Keeps a note as it is typed: call it as often as you like, one call at a time. Unchanged content costs nothing. */
  save(saving: AnnotationSaving): Promise<SaveOutcome>;
  get(id: string): Promise<Annotation | null>;
  /** A note with its place and its conflicts. */
  look(id: string): Promise<DeskAnnotation | null>;
  /** As `look`, in the order asked for; those that are not there are left out. */
  lookMany(ids: readonly string[]): Promise<DeskAnnotation[]>;
  /** Notes by id, in the order asked for; those that are not there are left out. */
  getMany(ids: readonly string[]): Promise<Annotation[]>;
  /** The notes on the article that is known under any of these addresses, oldest first. */
  ofArticle(addresses: readonly string[]): Promise<DeskAnnotation[]>;
  /** One page of notes, last modified first. */
  find(query: AnnotationQuery): Promise<AnnotationPage>;
  /** Ids of all that a query finds, for bulk actions. */
  findIds(query: AnnotationQuery): Promise<string[]>;
  /** What there is to filter by. */
  facets(): Promise<Facets>;
  /** Tags in use, in order of the alphabet, at most `limit`. */
  tags(limit: number): Promise<string[]>;
  /** Earlier versions and those of other windows, last set aside first. */
  revisions(id: string): Promise<RevisionRecord[]>;
  revision(key: string): Promise<RevisionRecord | null>;
  /** Makes a version the note again. `base` and `session` as in `save`. */
  restoreRevision(key: string, base: number, session: string): Promise<SaveOutcome>;
  /** Notes that a version in conflict was looked at; it stays among the versions. */
  settleConflict(key: string): Promise<void>;
  delete(ids: readonly string[]): Promise<{ deleted: number; ticket: string }>;
  /** Undoes one deletion, up to thirty days later. */
  undelete(ticket: string): Promise<{ restored: number }>;
  /** What can still be brought back, last deleted first. */
  deleted(): Promise<DeletedAnnotation[]>;
  /** What one deletion took out, as far as it can still be brought back. */
  deletedWith(ticket: string): Promise<DeletedAnnotation[]>;
  changeMany(ids: readonly string[], change: BulkChange): Promise<{ changed: number; ticket: string }>;
  /** Undoes the last `changeMany`; notes changed again since are left alone and counted. */
  undoChange(ticket: string): Promise<{ restored: number; left: number }>;
  /** Keeps what became of notes' places when their article was open; gives how many were placed otherwise before. */
  markPlaced(placements: ReadonlyMap<string, Placement>): Promise<number>;
  /** All of the batch or, if anything fails, nothing. Rejects with the signal's reason when aborted. */
  import(batch: ImportBatch, options?: ImportOptions): Promise<ImportCounts>;
  /** Notes in steps of `size`, by id, for exports of any length: start with an empty `after`. */
  step(after: string, size: number): Promise<Annotation[]>;
  verdicts(): Promise<VerdictScale>;
  /** Refused where the scale would lose a verdict that notes have (deleted ones included, while they can come back). */
  setVerdicts(scale: VerdictScale): Promise<void>;
  /** How many notes have each verdict, by id, deleted ones included while they can come back. */
  verdictUses(): Promise<Record<string, number>>;
  backup(): Promise<BackupState & { due: boolean }>;
  /** Call when a backup was written. */
  recordBackup(): Promise<void>;
  /** Keeps the reminder quiet for a week. */
  dismissBackup(): Promise<void>;
  persistence(): Promise<Persistence>;
  /** Asks the browser to keep the notebook for good; done by itself when the first note is saved, if it can be. */
  askPersistence(persist: () => Promise<boolean>): Promise<Persistence>;
}

export function annotationStore(
  database: NotebookDatabase,
  now: () => Date,
  persist: (() => Promise<boolean>) | undefined,
): AnnotationStore {
  const get = (ids: readonly string[]) =>
    database.annotations.bulkGet([...ids]).then((found) => found.filter((note) => note !== undefined));
  return {
    save: (saving) =>
      attempt(async () => {
        const outcome = await saveAnnotation(database, saving, now());
        if (persist && (await readPersistence(database)) === 'unasked')
          await askPersistence(database, persist);
        return outcome;
      }),
    get: (id) => attempt(async () => (await database.annotations.get(id)) ?? null),
    look: (id) => attempt(async () => (await findMany(database, [id]))[0] ?? null),
    lookMany: (ids) => attempt(() => findMany(database, ids)),
    getMany: (ids) => attempt(() => get(ids)),
    ofArticle: (addresses) => attempt(() => findOfArticle(database, addresses)),
    find: (query) => attempt(() => findAnnotations(database, query)),
    findIds: (query) => attempt(() => findIds(database, query)),
    facets: () => attempt(() => findFacets(database)),
    tags: (limit) => attempt(() => findTags(database, limit)),
    revisions: (id) => attempt(() => revisionsOf(database, id)),
    revision: (key) => attempt(async () => (await database.revisions.get(key)) ?? null),
    restoreRevision: (key, base, session) =>
      attempt(() => restoreRevision(database, key, base, session, now())),
    settleConflict: (key) => attempt(() => settleConflict(database, key)),
    delete: (ids) => attempt(() => deleteAnnotations(database, ids, now())),
    undelete: (ticket) => attempt(() => undeleteAnnotations(database, ticket, now())),
    deleted: () => attempt(() => database.deletedAnnotations.orderBy('ticket').reverse().toArray()),
    deletedWith: (ticket) =>
      attempt(() => database.deletedAnnotations.where('ticket').equals(ticket).toArray()),
    changeMany: (ids, change) => attempt(() => changeMany(database, ids, change, now())),
    undoChange: (ticket) => attempt(() => undoChange(database, ticket, now())),
    markPlaced: (placements) => attempt(() => markPlaced(database, placements)),
    import: (batch, options) =>
      attempt(() => importAnnotations(database, batch, now(), options)).catch((problem) => {
        options?.signal?.throwIfAborted();
        throw problem;
      }),
    step: (after, size) => attempt(() => database.annotations.where('id').above(after).limit(size).toArray()),
    verdicts: () => attempt(() => readVerdicts(database)),
    setVerdicts: (scale) => attempt(() => writeVerdicts(database, scale)),
    verdictUses: () => attempt(() => countVerdicts(database)),
    backup: () =>
      attempt(async () => {
        const state = await readBackupState(database);
        return { ...state, due: isBackupDue(state, now()) };
      }),
    recordBackup: () => attempt(async () => void (await recordBackup(database, now()))),
    dismissBackup: () => attempt(async () => void (await dismissBackup(database, now()))),
    persistence: () => attempt(() => readPersistence(database)),
    askPersistence: (ask) => attempt(() => askPersistence(database, ask)),
  };
}

const markPlaced = (
  database: NotebookDatabase,
  placements: ReadonlyMap<string, Placement>,
): Promise<number> =>
  database.transaction('rw', database.annotationRows, async () => {
    const rows = await database.annotationRows.bulkGet([...placements.keys()]);
    const changed = rows.flatMap((row) => {
      const placement = row && placements.get(row.id);
      const known = row?.placed === placement?.placed && row?.reason === placement?.reason;
      return row && placement && !known
        ? [{ ...row, placed: placement.placed, reason: placement.reason }]
        : [];
    });
    await putInTurn(database.annotationRows, changed);
    return changed.length;
  });
