import * as v from 'valibot';
import { type Annotation, AnnotationContent } from '../model/index.ts';

/**
 * What importing a note comes to beside the note of the same id that is there. `new`: there is none. `same`: the same
 * content, or an earlier revision of it. `newer`: a later revision; what is there becomes an earlier version.
 * `conflicting`: as many revisions, another content: both are kept, the imported one as a version to look at.
 */
export const MERGE_KINDS = ['new', 'same', 'newer', 'conflicting'] as const;
export type MergeKind = (typeof MERGE_KINDS)[number];

export function mergeKindOf(existing: Annotation | undefined, incoming: Annotation): MergeKind {
  if (!existing) return 'new';
  if (incoming.revision < existing.revision || sameContent(existing, incoming)) return 'same';
  return incoming.revision > existing.revision ? 'newer' : 'conflicting';
}

/** Whether two versions say the same, whoever saved them when. */
export function sameContent(one: Annotation, other: Annotation): boolean {
  const content = (annotation: Annotation): string => JSON.stringify(v.parse(AnnotationContent, annotation));
  return content(one) === content(other);
}
