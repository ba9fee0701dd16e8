import type { Handlers, popupToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { summaryOf } from '../notes/summary-of.ts';

/** The desk shows a stretch of its list. */
export const listNotes =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['listNotes'] =>
  ({ ids }) =>
    answering(async () => (await (await notes.store()).lookMany(ids)).map(summaryOf));
