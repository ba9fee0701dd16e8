import { api, unsavedKey } from '../messages/index.ts';
import type { AskNotes } from './ask-notes.ts';
import type { NoteToSave } from './note-saving.ts';

/** What an editor leaves behind when its page goes, or may go, with something not kept yet. */
export class LastWords {
  readonly #key: string;
  readonly #ask: AskNotes;
  readonly #signal: AbortSignal;
  #isLeft = false;

  /** `signal` is aborted when the extension is gone. */
  constructor(session: string, ask: AskNotes, signal: AbortSignal) {
    this.#key = unsavedKey(session);
    this.#ask = ask;
    this.#signal = signal;
  }

  /** Leaves a note as an item and as a message: either may die with the page, in Firefox the item, in Chromium the message. */
  leave(note: NoteToSave): void {
    if (this.#signal.aborted) return;
    this.#isLeft = true;
    void api.storage.local.set({ [this.#key]: note });
    void this.#ask('saveNote', note);
  }

  /** The page stayed, and all is kept: an item that nobody took up would bring back what was typed before. */
  takeBack(): void {
    if (!this.#isLeft || this.#signal.aborted) return;
    this.#isLeft = false;
    void api.storage.local.remove(this.#key);
  }
}
