import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { onPage } from '../notes/on-page.ts';
import { reachOf } from '../notes/reach.ts';
import { forgetWantedNote, wantedNote } from '../notes/wanted-note.ts';

/** A page asks for the notes on its article, and whether this tab was opened for one of them. */
export const notesOfArticle =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['notesOfArticle'] =>
  ({ addresses }, sender) =>
    answering(async () => {
      const found = await (await notes.store()).ofArticle(reachOf(sender).own(addresses));
      const wanted = sender.tab === null ? null : await wantedNote(sender.tab);
      const isHere = found.some(({ annotation }) => annotation.id === wanted);
      if (sender.tab !== null && isHere) await forgetWantedNote(sender.tab);
      return { notes: found.map(onPage), goTo: isHere ? wanted : null };
    });
