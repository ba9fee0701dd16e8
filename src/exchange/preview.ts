import type { Annotation } from '../model/index.ts';
import { type MergeKind, mergeKindOf } from './merge.ts';
import type { ImportReading, RefusedRecord } from './reading.ts';

/** What importing a file would come to: shown before anything is written. */
export interface ImportPreview {
  readonly kind: ImportReading['kind'];
  readonly notes: Readonly<Record<MergeKind, readonly Annotation[]>>;
  readonly revisions: number;
  readonly refused: readonly RefusedRecord[];
}

/** Compares what was read with what is there: `existing` holds the notes of the same ids. */
export function previewImport(
  reading: ImportReading,
  existing: ReadonlyMap<string, Annotation>,
): ImportPreview {
  const notes: Record<MergeKind, Annotation[]> = { new: [], same: [], newer: [], conflicting: [] };
  const seen = new Map<string, Annotation>(existing);
  for (const annotation of reading.annotations) {
    const kind = mergeKindOf(seen.get(annotation.id), annotation);
    notes[kind].push(annotation);
    if (kind === 'new' || kind === 'newer') seen.set(annotation.id, annotation);
  }
  return { kind: reading.kind, notes, revisions: reading.revisions.length, refused: reading.refused };
}
