import { type Handlers, type pageToBackground, tellNotesChanged } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { reachOf } from '../notes/reach.ts';

/** A page found the places of its notes again, or did not. */
export const markPlaced =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['markPlaced'] =>
  ({ placements }, sender) =>
    answering(async () => {
      const store = await notes.store();
      const reach = reachOf(sender);
      const own = new Set(
        (await store.getMany(placements.map(({ id }) => id)))
          .filter(({ target }) => reach.covers(target))
          .map(({ id }) => id),
      );
      const known = placements.filter(({ id }) => own.has(id));
      const changed = await store.markPlaced(
        new Map(known.map(({ id, placed, reason }) => [id, { placed, reason }])),
      );
      if (changed > 0) tellNotesChanged();
      return {};
    });
