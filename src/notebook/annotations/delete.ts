import type { NotebookDatabase } from '../database.ts';
import { deleteInTurn, putInTurn } from '../in-turn.ts';
import { markOwnChanged } from '../own-claims/changes.ts';
import { countChange } from './backup.ts';
import { revisionOf } from './save.ts';

/** Takes notes out; the ticket brings them back until the purge. Their revisions stay with them. */
export const deleteAnnotations = (database: NotebookDatabase, ids: readonly string[], now: Date) =>
  database.transaction(
    'rw',
    [database.annotations, database.annotationRows, database.deletedAnnotations, database.desk],
    async () => {
      const wanted = [...new Set(ids)];
      const notes = await database.annotations.bulkGet(wanted);
      const rows = await database.annotationRows.bulkGet(wanted);
      const latest = await database.deletedAnnotations.orderBy('ticket').last();
      // Two deletions never share a ticket, not even within a millisecond or after the clock went back.
      const earliest = latest ? Date.parse(latest.ticket) + 1 : 0;
      const ticket = new Date(Math.max(now.getTime(), earliest)).toISOString();
      const deleted = wanted.flatMap((id, at) => {
        const annotation = notes[at];
        const row = rows[at];
        return annotation && row ? [{ id, ticket, annotation, row }] : [];
      });
      await putInTurn(database.deletedAnnotations, deleted);
      await deleteInTurn(database.annotations, wanted);
      await deleteInTurn(database.annotationRows, wanted);
      if (deleted.length > 0) {
        await countChange(database, now.toISOString(), deleted.length);
        await markOwnChanged(database, 'note', wanted);
      }
      return { deleted: deleted.length, ticket };
    },
  );

/** Undoes one deletion. A note that came back meanwhile (an import, another window) keeps its place; what was deleted becomes a revision of it. */
export const undeleteAnnotations = (database: NotebookDatabase, ticket: string, now: Date) =>
  database.transaction(
    'rw',
    [
      database.annotations,
      database.annotationRows,
      database.deletedAnnotations,
      database.revisions,
      database.desk,
    ],
    async () => {
      const deleted = await database.deletedAnnotations.where('ticket').equals(ticket).toArray();
      const alive = await database.annotationRows.bulkGet(deleted.map(({ id }) => id));
      const back = deleted.filter((_, at) => !alive[at]);
      const beside = deleted.filter((_, at) => alive[at]);
      await putInTurn(
        database.annotations,
        back.map(({ annotation }) => annotation),
      );
      await putInTurn(
        database.annotationRows,
        back.map(({ row }) => row),
      );
      await putInTurn(
        database.revisions,
        beside.map(({ annotation }) => ({
          ...revisionOf(annotation, now.toISOString(), false),
          key: `${annotation.id} deleted ${ticket}`,
        })),
      );
      await deleteInTurn(
        database.deletedAnnotations,
        deleted.map(({ id }) => id),
      );
      if (deleted.length > 0) {
        await countChange(database, now.toISOString(), deleted.length);
        await markOwnChanged(
          database,
          'note',
          back.map(({ id }) => id),
        );
      }
      return { restored: back.length };
    },
  );

/** How long a deleted note can be brought back, in ms. */
const UNDO_MS = 30 * 86_400_000;

/** Forgets notes deleted long ago and their revisions, for good. */
export const purgeAnnotations = (database: NotebookDatabase, now: Date) =>
  database.transaction(
    'rw',
    [database.annotationRows, database.deletedAnnotations, database.revisions],
    async () => {
      const until = new Date(now.getTime() - UNDO_MS).toISOString();
      const ids = await database.deletedAnnotations.where('ticket').below(until).primaryKeys();
      const alive = new Set(
        (await database.annotationRows.bulkGet(ids)).flatMap((row) => (row ? [row.id] : [])),
      );
      await database.revisions
        .where('annotation')
        .anyOf(ids.filter((id) => !alive.has(id)))
        .delete();
      await deleteInTurn(database.deletedAnnotations, ids);
    },
  );
