import type { NotebookAnswer, Outcome, Saved } from '../messages/index.ts';
import type { AnnotationContent } from '../model/index.ts';
import type { SavingView } from '../ui/editor/index.ts';

/** Typing is kept so long after it pauses, in ms; long notes a little later, by their size. */
const REST_MS = 300;
const UNITS_PER_MS = 2_000;
/** Waits between attempts while the notebook cannot be reached or is full, in ms; the last is repeated. */
const RETRY_MS = [500, 1_000, 2_000, 5_000, 10_000];
/** Troubles that the same content meets again. */
const LASTING = ['refused', 'newer'];

export interface NoteToSave {
  readonly id: string;
  readonly base: number;
  readonly session: string;
  readonly content: AnnotationContent;
}

export interface SavingOptions {
  readonly id: string;
  /** The revision that was read; 0 for a new note. */
  readonly base: number;
  readonly session: string;
  save(note: NoteToSave): Promise<Outcome<NotebookAnswer<Saved>>>;
  /** Where a note is left that is found though the page goes and nobody answers; taken back once all is kept. */
  readonly lastWords: { leave(note: NoteToSave): void; takeBack(): void };
  /** Whether the extension is still there. */
  connected(): boolean;
  onState(state: SavingView): void;
  /** Another window saved meanwhile; what this one has is kept as the version `key`. Told once a conflict. */
  onConflict(key: string): void;
}

/** Keeps a note as it is typed: one saving at a time, the newest content, again and again until it is kept. */
export class NoteSaving {
  readonly #options: SavingOptions;
  #base: number;
  #content: AnnotationContent | null = null;
  /** What is being saved, until the answer has come. */
  #sent: AnnotationContent | null = null;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** The other window's revision that the person was told of. */
  #conflict: number | null = null;

  constructor(options: SavingOptions) {
    this.#options = options;
    this.#base = options.base;
  }

  /** The revision that the next saving builds on. */
  get base(): number {
    return this.#base;
  }

  /** Whether something typed is not kept yet. */
  get isPending(): boolean {
    return this.#content !== null || this.#running !== null;
  }

  /** This is what the note is to be. */
  set(content: AnnotationContent): void {
    this.#content = content;
    this.#options.onState({ state: 'saving' });
    if (!this.#running) this.#later(REST_MS + content.explanation.length / UNITS_PER_MS);
  }

  /** Saves what waits at once; done when the answer has come. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.#content) await this.#run();
  }

  /** The page goes: what is not kept for certain is left behind, whatever is under way. */
  leave(): void {
    const { id, session, lastWords } = this.#options;
    const content = this.#content ?? this.#sent;
    if (content) lastWords.leave({ id, base: this.#base, session, content });
  }

  /** The note was read or written anew: what is typed from now on builds on that revision. */
  rebase(revision: number): void {
    this.#base = revision;
    this.#conflict = null;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#content = null;
  }

  #later(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#run(), ms);
  }

  #run(): Promise<void> {
    this.#running ??= this.#save().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    const { id, session, save, lastWords, onState, connected } = this.#options;
    const content = this.#content;
    if (!content) return;
    this.#content = null;
    this.#sent = content;
    const outcome = await save({ id, base: this.#base, session, content });
    this.#sent = null;
    if (outcome.ok && outcome.value.outcome === 'done') {
      this.#failures = 0;
      this.#done(outcome.value.value);
      if (this.#content) this.#later(REST_MS);
      else {
        lastWords.takeBack();
        onState({ state: 'saved' });
      }
      return;
    }
    this.#content ??= content;
    const trouble = outcome.ok && outcome.value.outcome === 'trouble' ? outcome.value.trouble.kind : null;
    if (!trouble && !connected()) return onState({ state: 'trouble', trouble: 'cut-off' });
    onState({ state: 'trouble', trouble: trouble ?? (refusedMessage(outcome) ? 'refused' : 'no-answer') });
    if (trouble === null || !LASTING.includes(trouble))
      this.#later(RETRY_MS[Math.min(this.#failures++, RETRY_MS.length - 1)]!);
  }

  #done(saved: Saved): void {
    if (saved.kept) {
      this.#base = saved.revision;
      this.#conflict = null;
    } else if (this.#conflict !== saved.revision) {
      this.#conflict = saved.revision;
      this.#options.onConflict(saved.key);
    }
  }
}

const refusedMessage = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && outcome.error.code === 'refused';
