import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { reachOf } from '../notes/reach.ts';

/** A version in conflict was looked at. */
export const settleConflict =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['settleConflict'] =>
  ({ key }, sender) =>
    answering(async () => {
      const store = await notes.store();
      const kept = await store.revision(key);
      if (kept) reachOf(sender).demand(kept.version.target);
      await store.settleConflict(key);
      notes.changed();
      return {};
    });
