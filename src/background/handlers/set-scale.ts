import { type Handlers, type popupToBackground, toAllPages } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** The desk changes its scale of verdicts: open editors and cards take the new words. */
export const setScale =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['setScale'] =>
  ({ scale }) =>
    answering(async () => {
      await (await notes.store()).setVerdicts(scale);
      notes.changed();
      await toAllPages('settingsChanged', {});
      return {};
    });
