import { MAX_EXCERPT, type NoteOnPage } from '../../messages/index.ts';
import type { DeskAnnotation } from '../../notebook/index.ts';

/** A note as a page is sent it. */
export function onPage({ annotation, placement, conflicts }: DeskAnnotation): NoteOnPage {
  const { explanation, ...note } = annotation;
  const excerpt = explanation.slice(0, MAX_EXCERPT).replace(/[\ud800-\udbff]$/, '');
  return { ...note, excerpt, explained: explanation.length, placement, conflicts };
}
