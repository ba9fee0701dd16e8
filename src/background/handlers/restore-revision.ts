import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { reachOf } from '../notes/reach.ts';
import { savedAs } from '../notes/saved-as.ts';

/** Makes a version the note again. */
export const restoreRevision =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['restoreRevision'] =>
  ({ key, base, session }, sender) =>
    answering(async () => {
      const store = await notes.store();
      const kept = await store.revision(key);
      if (kept) reachOf(sender).demand(kept.version.target);
      const outcome = await store.restoreRevision(key, base, session);
      notes.changed();
      return savedAs(outcome);
    });
