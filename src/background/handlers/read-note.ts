import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { reachOf } from '../notes/reach.ts';

/** Someone opens a note: all of it. */
export const readNote =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['readNote'] =>
  ({ id }, sender) =>
    answering(async () => {
      const note = await (await notes.store()).look(id);
      return note && reachOf(sender).covers(note.annotation.target) ? note : null;
    });
