import type { Handlers, popupToBackground } from '../../messages/index.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** A page of the extension changed notes or kept reviews by itself (an import): everybody else is told. */
export const announceNotes =
  (notes: NoteAccess, ownClaimsChanged: () => void): Handlers<typeof popupToBackground>['announceNotes'] =>
  async () => {
    notes.changed();
    ownClaimsChanged();
    return {};
  };
