import { type ImportReading, mergeKept, previewImport } from '../../../exchange/index.ts';
import type { Annotation, KeptReview } from '../../../model/index.ts';
import type { ImportBatch, ImportCounts, Notebook } from '../../../notebook/index.ts';
import type { BringAs, OutcomeLine, RefusedView } from '../../../ui/transfer/index.ts';

/** Records looked up at once. */
const AT_ONCE = 500;

/** What a file would bring into the notebook as it stands now. */
export interface Comparison {
  readonly batch: ImportBatch;
  readonly lines: readonly OutcomeLine[];
  readonly refused: readonly RefusedView[];
  readonly changes: boolean;
  /** Ids of the notes, and keys of the reviews, that the notebook does not have: what can be taken back. */
  readonly added: { readonly notes: readonly string[]; readonly kept: readonly string[] };
}

/** Compares a file with the notebook. `as` decides for a file of ClaimReviews. */
export async function compare(
  reading: ImportReading,
  as: BringAs | null,
  { annotations, keptReviews }: Notebook,
): Promise<Comparison> {
  const asKept = as === 'kept' ? reading.asKept : undefined;
  const batch: ImportBatch = asKept
    ? { annotations: [], kept: asKept.kept }
    : {
        annotations: reading.annotations,
        verdicts: [...reading.verdicts],
        revisions: reading.revisions,
        visits: reading.visits,
        kept: reading.kept,
        dismissals: reading.dismissals,
      };
  const existing = new Map<string, Annotation>();
  for (let at = 0; at < batch.annotations.length; at += AT_ONCE) {
    const ids = batch.annotations.slice(at, at + AT_ONCE).map(({ id }) => id);
    for (const note of await annotations.getMany(ids)) existing.set(note.id, note);
  }
  const { notes } = previewImport({ ...reading, annotations: batch.annotations }, existing);
  const kept = await compareKept(batch.kept ?? [], keptReviews);
  const scale = new Set((await annotations.verdicts()).map(({ id }) => id));
  const lines: OutcomeLine[] = [
    { outcome: 'new', count: notes.new.length },
    { outcome: 'newer', count: notes.newer.length },
    { outcome: 'conflicting', count: notes.conflicting.length },
    { outcome: 'keptNew', count: kept.added.length },
    { outcome: 'keptRenewed', count: kept.renewed },
    { outcome: 'revisions', count: batch.revisions?.length ?? 0 },
    { outcome: 'visits', count: batch.visits?.length ?? 0 },
    { outcome: 'dismissals', count: batch.dismissals?.length ?? 0 },
    { outcome: 'verdicts', count: (batch.verdicts ?? []).filter(({ id }) => !scale.has(id)).length },
    { outcome: 'same', count: notes.same.length },
    { outcome: 'keptSame', count: kept.same },
  ];
  const still = ['same', 'keptSame'];
  return {
    batch,
    lines,
    refused: (asKept ?? reading).refused,
    changes: lines.some(({ outcome, count }) => count > 0 && !still.includes(outcome)),
    added: { notes: [...new Set(notes.new.map(({ id }) => id))], kept: kept.added },
  };
}

async function compareKept(
  reviews: readonly KeptReview[],
  store: Notebook['keptReviews'],
): Promise<{ added: string[]; renewed: number; same: number }> {
  const added = new Set<string>();
  let [renewed, same] = [0, 0];
  for (let at = 0; at < reviews.length; at += AT_ONCE) {
    const step = reviews.slice(at, at + AT_ONCE);
    const there = await store.withKeys(step.map(({ key }) => key));
    for (const review of step) {
      const before = there.get(review.key);
      if (!before) added.add(review.key);
      else if (JSON.stringify(mergeKept(before, review)) === JSON.stringify(before)) same++;
      else renewed++;
    }
  }
  return { added: [...added], renewed, same };
}

/** What an import came to, as the preview's lines: counts of notes and reviews are those that were written. */
export const broughtLines = (
  lines: readonly OutcomeLine[],
  { kept, ...notes }: ImportCounts,
): OutcomeLine[] => {
  const written: Partial<Record<OutcomeLine['outcome'], number>> = {
    ...notes,
    keptNew: kept.new,
    keptRenewed: kept.renewed,
    keptSame: kept.same,
  };
  return lines.map(({ outcome, count }) => ({ outcome, count: written[outcome] ?? count }));
};
