import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { readSettings } from '../../settings/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';

const MAX_SUGGESTED_TAGS = 500;

/** What an editor needs to know before it opens. */
export const deskSettings =
  (notes: NoteAccess): Handlers<typeof pageToBackground>['deskSettings'] =>
  () =>
    answering(async () => {
      const store = await notes.store();
      const [{ language, selectionButton }, scale, tags] = await Promise.all([
        readSettings(),
        store.verdicts(),
        store.tags(MAX_SUGGESTED_TAGS),
      ]);
      return { scale, language, selectionButton, tags };
    });
