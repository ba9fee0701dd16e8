import type { Annotation } from '../../model/index.ts';
import type { NotebookDatabase } from '../database.ts';
import { NotebookProblem } from '../problem.ts';
import type { RevisionRecord } from './records.ts';
import { type SaveOutcome, write } from './save.ts';

/** The versions of a note beside its current one, last set aside first. */
export async function revisionsOf(database: NotebookDatabase, id: string): Promise<RevisionRecord[]> {
  const found = await database.revisions.where('annotation').equals(id).toArray();
  return found.sort((one, other) =>
    one.keptAt === other.keptAt
      ? other.version.revision - one.version.revision
      : one.keptAt < other.keptAt
        ? 1
        : -1,
  );
}

const contentOf = ({ id, revision, createdAt, modifiedAt, ...content }: Annotation) => content;

/** Makes a kept version the note again, as a new revision: what the note was becomes a version itself. */
export function restoreRevision(
  database: NotebookDatabase,
  key: string,
  base: number,
  session: string,
  now: Date,
): Promise<SaveOutcome> {
  const { annotations, annotationRows, revisions, desk } = database;
  return database.transaction('rw', [annotations, annotationRows, revisions, desk], async () => {
    const kept = await revisions.get(key);
    if (!kept) throw new NotebookProblem('refused', 'there is no such version');
    const { version, conflict } = kept;
    const row = await annotationRows.get(version.id);
    // A restoring is an editor of its own: what it replaces is always set down.
    const outcome = await write(
      database,
      { id: version.id, base, session: `${session} restoring ${key}`, content: contentOf(version) },
      now.toISOString(),
    );
    if (outcome.outcome === 'kept' && row) {
      if (conflict) await settleConflict(database, key);
      await annotationRows.update(version.id, { session });
    }
    return outcome;
  });
}

/** Notes that a conflicting version was looked at; it stays as an ordinary version. Inside a transaction or alone. */
export const settleConflict = (database: NotebookDatabase, key: string): Promise<void> =>
  database.transaction('rw', database.annotationRows, database.revisions, async () => {
    const kept = await database.revisions.get(key);
    if (!kept?.conflict) return;
    await database.revisions.put({ ...kept, conflict: false });
    const row = await database.annotationRows.get(kept.annotation);
    if (row) await database.annotationRows.put({ ...row, conflicts: Math.max(0, row.conflicts - 1) });
  });
