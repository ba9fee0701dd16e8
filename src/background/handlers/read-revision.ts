import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { reachOf } from '../notes/reach.ts';

/** One version of a note with all of it. */
export const readRevision =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['readRevision'] =>
  ({ key }, sender) =>
    answering(async () => {
      const kept = await (await notes.store()).revision(key);
      return kept && reachOf(sender).covers(kept.version.target) ? kept.version : null;
    });
