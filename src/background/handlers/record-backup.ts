import { type Handlers, type popupToBackground, tellNotesChanged } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** A backup was written to a file. */
export const recordBackup =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['recordBackup'] =>
  () =>
    answering(async () => {
      await (await notes.store()).recordBackup();
      tellNotesChanged();
      return {};
    });
