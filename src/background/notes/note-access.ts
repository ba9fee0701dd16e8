import { tellNotesChanged, toAllPages } from '../../messages/index.ts';
import type { AnnotationStore, Notebook } from '../../notebook/index.ts';

/** The way to the notes for the handlers of messages. */
export interface NoteAccess {
  /** Rejects with a `NotebookProblem`. */
  store(): Promise<AnnotationStore>;
  /** Tells the extension's own windows at once, and open pages within a moment, that notes were changed. */
  changed(): void;
}

/** Someone types in many small savings: pages are told of several together, this long after the first, in ms. */
const GATHER_MS = 700;

export function accessNotes(notebook: () => Promise<Pick<Notebook, 'annotations'>>): NoteAccess {
  let telling = false;
  return {
    store: async () => (await notebook()).annotations,
    changed() {
      tellNotesChanged();
      if (telling) return;
      telling = true;
      setTimeout(() => {
        telling = false;
        void toAllPages('notesChanged', {});
      }, GATHER_MS);
    },
  };
}
