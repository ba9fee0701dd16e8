import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { reachOf } from '../notes/reach.ts';

/** The versions of a note, without their content. */
export const noteRevisions =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['noteRevisions'] =>
  ({ id }, sender) =>
    answering(async () => {
      const reach = reachOf(sender);
      const revisions = await (await notes.store()).revisions(id);
      return revisions
        .filter(({ version }) => reach.covers(version.target))
        .map(({ key, keptAt, conflict, version: { revision, modifiedAt, state, verdict } }) => ({
          key,
          revision,
          modifiedAt,
          keptAt,
          conflict,
          state,
          verdict,
        }));
    });
