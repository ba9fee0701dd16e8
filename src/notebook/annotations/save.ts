import * as v from 'valibot';
import { claimOfNote, isFoundAs, sameContent } from '../../exchange/index.ts';
import { type Annotation, AnnotationContent } from '../../model/index.ts';
import type { NotebookDatabase } from '../database.ts';
import { markOwnChanged } from '../own-claims/changes.ts';
import { NotebookProblem } from '../problem.ts';
import { countChange } from './backup.ts';
import { readVerdicts } from './desk.ts';
import { type AnnotationRow, type RevisionRecord, rowContent } from './records.ts';

/** A note as an editor has it now. */
export interface AnnotationSaving {
  /** UUID, made by the editor, so that a saving repeated after a lost answer makes no second note. */
  readonly id: string;
  /** The revision that the editor read; 0 for a new note. */
  readonly base: number;
  /** Names the editor (one window's), so that two are told apart. */
  readonly session: string;
  readonly content: AnnotationContent;
}

/**
 * `kept`: the note is as the editor has it. `conflict`: another window saved it since; the note stays as that window
 * left it (`current`), and what this editor has is kept as the version `key`. Saving with `base` set to the current
 * revision makes it the note.
 */
export type SaveOutcome =
  | { readonly outcome: 'kept'; readonly annotation: Annotation }
  | { readonly outcome: 'conflict'; readonly current: Annotation; readonly key: string };

/** Savings of one editor within this time are one revision to go back to, in ms. */
const CHECKPOINT_MS = 5 * 60_000;
const Uuid = v.pipe(v.string(), v.uuid());

export function saveAnnotation(
  database: NotebookDatabase,
  saving: AnnotationSaving,
  now: Date,
): Promise<SaveOutcome> {
  const checked = v.safeParse(AnnotationContent, saving.content);
  if (!checked.success) throw new NotebookProblem('refused', v.summarize(checked.issues));
  if (!v.is(Uuid, saving.id)) throw new NotebookProblem('refused', 'the id must be a UUID');
  const { annotations, annotationRows, revisions, desk } = database;
  return database.transaction('rw', [annotations, annotationRows, revisions, desk], () =>
    write(database, { ...saving, content: checked.output }, now.toISOString()),
  );
}

/** Saves inside a running transaction over notes, rows, revisions and desk. `content` is valid. */
export async function write(
  database: NotebookDatabase,
  { id, base, session, content }: AnnotationSaving,
  at: string,
): Promise<SaveOutcome> {
  const current = await database.annotations.get(id);
  const row = await database.annotationRows.get(id);
  if (!current || !row) {
    const annotation = { id, revision: base + 1, createdAt: at, modifiedAt: at, ...content };
    await put(database, annotation, null, { ...NEW_ROW, session, checkpointAt: at });
    await countChange(database, at);
    return { outcome: 'kept', annotation };
  }
  const annotation: Annotation = {
    ...current,
    ...content,
    revision: current.revision + 1,
    // A clock that was set back does not make the newest saving look old.
    modifiedAt: at > current.modifiedAt ? at : current.modifiedAt,
  };
  if (current.revision !== base && row.session !== session)
    return keepAside(
      database,
      current,
      row,
      { ...annotation, revision: base + 1, modifiedAt: at },
      session,
      at,
    );
  if (sameContent(current, annotation)) return { outcome: 'kept', annotation: current };
  const checkpoint = isCheckpoint(current, row, annotation, session, at);
  if (checkpoint) {
    await database.revisions.put(revisionOf(current, at, false));
    await countChange(database, at);
  }
  const settled = await settle(database, id, session);
  await put(database, annotation, current, {
    ...row,
    session,
    checkpointAt: checkpoint ? at : row.checkpointAt,
    conflicts: row.conflicts - settled,
  });
  return { outcome: 'kept', annotation };
}

type RowState = Pick<AnnotationRow, 'session' | 'checkpointAt' | 'conflicts' | 'placed' | 'reason'>;
const NEW_ROW = { conflicts: 0, placed: 'found', reason: null } as const;

/** Writes a note with its row in the place of `before`. Inside a transaction over notes, rows and desk. */
async function put(
  database: NotebookDatabase,
  annotation: Annotation,
  before: Annotation | null,
  state: RowState,
): Promise<void> {
  const { session, checkpointAt, conflicts, placed, reason } = state;
  await database.annotations.put(annotation);
  const scale = await readVerdicts(database);
  const claimed = before && claimOfNote(before, scale);
  if (!isFoundAs(claimed, claimOfNote(annotation, scale)))
    await markOwnChanged(database, 'note', [annotation.id]);
  await database.annotationRows.put({
    ...rowContent(annotation),
    session,
    checkpointAt,
    conflicts,
    placed,
    reason,
  });
}

export const revisionOf = (version: Annotation, keptAt: string, conflict: boolean): RevisionRecord => ({
  key: `${version.id} ${version.revision}`,
  annotation: version.id,
  keptAt,
  conflict,
  version,
});

/** Of several savings of one window against another's, the last is kept: it holds what the earlier ones held. */
async function keepAside(
  database: NotebookDatabase,
  current: Annotation,
  row: AnnotationRow,
  version: Annotation,
  session: string,
  at: string,
): Promise<SaveOutcome> {
  const key = conflictKey(current.id, session);
  const before = await database.revisions.get(key);
  await database.revisions.put({ ...revisionOf(version, at, true), key });
  if (!before?.conflict) await database.annotationRows.put({ ...row, conflicts: row.conflicts + 1 });
  return { outcome: 'conflict', current, key };
}

const conflictKey = (id: string, session: string): string => `${id} from ${session}`;

/** A window that saved over the current version has seen it: what it had set aside is no conflict any more. */
async function settle(database: NotebookDatabase, id: string, session: string): Promise<number> {
  const mine = await database.revisions.get(conflictKey(id, session));
  if (!mine?.conflict) return 0;
  await database.revisions.put({ ...mine, conflict: false });
  return 1;
}

function isCheckpoint(
  current: Annotation,
  row: AnnotationRow,
  next: Annotation,
  session: string,
  at: string,
): boolean {
  const since = Date.parse(at) - Date.parse(row.checkpointAt);
  return (
    row.session !== session ||
    since >= CHECKPOINT_MS ||
    since < 0 ||
    current.state !== next.state ||
    current.verdict !== next.verdict
  );
}
