import type { Annotation, AnnotationContent } from '../model/index.ts';
import type { VersionView } from '../ui/editor/index.ts';
import type { AskNotes } from './ask-notes.ts';

/** A note without what the notebook adds to it. */
export const contentOf = ({
  id,
  revision,
  createdAt,
  modifiedAt,
  ...content
}: Annotation): AnnotationContent => content;

/** The versions of a note, without their content; null where they could not be had. */
export async function versionsOf(ask: AskNotes, id: string): Promise<VersionView[] | null> {
  const outcome = await ask('noteRevisions', { id });
  if (!outcome.ok || outcome.value.outcome !== 'done') return null;
  return outcome.value.value.map(({ key, revision, modifiedAt, conflict }) => ({
    key,
    revision,
    modifiedAt,
    conflict,
    content: null,
  }));
}

/** One version with its content; null where it could not be had. */
export async function versionContent(ask: AskNotes, key: string): Promise<AnnotationContent | null> {
  const outcome = await ask('readRevision', { key });
  if (!outcome.ok || outcome.value.outcome !== 'done' || !outcome.value.value) return null;
  return contentOf(outcome.value.value);
}

/** A note as it is kept now; null where it is gone or could not be had. */
export async function currentNote(
  ask: AskNotes,
  id: string,
): Promise<{ annotation: Annotation; conflicts: number } | null> {
  const outcome = await ask('readNote', { id });
  return outcome.ok && outcome.value.outcome === 'done' ? outcome.value.value : null;
}
