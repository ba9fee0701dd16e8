import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { reachOf } from '../notes/reach.ts';

/** Undoes one deletion. */
export const undeleteNotes =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['undeleteNotes'] =>
  ({ ticket }, sender) =>
    answering(async () => {
      const store = await notes.store();
      const reach = reachOf(sender);
      if (!sender.ownPage)
        for (const { annotation } of await store.deletedWith(ticket)) reach.demand(annotation.target);
      const restoration = await store.undelete(ticket);
      notes.changed();
      return restoration;
    });
