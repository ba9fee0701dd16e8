import type { Stores } from '../stores.ts';
import { deleteNotes } from './delete-notes.ts';
import { deskSettings } from './desk-settings.ts';
import { markPlaced } from './mark-placed.ts';
import { noteRevisions } from './note-revisions.ts';
import { notesOfArticle } from './notes-of-article.ts';
import { readNote } from './read-note.ts';
import { readRevision } from './read-revision.ts';
import { restoreRevision } from './restore-revision.ts';
import { saveNote } from './save-note.ts';
import { settleConflict } from './settle-conflict.ts';
import { undeleteNotes } from './undelete-notes.ts';

/** Calls about notes that pages make as well as the desk; each answers a page for its own site alone. */
export const aboutNotes = ({ notes }: Stores) => ({
  saveNote: saveNote(notes),
  readNote: readNote(notes),
  notesOfArticle: notesOfArticle(notes),
  deleteNotes: deleteNotes(notes),
  undeleteNotes: undeleteNotes(notes),
  noteRevisions: noteRevisions(notes),
  readRevision: readRevision(notes),
  restoreRevision: restoreRevision(notes),
  settleConflict: settleConflict(notes),
  markPlaced: markPlaced(notes),
  deskSettings: deskSettings(notes),
});
