import { lacksForPack, lacksForReview, type Publisher } from '../../../exchange/index.ts';
import type { Annotation } from '../../../model/index.ts';
import type { AnnotationStore } from '../../../notebook/index.ts';
import type { FitnessView, LackingView } from '../../../ui/transfer/index.ts';
import { noteSteps } from './note-steps.ts';

/** Longest label of a note, in UTF-16 units. */
const LABEL = 160;

/** Which of the notes a form takes, and what the others lack. Rejects with the signal's reason when aborted. */
export async function fitnessFor(
  form: 'reviews' | 'pack',
  store: AnnotationStore,
  ids: readonly string[] | null,
  publisher: Publisher,
  signal: AbortSignal,
): Promise<FitnessView> {
  const scale = await store.verdicts();
  const lacking: LackingView[] = [];
  let total = 0;
  for await (const notes of noteSteps(store, ids, { signal, onStep: () => {} })) {
    total += notes.length;
    for (const note of notes) {
      const lacks =
        form === 'pack' ? lacksForPack(note, scale, publisher) : lacksForReview(note, scale, publisher);
      if (lacks.length > 0) lacking.push({ id: note.id, label: labelOf(note), lacks });
    }
  }
  return { total, lacking };
}

const labelOf = ({ claim, target }: Annotation): string => {
  const label = claim.bn.trim() || claim.en.trim() || target.selectors.quote.exact;
  return label.length > LABEL ? `${label.slice(0, LABEL)}…` : label;
};
