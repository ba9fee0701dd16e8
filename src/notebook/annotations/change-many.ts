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

/** Changes notes as one: all of them or, if anything fails, none. Each gets a revision to go back to. */
export function changeMany(
  database: NotebookDatabase,
  ids: readonly string[],
  change: BulkChange,
  now: Date,
): Promise<{ changed: number }> {
  const { annotations, annotationRows, revisions, desk } = database;
  const session = `bulk ${crypto.randomUUID()}`;
  return database.transaction('rw', [annotations, annotationRows, revisions, desk], async () => {
    let changed = 0;
    for (const id of new Set(ids)) {
      const note = await annotations.get(id);
      if (!note) continue;
      const { revision: base, createdAt, modifiedAt, id: _, ...content } = note;
      const saving: AnnotationSaving = {
        id,
        base,
        session,
        content: { ...content, ...applied(content, change) },
      };
      const outcome = await write(database, saving, now.toISOString());
      if (outcome.outcome === 'kept' && outcome.annotation.revision > base) changed++;
    }
    return { changed };
  });
}

function applied(
  { state, verdict, tags }: Pick<Annotation, 'state' | 'verdict' | 'tags'>,
  change: BulkChange,
): Pick<Annotation, 'state' | 'verdict' | 'tags'> {
  const kept = tags.filter((tag) => !change.removeTags?.includes(tag));
  return {
    state: change.state ?? state,
    verdict: change.verdict === undefined ? verdict : change.verdict,
    tags: [...new Set([...kept, ...(change.addTags ?? [])])].slice(0, Math.max(MAX_TAGS, kept.length)),
  };
}
