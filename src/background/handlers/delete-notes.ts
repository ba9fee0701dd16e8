import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { reachOf } from '../notes/reach.ts';

/** Takes notes out; the ticket brings them back. */
export const deleteNotes =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['deleteNotes'] =>
  ({ ids }, sender) =>
    answering(async () => {
      const store = await notes.store();
      const reach = reachOf(sender);
      if (!sender.ownPage) for (const { target } of await store.getMany(ids)) reach.demand(target);
      const deletion = await store.delete(ids);
      notes.changed();
      return deletion;
    });
