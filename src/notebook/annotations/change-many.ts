import { type Annotation, MAX_TAGS } from '../../model/index.ts';
import type { NotebookDatabase } from '../database.ts';
import { type AnnotationSaving, write } from './save.ts';

/** A change to many notes at once; parts left out change nothing. */
export interface BulkChange {
  readonly state?: Annotation['state'];
  readonly verdict?: string | null;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** What the last change to many notes replaced, kept so that it can be undone. */
interface ChangeRecord {
  readonly ticket: string;
  readonly before: readonly (Changed & { readonly id: string; readonly revision: number })[];
}
type Changed = Pick<Annotation, 'state' | 'verdict' | 'tags'>;

const LAST_CHANGE = 'last change';

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
  const { annotations, annotationRows, revisions, desk } = database;
  const ticket = crypto.randomUUID();
  return database.transaction('rw', [annotations, annotationRows, revisions, desk], async () => {
    const before: ChangeRecord['before'][number][] = [];
    for (const id of new Set(ids)) {
      const note = await annotations.get(id);
      if (!note) continue;
      const revision = await rewrite(database, note, applied(note, change), ticket, now);
      if (revision === null) continue;
      const { state, verdict, tags } = note;
      before.push({ id, revision, state, verdict, tags });
    }
    await desk.put({ key: LAST_CHANGE, value: { ticket, before } satisfies ChangeRecord });
    return { changed: before.length, ticket };
  });
}

/** Undoes the last change to many notes. Notes that were changed again since, or are gone, are left alone and counted. */
export function undoChange(
  database: NotebookDatabase,
  ticket: string,
  now: Date,
): Promise<{ restored: number; left: number }> {
  const { annotations, annotationRows, revisions, desk } = database;
  return database.transaction('rw', [annotations, annotationRows, revisions, desk], async () => {
    const record = (await desk.get(LAST_CHANGE))?.value as ChangeRecord | undefined;
    if (record?.ticket !== ticket) return { restored: 0, left: 0 };
    let restored = 0;
    for (const { id, revision, ...was } of record.before) {
      const note = await annotations.get(id);
      if (note?.revision !== revision) continue;
      await rewrite(database, note, was, `undo ${ticket}`, now);
      restored++;
    }
    await desk.delete(LAST_CHANGE);
    return { restored, left: record.before.length - restored };
  });
}

/** Writes a note with other values; its new revision, or null where they were the same. */
async function rewrite(
  database: NotebookDatabase,
  { id, revision, createdAt, modifiedAt, ...content }: Annotation,
  values: Changed,
  session: string,
  now: Date,
): Promise<number | null> {
  const saving: AnnotationSaving = {
    id,
    base: revision,
    session: `bulk ${session}`,
    content: { ...content, ...values },
  };
  const outcome = await write(database, saving, now.toISOString());
  return outcome.outcome === 'kept' && outcome.annotation.revision > revision
    ? outcome.annotation.revision
    : null;
}

function applied({ state, verdict, tags }: Changed, change: BulkChange): Changed {
  const kept = tags.filter((tag) => !change.removeTags?.includes(tag));
  return {
    state: change.state ?? state,
    verdict: change.verdict === undefined ? verdict : change.verdict,
    tags: [...new Set([...kept, ...(change.addTags ?? [])])].slice(0, Math.max(MAX_TAGS, kept.length)),
  };
}
