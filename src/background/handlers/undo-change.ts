import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** Undoes the last change to many notes. */
export const undoChange =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['undoChange'] =>
  ({ ticket }) =>
    answering(async () => {
      const undone = await (await notes.store()).undoChange(ticket);
      notes.changed();
      return undone;
    });
