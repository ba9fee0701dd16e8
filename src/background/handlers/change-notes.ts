import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** Changes many notes as one. */
export const changeNotes =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['changeNotes'] =>
  ({ ids, change }) =>
    answering(async () => {
      const changed = await (await notes.store()).changeMany(ids, change);
      notes.changed();
      return changed;
    });
