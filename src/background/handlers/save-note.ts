import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { reachOf } from '../notes/reach.ts';
import { savedAs } from '../notes/saved-as.ts';

/** An editor saves a note. A page can neither write to notes on other sites nor say that its article stands on one. */
export const saveNote =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['saveNote'] =>
  ({ id, base, session, content }, sender) =>
    answering(async () => {
      const store = await notes.store();
      const reach = reachOf(sender);
      const before = sender.ownPage ? null : await store.get(id);
      if (before) reach.demand(before.target);
      const target = reach.targetFor(content.target, before?.target ?? null);
      const outcome = await store.save({ id, base, session, content: { ...content, target } });
      notes.changed();
      return savedAs(outcome);
    });
