import { contentOf, currentNote, Editing, randomId } from '../../editing/index.ts';
import type { NoteProposal } from '../../messages/index.ts';
import { emptyNote } from '../../model/index.ts';
import { editorPhrases } from '../../ui/phrases/editor.ts';
import { rangeOf } from '../marks.ts';
import type { SelectedWords } from '../notes/selected-words.ts';
import type { PageHost } from '../parts/host.ts';
import { scrolling } from '../scrolling.ts';
import { selectedRange } from '../selection.ts';
import { Notice } from './notice.ts';
import { Panel } from './panel.ts';
import { SelectionButton } from './selection-button.ts';

/** Writing notes on this page: the button at a selection, and one editor at a time. */
export class Annotating {
  readonly #host: PageHost;
  readonly #button: SelectionButton;
  readonly #panel: Panel;
  readonly #notice: Notice;
  #editing: Editing | null = null;

  constructor(host: PageHost) {
    this.#host = host;
    const { signal } = host;
    this.#button = new SelectionButton((range) => void this.#write(range), signal);
    this.#panel = new Panel((place) => host.point(place), signal);
    this.#notice = new Notice(signal);
    window.addEventListener('pagehide', () => this.#editing?.leave(), { signal });
    document.addEventListener(
      'visibilitychange',
      () => document.visibilityState === 'hidden' && this.#editing?.leave(),
      { signal },
    );
    // Also where the extension is gone: then above all.
    window.addEventListener('beforeunload', (event) => {
      this.#editing?.leave();
      if (this.#editing?.isInTrouble) event.preventDefault();
    });
    // What is typed stays to be copied where the extension went in the middle of it.
    signal.addEventListener('abort', () => void (this.#editing?.hasUnsaved || this.#panel.hide()));
  }

  /** Text is selected, or no more (null): shows or takes away the button. */
  offer(range: Range | null): void {
    if (range) this.#button.show(range, this.#host.language());
    else this.#button.hide();
  }

  /** Opens the editor on what is selected; where nothing is, says what to do. False where it did not open. */
  async openSelected(): Promise<boolean> {
    const range = selectedRange();
    if (range && (await this.#write(range))) return true;
    if (window === window.top) this.#notice.show(editorPhrases.selectFirst, this.#host.language());
    return false;
  }

  /** Opens the editor on words of the page that are not selected. */
  openAt(range: Range): Promise<boolean> {
    return this.#write(range);
  }

  /** Opens the editor on a note that is there. */
  async edit(id: string): Promise<boolean> {
    if (this.#editing?.id === id) {
      this.#panel.focusFirst();
      return true;
    }
    const found = await currentNote(this.#host.ask, id);
    if (!found) return false;
    const { annotation, conflicts } = found;
    const content = contentOf(annotation);
    return this.#open({ id, base: annotation.revision, content, conflicts }, () => this.#rangeOf(id), null);
  }

  /** Notes changed somewhere. */
  refresh(): void {
    void this.#editing?.refresh();
  }

  /** Whether the editor is open. */
  get isWriting(): boolean {
    return this.#editing !== null;
  }

  /** Whether an event comes from the editor. */
  isSource(event: Event): boolean {
    return this.#panel.isSource(event);
  }

  async #write(range: Range): Promise<boolean> {
    this.#button.leave(range);
    const kept = range.cloneRange();
    const selected = await (await this.#host.load('notes'))?.selected(kept);
    if (!selected) return false;
    const id = randomId();
    const note = { id, base: 0, content: emptyNote(selected.target), conflicts: 0 };
    return this.#open(
      note,
      () => this.#rangeOf(id) ?? (kept.startContainer.isConnected ? kept : null),
      selected,
    );
  }

  async #open(
    note: Pick<ConstructorParameters<typeof Editing>[0], 'id' | 'base' | 'content' | 'conflicts'>,
    range: () => Range | null,
    selected: SelectedWords | null,
  ): Promise<boolean> {
    await this.#editing?.close();
    if (this.#editing) return false;
    const { ask, signal, language, parts } = this.#host;
    const panel = this.#panel;
    const editing = new Editing({
      ...note,
      ask,
      signal,
      language,
      surface: {
        root: panel.root,
        show: () => panel.show(range, editorPhrases.resize[language()]),
        focusFirst: () => panel.focusFirst(),
        hide: () => panel.hide(),
      },
      place: () => {
        const placed = parts.notes?.placed.find((one) => one.note.id === note.id)?.anchoring;
        return placed
          ? { outcome: placed.outcome, changes: placed.outcome === 'edited' ? placed.changes : [] }
          : null;
      },
      showPlace: () =>
        range()?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: scrolling() }),
      onClosed: () => {
        if (this.#editing === editing) this.#editing = null;
        void this.#host.refreshNotes();
      },
    });
    this.#editing = editing;
    void editing.open(selected && (() => this.#propose(selected)));
    return true;
  }

  async #propose({ article, block, span }: SelectedWords): Promise<NoteProposal | null> {
    const blocks = article.blocks.map(({ kind, text }) => ({ kind, text }));
    const { publishedOn } = article;
    const outcome = await this.#host.ask('proposeNote', { publishedOn, blocks, block, ...span });
    return outcome.ok ? outcome.value : null;
  }

  #rangeOf(id: string): Range | null {
    const mark = this.#host.marks().find((one) => one.kind === 'note' && one.id === id);
    return mark ? rangeOf(mark) : null;
  }
}
