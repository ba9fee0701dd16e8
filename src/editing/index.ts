export type { AskNotes } from './ask-notes.ts';
export { Editing, type EditingSurface } from './editing.tsx';
export { contentOf, currentNote } from './note-versions.ts';
export { randomId } from './uuid.ts';
