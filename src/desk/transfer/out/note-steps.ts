import type { Annotation } from '../../../model/index.ts';
import type { AnnotationStore } from '../../../notebook/index.ts';

/** Records read at once. */
export const STEP = 500;

export interface Stepping {
  readonly signal: AbortSignal;
  /** Told after each step how many records it held. */
  onStep(records: number): void;
}

/** The notes of the ids in their order, or all, in steps. Rejects with the signal's reason when aborted. */
export async function* noteSteps(
  store: AnnotationStore,
  ids: readonly string[] | null,
  { signal, onStep }: Stepping,
): AsyncGenerator<readonly Annotation[]> {
  let after = '';
  for (let at = 0; ids === null || at < ids.length; at += STEP) {
    signal.throwIfAborted();
    const notes = ids ? await store.getMany(ids.slice(at, at + STEP)) : await store.step(after, STEP);
    if (ids === null && notes.length === 0) return;
    onStep(notes.length);
    yield notes;
    after = notes.at(-1)?.id ?? after;
  }
}
