import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

/** What there is to filter by. */
export const noteFacets =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['noteFacets'] =>
  () =>
    answering(async () => {
      const { sites, people, tags } = await (await notes.store()).facets();
      return { sites: [...sites], people: [...people], tags: [...tags] };
    });
