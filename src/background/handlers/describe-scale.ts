import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** The desk’s verdicts, with how many notes have each. */
export const describeScale =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['describeScale'] =>
  () =>
    answering(async () => {
      const store = await notes.store();
      const [scale, uses] = await Promise.all([store.verdicts(), store.verdictUses()]);
      return { scale, uses };
    });
