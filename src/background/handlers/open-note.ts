import browser from 'webextension-polyfill';
import { cleanAddress } from '../../article/index.ts';
import { type Handlers, type popupToBackground, toPage } from '../../messages/index.ts';
import type { AnnotationTarget } from '../../model/index.ts';
import { answering } from '../notes/answering.ts';
import type { NoteAccess } from '../notes/note-access.ts';
import { withTextFragment } from '../notes/text-fragment.ts';
import { forgetWantedNote, wantNote } from '../notes/wanted-note.ts';
import { isCovered } from '../sites/coverage.ts';
import { framesOf } from '../sites/frames.ts';

/**
 * Goes to the words of a note: in the tab that has its article open, else in a new one. Where Prasanga may not run, the
 * browser itself is asked to look for the words.
 */
export const openNote =
  (notes: NoteAccess): Handlers<typeof popupToBackground>['openNote'] =>
  ({ id }) =>
    answering(async () => {
      const note = await (await notes.store()).get(id);
      if (!note) return { opened: false, reached: false };
      const { target } = note;
      const reached = await isCovered(target.url);
      const open = await tabOf(target);
      if (open === null) {
        const url = reached ? target.url : withTextFragment(target.url, target.selectors.quote.exact);
        // Blank first, so that the note is wanted before its page can ask.
        const tab = await browser.tabs.create({ url: 'about:blank', active: true });
        await wantNote(tab.id!, id);
        await browser.tabs.update(tab.id!, { url });
        return { opened: true, reached };
      }
      await wantNote(open.id, id);
      await browser.tabs.update(open.id, { active: true });
      await browser.windows.update(open.window, { focused: true });
      for (const frame of await framesOf(open.id)) {
        const answer = await toPage(open.id, frame)('jumpToNote', { id });
        if (answer.ok && answer.value.found) await forgetWantedNote(open.id);
      }
      return { opened: true, reached };
    });

/** The tab that has the article open, as far as the browser tells addresses. */
async function tabOf({ addresses, url }: AnnotationTarget): Promise<{ id: number; window: number } | null> {
  const known = new Set([...addresses, url].map(cleanAddress));
  for (const { id, windowId, url: shown } of await browser.tabs.query({}))
    if (id !== undefined && windowId !== undefined && shown && known.has(cleanAddress(shown)))
      return { id, window: windowId };
  return null;
}
