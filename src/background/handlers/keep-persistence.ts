import { type Handlers, type popupToBackground, tellNotesChanged } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** Keeps what the browser answered a page that asked it to keep the notebook for good. */
export const keepPersistence =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['keepPersistence'] =>
  ({ granted }) =>
    answering(async () => {
      await (await notes.store()).askPersistence(async () => granted);
      tellNotesChanged();
      return {};
    });
