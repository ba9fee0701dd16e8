import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { summaryOf } from '../notes/summary-of.ts';

/** One page of the desk’s list. */
export const findNotes =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['findNotes'] =>
  ({ filter, after, limit }) =>
    answering(async () => {
      const { found, more, total } = await (await notes.store()).find({ ...filter, after, limit });
      return { notes: found.map(summaryOf), more, total };
    });
