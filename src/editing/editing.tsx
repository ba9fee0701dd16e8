import { render } from 'preact';
import type { NoteProposal } from '../messages/index.ts';
import { type AnnotationContent, DEFAULT_VERDICTS, type Language } from '../model/index.ts';
import {
  Editor,
  type EditorActions,
  type EditorView,
  editorVoice,
  type PlaceView,
} from '../ui/editor/index.ts';
import type { AskNotes } from './ask-notes.ts';
import { LastWords } from './last-words.ts';
import { today, withProposal } from './new-note.ts';
import { NoteSaving } from './note-saving.ts';
import { contentOf, currentNote, versionContent, versionsOf } from './note-versions.ts';
import { randomId } from './uuid.ts';

/** Hits that a search in the editor shows. */
const MAX_CHOICES = 8;

/** Where the editor is drawn. */
export interface EditingSurface {
  readonly root: Element;
  show(): void;
  /** Moves the focus to the first field. */
  focusFirst(): void;
  hide(): void;
}

export interface EditingOptions {
  readonly ask: AskNotes;
  /** Aborted when the extension is gone. */
  readonly signal: AbortSignal;
  readonly surface: EditingSurface;
  readonly id: string;
  /** The revision that was read; 0 for a new note. */
  readonly base: number;
  readonly content: AnnotationContent;
  /** Versions of other windows that wait to be looked at. */
  readonly conflicts: number;
  language(): Language;
  /** What became of the note's words, where they are looked for; else null. */
  place(): PlaceView | null;
  /** Goes to the note's words. */
  showPlace(): void;
  onClosed(): void;
}

/** What the editor shows, with what is needed to go on from it. */
interface EditingState
  extends Pick<
    EditorView,
    'content' | 'saving' | 'scale' | 'tags' | 'knownClaim' | 'proposedClaims' | 'versions' | 'problem'
  > {
  /** What another window wrote, and the version that is to be settled with it. */
  readonly conflict: { readonly theirs: AnnotationContent; readonly key: string } | null;
  /** The ticket that brings the deleted note back. */
  readonly deletion: string | null;
}

/** One note being edited: holds what is typed, has it kept, and draws the editor. */
export class Editing {
  readonly id: string;
  readonly #options: EditingOptions;
  readonly #saving: NoteSaving;
  readonly #session = randomId();
  #state: EditingState;
  #closed = false;
  #refusedToClose = false;

  constructor(options: EditingOptions) {
    this.#options = options;
    this.id = options.id;
    this.#state = {
      content: options.content,
      saving: { state: options.base === 0 ? 'new' : 'saved' },
      scale: DEFAULT_VERDICTS,
      tags: [],
      knownClaim: null,
      proposedClaims: [],
      versions: null,
      problem: null,
      conflict: null,
      deletion: null,
    };
    const { ask, signal } = options;
    this.#saving = new NoteSaving({
      id: options.id,
      base: options.base,
      session: this.#session,
      save: (note) => ask('saveNote', note),
      lastWords: new LastWords(this.#session, ask, signal),
      connected: () => !signal.aborted,
      onState: (saving) => this.#set({ saving }),
      onConflict: (key) => void this.#showTheirs(key),
    });
  }

  /** Opens the editor and fills in what it can learn. `propose` reads the sentence that a new note is about. */
  async open(propose: (() => Promise<NoteProposal | null>) | null): Promise<void> {
    this.#render();
    this.#options.surface.show();
    this.#options.surface.focusFirst();
    await Promise.all([
      this.#readDesk(),
      this.#propose(propose),
      this.#readKnownClaim(),
      this.#readConflict(),
    ]);
  }

  /** Notes changed somewhere: what another window wrote is taken over, unless something is being written here. */
  async refresh(): Promise<void> {
    this.#render();
    if (this.#saving.isPending || this.#state.conflict || this.#saving.base === 0 || this.#state.deletion)
      return;
    const current = await currentNote(this.#options.ask, this.id);
    if (!current || current.annotation.revision <= this.#saving.base || this.#saving.isPending) return;
    this.#saving.rebase(current.annotation.revision);
    this.#set({ content: contentOf(current.annotation), versions: null });
  }

  /** Something typed may be lost if the page goes now. */
  get isInTrouble(): boolean {
    return this.#state.saving.state === 'trouble' && this.#saving.isPending;
  }

  /** Something typed is not kept yet. */
  get hasUnsaved(): boolean {
    return this.#saving.isPending;
  }

  /** The page goes, or may. */
  leave(): void {
    this.#saving.leave();
  }

  /** Closes once all is kept. What cannot be kept holds the editor open, the first time. */
  async close(): Promise<void> {
    await this.#saving.flush();
    if (this.isInTrouble && !this.#refusedToClose) {
      this.#refusedToClose = true;
      return;
    }
    this.#closed = true;
    render(null, this.#options.surface.root);
    this.#options.surface.hide();
    this.#options.onClosed();
  }

  #change(change: Partial<AnnotationContent>): void {
    this.#set({ content: { ...this.#state.content, ...change } });
    this.#refusedToClose = false;
    this.#saving.set(this.#state.content);
    if ('knownClaim' in change) void this.#readKnownClaim();
  }

  async #readDesk(): Promise<void> {
    const outcome = await this.#options.ask('deskSettings', {});
    if (!outcome.ok || outcome.value.outcome !== 'done') return;
    const { scale, tags } = outcome.value.value;
    this.#set({ scale, tags });
  }

  async #propose(propose: (() => Promise<NoteProposal | null>) | null): Promise<void> {
    const proposal = await propose?.();
    if (!proposal) return;
    const content = withProposal(this.#state.content, proposal);
    this.#set({ content, proposedClaims: proposal.knownClaims });
    if (this.#saving.isPending || this.#saving.base > 0) this.#saving.set(content);
    await this.#readKnownClaim();
  }

  async #readKnownClaim(): Promise<void> {
    const { knownClaim } = this.#state.content;
    const outcome = knownClaim ? await this.#options.ask('openClaim', { id: knownClaim }) : null;
    if (knownClaim !== this.#state.content.knownClaim) return;
    this.#set({ knownClaim: outcome?.ok ? (outcome.value?.claim.text ?? null) : null });
  }

  /** A version of another window that waits from before. */
  async #readConflict(): Promise<void> {
    const { conflicts, ask } = this.#options;
    if (conflicts === 0) return;
    const waiting = (await versionsOf(ask, this.id))?.find(({ conflict }) => conflict);
    const theirs = waiting && (await versionContent(ask, waiting.key));
    if (theirs) this.#set({ conflict: { theirs, key: waiting.key } });
  }

  async #showTheirs(key: string): Promise<void> {
    const current = await currentNote(this.#options.ask, this.id);
    if (current) this.#set({ conflict: { theirs: contentOf(current.annotation), key } });
  }

  async #settle(which: 'mine' | 'theirs'): Promise<void> {
    const { ask } = this.#options;
    const { conflict } = this.#state;
    const current = await currentNote(ask, this.id);
    if (!conflict || !current) return;
    this.#saving.rebase(current.annotation.revision);
    await ask('settleConflict', { key: conflict.key });
    this.#set({ conflict: null, versions: null });
    this.#change(which === 'mine' ? {} : conflict.theirs);
  }

  async #readVersions(): Promise<void> {
    const versions = await versionsOf(this.#options.ask, this.id);
    if (versions) this.#set({ versions });
  }

  async #readVersion(key: string): Promise<void> {
    const content = await versionContent(this.#options.ask, key);
    const { versions } = this.#state;
    this.#set({ versions: versions?.map((one) => (one.key === key ? { ...one, content } : one)) ?? null });
  }

  async #restore(key: string): Promise<void> {
    await this.#saving.flush();
    const { ask } = this.#options;
    await ask('restoreRevision', { key, base: this.#saving.base, session: this.#session });
    const current = await currentNote(ask, this.id);
    if (!current) return;
    this.#saving.rebase(current.annotation.revision);
    this.#set({ content: contentOf(current.annotation) });
    await Promise.all([this.#readVersions(), this.#readKnownClaim()]);
  }

  async #delete(): Promise<void> {
    await this.#saving.flush();
    const { ask, surface } = this.#options;
    const outcome = await ask('deleteNotes', { ids: [this.id] });
    const done = outcome.ok && outcome.value.outcome === 'done' ? outcome.value.value : null;
    this.#set({ deletion: done?.ticket ?? null, problem: done ? null : this.#voice.words.notDeleted });
    if (done) surface.focusFirst();
  }

  async #undelete(): Promise<void> {
    const { deletion } = this.#state;
    if (deletion === null) return;
    const outcome = await this.#options.ask('undeleteNotes', { ticket: deletion });
    const isDone = outcome.ok && outcome.value.outcome === 'done';
    this.#set(isDone ? { deletion: null, problem: null } : { problem: this.#voice.words.notOpened });
    if (isDone) this.#options.surface.focusFirst();
  }

  get #voice() {
    return editorVoice(this.#options.language());
  }

  #set(change: Partial<EditingState>): void {
    this.#state = { ...this.#state, ...change };
    this.#render();
  }

  get #view(): EditorView {
    const { conflict, deletion, ...shown } = this.#state;
    return {
      ...shown,
      isNew: this.#saving.base === 0,
      place: this.#options.place(),
      theirs: conflict?.theirs ?? null,
      deleted: deletion !== null,
    };
  }

  readonly #actions: EditorActions = {
    onChange: (change) => this.#change(change),
    onRetry: () => void this.#saving.flush(),
    onClose: () => void this.close(),
    onDone: () => {
      if (this.#saving.base === 0 && this.#state.deletion === null) this.#change({});
      void this.close();
    },
    onShowPlace: () => this.#options.showPlace(),
    onDelete: () => void this.#delete(),
    onUndelete: () => void this.#undelete(),
    onVersions: () => void this.#readVersions(),
    onVersion: (key) => void this.#readVersion(key),
    onRestore: (key) => void this.#restore(key),
    onSettle: (which) => void this.#settle(which),
    findPeople: async (query) => {
      const outcome = await this.#options.ask('searchEntities', { query, limit: MAX_CHOICES });
      return outcome.ok ? outcome.value : [];
    },
    findClaims: async (query) => {
      const outcome = await this.#options.ask('searchClaims', { query, limit: MAX_CHOICES });
      return outcome.ok ? outcome.value : [];
    },
  };

  #render(): void {
    if (this.#closed) return;
    render(
      <Editor key={this.id} view={this.#view} voice={this.#voice} today={today()} {...this.#actions} />,
      this.#options.surface.root,
    );
  }
}
