import { type Handlers, type popupToBackground, tellNotesChanged } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** The reader does not want to be reminded now. */
export const dismissBackup =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['dismissBackup'] =>
  () =>
    answering(async () => {
      await (await notes.store()).dismissBackup();
      tellNotesChanged();
      return {};
    });
