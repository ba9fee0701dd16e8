import { noteCalls } from './note-calls.ts';

/** What an unsaved note's item holds (see unsaved-key.ts): the saving that did not come through. */
export const UnsavedNote = noteCalls.saveNote.params;
