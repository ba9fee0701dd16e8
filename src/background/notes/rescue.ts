import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { isUnsavedKey, UnsavedNote } from '../../messages/index.ts';
import type { NoteAccess } from './note-access.ts';

/** Keeps what pages left behind when they closed in the middle of typing: at once, and what is left from before. */
export function rescueUnsaved(notes: NoteAccess): void {
  browser.storage.local.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes))
      if (isUnsavedKey(key) && newValue !== undefined) void rescue(notes, key, newValue);
  });
}

/** What is there still from before: the notebook was full, or the browser was stopped. */
export async function rescueLeftOvers(notes: NoteAccess): Promise<void> {
  const items = await browser.storage.local.get(null);
  for (const [key, item] of Object.entries(items)) if (isUnsavedKey(key)) await rescue(notes, key, item);
}

/** An item stays where the notebook cannot take it now; saving it twice does no harm. */
async function rescue(notes: NoteAccess, key: string, item: unknown): Promise<void> {
  const unsaved = v.safeParse(UnsavedNote, item);
  try {
    if (unsaved.success) await (await notes.store()).save(unsaved.output);
  } catch {
    return;
  }
  await browser.storage.local.remove(key);
  notes.changed();
}
