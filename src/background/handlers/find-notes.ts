import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** Which notes the desk shows, and a bulk action on all of them works on. */
export const findNotes =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['findNotes'] =>
  ({ filter }) =>
    answering(async () => (await notes.store()).findIds(filter));
