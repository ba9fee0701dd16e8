import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** Ids of all that a filter finds, for an action on all of them. */
export const findNoteIds =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['findNoteIds'] =>
  ({ filter }) =>
    answering(async () => (await notes.store()).findIds(filter));
