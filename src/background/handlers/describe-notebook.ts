import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** How the notebook stands with its backups and with the browser. */
export const describeNotebook =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['describeNotebook'] =>
  () =>
    answering(async () => {
      const store = await notes.store();
      const [{ lastBackupAt, changes, due }, persistence] = await Promise.all([
        store.backup(),
        store.persistence(),
      ]);
      return { lastBackupAt, changes, due, persistence };
    });
