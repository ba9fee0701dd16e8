import { tellNotesChanged, toAllPages } from '../../messages/index.ts';
import type { AnnotationStore, Notebook } from '../../notebook/index.ts';

/** The way to the notes for the handlers of messages. */
export interface NoteAccess {
  /** Rejects with a `NotebookProblem`. */
  store(): Promise<AnnotationStore>;
  /**
   * Tells the extension's own windows at once, and open pages within a moment, that notes were changed; and pages to
   * read again, once typing rests, where what they find of the reader's own claims changed with them.
   */
  changed(): void;
}

/** Someone types in many small savings: pages are told of several together, this long after the first, in ms. */
const GATHER_MS = 700;
/** All pages reading again costs more: they do it when nothing was changed for so long, in ms. */
const REST_MS = 1_500;

/** `claimsChanged` has open pages read again. */
export function accessNotes(
  notebook: () => Promise<Pick<Notebook, 'annotations' | 'ownClaims'>>,
  claimsChanged: () => void,
): NoteAccess {
  let telling = false;
  /** How often own claims had changed when pages last read; null before the notebook was first asked. */
  let told: number | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const tellOfClaims = async (): Promise<void> => {
    const { count } = await (await notebook()).ownClaims.changes();
    if (count === told) return;
    told = count;
    claimsChanged();
  };
  return {
    async store() {
      const { annotations, ownClaims } = await notebook();
      told ??= (await ownClaims.changes()).count;
      return annotations;
    },
    changed() {
      tellNotesChanged();
      clearTimeout(resting);
      // A notebook that cannot be read now has no claims to be found either.
      resting = setTimeout(() => void tellOfClaims().catch(() => undefined), REST_MS);
      if (telling) return;
      telling = true;
      setTimeout(() => {
        telling = false;
        void toAllPages('notesChanged', {});
      }, GATHER_MS);
    },
  };
}
