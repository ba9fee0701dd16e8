import { type Annotation, MAX_TAGS } from '../../model/index.ts';
import type { NotebookDatabase } from '../database.ts';
import { putInTurn } from '../in-turn.ts';
import { markOwnChanged } from '../own-claims/changes.ts';
import { countChange } from './backup.ts';
import { type AnnotationRow, type RevisionRecord, rowContent } from './records.ts';
import { revisionOf } from './save.ts';

/** A change to many notes at once; parts left out change nothing. */
export interface BulkChange {
  readonly state?: Annotation['state'];
  readonly verdict?: string | null;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

type Changed = Pick<Annotation, 'state' | 'verdict' | 'tags'>;

/** What the last change to many notes replaced, kept so that it can be undone. */
interface ChangeRecord {
  readonly ticket: string;
  readonly before: readonly (Changed & { readonly id: string; readonly revision: number })[];
}

const LAST_CHANGE = 'last change';
/** Notes read and written at once: bounds what a change holds in memory. */
const STEP = 500;

const tablesOf = ({ annotations, annotationRows, revisions, desk }: NotebookDatabase) => [
  annotations,
  annotationRows,
  revisions,
  desk,
];

/**
 * Changes notes as one: all of them or, if anything fails, none. Each gets a revision to go back to, and the ticket
 * undoes the whole until the next such change.
 */
export function changeMany(
  database: NotebookDatabase,
  ids: readonly string[],
  change: BulkChange,
  now: Date,
): Promise<{ changed: number; ticket: string }> {
  const ticket = crypto.randomUUID();
  return database.transaction('rw', tablesOf(database), async () => {
    const changed = await rewrite(database, ids, (note) => applied(note, change), ticket, now);
    const before = changed.map(({ id, revision, state, verdict, tags }) => ({
      id,
      revision: revision + 1,
      state,
      verdict,
      tags,
    }));
    await database.desk.put({ key: LAST_CHANGE, value: { ticket, before } satisfies ChangeRecord });
    return { changed: changed.length, ticket };
  });
}

/** Undoes the last change to many notes. Notes that were changed again since, or are gone, are left alone and counted. */
export function undoChange(
  database: NotebookDatabase,
  ticket: string,
  now: Date,
): Promise<{ restored: number; left: number }> {
  return database.transaction('rw', tablesOf(database), async () => {
    const record = (await database.desk.get(LAST_CHANGE))?.value as ChangeRecord | undefined;
    if (record?.ticket !== ticket) return { restored: 0, left: 0 };
    const was = new Map(record.before.map((one) => [one.id, one]));
    const restore = (note: Annotation): Changed | null => {
      const before = was.get(note.id);
      return before?.revision === note.revision ? before : null;
    };
    const restored = await rewrite(database, [...was.keys()], restore, `undo ${ticket}`, now);
    await database.desk.delete(LAST_CHANGE);
    return { restored: restored.length, left: was.size - restored.length };
  });
}

/**
 * Writes notes with other values, in steps within the running transaction; gives those that it replaced. Where `values`
 * are null or the same, a note is left alone.
 */
async function rewrite(
  database: NotebookDatabase,
  ids: readonly string[],
  values: (note: Annotation) => Changed | null,
  session: string,
  now: Date,
): Promise<Annotation[]> {
  const at = now.toISOString();
  const wanted = [...new Set(ids)];
  const replaced: Annotation[] = [];
  for (let from = 0; from < wanted.length; from += STEP) {
    const step = wanted.slice(from, from + STEP);
    const found = await database.annotations.bulkGet(step);
    const rows = await database.annotationRows.bulkGet(step);
    const notes: Annotation[] = [];
    const newRows: AnnotationRow[] = [];
    const versions: RevisionRecord[] = [];
    for (const [i, note] of found.entries()) {
      const row = rows[i];
      const next = note && values(note);
      if (!note || !row || !next || isSame(note, next)) continue;
      const { state, verdict, tags } = next;
      const modifiedAt = at > note.modifiedAt ? at : note.modifiedAt;
      const changed = { ...note, state, verdict, tags, revision: note.revision + 1, modifiedAt };
      replaced.push(note);
      notes.push(changed);
      newRows.push({ ...row, ...rowContent(changed), session: `bulk ${session}`, checkpointAt: at });
      versions.push(revisionOf(note, at, false));
    }
    await putInTurn(database.revisions, versions);
    await putInTurn(database.annotations, notes);
    await putInTurn(database.annotationRows, newRows);
  }
  if (replaced.length > 0) {
    await countChange(database, at, replaced.length);
    await markOwnChanged(
      database,
      'note',
      replaced.map(({ id }) => id),
    );
  }
  return replaced;
}

const isSame = (one: Changed, other: Changed): boolean =>
  one.state === other.state &&
  one.verdict === other.verdict &&
  one.tags.length === other.tags.length &&
  one.tags.every((tag, i) => tag === other.tags[i]);

function applied({ state, verdict, tags }: Changed, change: BulkChange): Changed {
  const kept = tags.filter((tag) => !change.removeTags?.includes(tag));
  return {
    state: change.state ?? state,
    verdict: change.verdict === undefined ? verdict : change.verdict,
    tags: [...new Set([...kept, ...(change.addTags ?? [])])].slice(0, Math.max(MAX_TAGS, kept.length)),
  };
}
