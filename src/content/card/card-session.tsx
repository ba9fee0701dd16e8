import { render } from 'preact';
import type { Language } from '../../model/index.ts';
import {
  Card,
  type CardLink,
  type CardView,
  type ClaimView,
  type Hiding,
  type Voice,
  voiceOf,
} from '../../ui/card/index.ts';
import type { CardWords } from '../../ui/phrases/card-words.ts';
import { focusedElement } from '../closed-root.ts';
import { type Mark, rangeOf } from '../marks.ts';
import type { PageHost } from '../parts/host.ts';
import { CardSurface } from './card-surface.ts';
import { copyText } from './copy-text.ts';
import { hide, show } from './hide.ts';
import { LookUp } from './look-up.ts';
import type { Box } from './placement.ts';
import { viewOf } from './view-of.ts';

/** How a card was opened: a hovered one closes on leaving, one opened by keyboard has the focus. */
export type OpenedBy = 'hover' | 'tap' | 'keyboard';

/** One card at a time: opens at a mark, goes on to related cards and back, closes and leaves nothing behind. */
export class CardSession {
  readonly #host: PageHost;
  readonly #surface = new CardSurface();
  readonly #lookUp: LookUp;
  #stack: CardView[] = [];
  #mark: Mark | null = null;
  #by: OpenedBy = 'hover';
  #focusBefore: HTMLElement | null = null;
  #pointerX: number | null = null;
  #topWhenOpened = 0;
  #voice = voiceOf('bn', {} as CardWords);
  pinned = false;
  /** Called with the mark whose card was opened, or null when it was closed. */
  onChange: (mark: Mark | null) => void = () => {};

  constructor(host: PageHost) {
    this.#host = host;
    this.#lookUp = new LookUp(host);
    this.#surface.on('keydown', (event) => this.#cycleFocus(event));
  }

  get surface(): CardSurface {
    return this.#surface;
  }

  get mark(): Mark | null {
    return this.#mark;
  }

  /** Whether the card stays when the pointer leaves or the page scrolls. */
  get held(): boolean {
    return this.#mark !== null && (this.pinned || this.#by === 'keyboard' || this.#surface.focused);
  }

  /** Begins to look a mark's card up. */
  prefetch(mark: Mark): void {
    void this.#lookUp.answer(mark.kind, viewOf(mark).id, mark);
  }

  /** Opens the card of a mark; `pointerX` is where on it the pointer is, in CSS px of the viewport. */
  open(mark: Mark, by: OpenedBy, pointerX: number | null = null): void {
    if (!this.#surface.focused) this.#focusBefore = focusedElement();
    this.#mark = mark;
    this.#by = by;
    this.#pointerX = pointerX;
    this.pinned = false;
    this.#stack = [];
    this.#push(viewOf(mark));
    this.#topWhenOpened = this.#markBox()?.top ?? 0;
    this.onChange(mark);
  }

  /** What is marked on the page changed: a note's open card shows the note as it is now, and goes with it. */
  renew(marks: readonly Mark[]): void {
    const before = this.#mark;
    const [view, ...rest] = this.#stack;
    if (before?.kind !== 'note' || view?.kind !== 'note') return;
    const mark = marks.find(({ kind, id }) => kind === 'note' && id === before.id);
    if (!mark) this.close();
    if (!mark || mark.found === before.found) return;
    this.#mark = mark;
    this.#stack = [{ ...viewOf(mark), answer: view.answer } as CardView, ...rest];
    if (rest.length === 0) this.#render();
  }

  /** Shows the same card again from newer knowledge. */
  refresh(): void {
    this.#lookUp.forget();
    if (this.#stack.length > 0) this.#fill(this.#stack.at(-1)!);
  }

  /** How cards speak from now on; an open one changes at once. */
  speak(language: Language, words: CardWords): void {
    this.#voice = voiceOf(language, words);
    if (this.#stack.length > 0) this.#render();
  }

  get voice(): Voice {
    return this.#voice;
  }

  close(): void {
    if (this.#stack.length === 0) return;
    const focused = this.#surface.focused;
    this.#stack = [];
    this.#mark = null;
    this.pinned = false;
    this.#lookUp.forget();
    render(null, this.#surface.root);
    this.#surface.hide();
    if (focused) this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
    this.onChange(null);
  }

  /** Whether the mark is no longer where it was when its card opened, in the viewport. */
  get hasMoved(): boolean {
    return Math.abs((this.#markBox()?.top ?? Number.POSITIVE_INFINITY) - this.#topWhenOpened) > 4;
  }

  /** Keeps the card at its mark after scrolling or resizing; it stays where it is once the mark is gone. */
  follow(): void {
    const box = this.#markBox();
    if (box) this.#surface.place(box);
  }

  #push(view: CardView): void {
    this.#stack.push(view);
    this.#surface.show();
    this.#render();
    this.follow();
    if (this.#by === 'keyboard' || this.#stack.length > 1) this.#surface.focus();
    this.#fill(view);
  }

  #fill(view: CardView): void {
    const mark = this.#stack[0] === view ? this.#mark : null;
    void this.#lookUp.answer(view.kind, view.id, mark).then((answer) => {
      const at = this.#stack.findIndex(({ kind, id }) => kind === view.kind && id === view.id);
      if (at < 0) return;
      this.#stack[at] = { ...this.#stack[at]!, answer } as CardView;
      if (at !== this.#stack.length - 1) return;
      this.#render();
      this.follow();
    });
  }

  #render(): void {
    const view = this.#stack.at(-1)!;
    render(
      <Card
        key={`${this.#stack.length} ${view.id}`}
        view={view}
        voice={this.#voice}
        canGoBack={this.#stack.length > 1}
        pinned={this.pinned}
        onBack={() => this.#back()}
        onClose={() => this.close()}
        onPin={(pinned) => {
          this.pinned = pinned;
          this.#render();
        }}
        onRetry={() => this.#fill(view)}
        onOpen={(link: CardLink) =>
          this.#push({
            ...link,
            found: null,
            answer: { state: 'loading' },
            hiding: { state: 'shown' },
          } as CardView)
        }
        onHide={() => void this.#hide()}
        onShow={() => void this.#show()}
        onEdit={(note) => void this.#edit(note)}
        onCopy={copyText}
      />,
      this.#surface.root,
    );
  }

  /** "Not this claim", said in the card that was opened at a mark. */
  async #hide(): Promise<void> {
    const mark = this.#mark;
    if (!mark) return;
    this.#setHiding(mark, { state: 'busy' });
    this.#setHiding(mark, await hide(mark, this.#host.ask, this.#host.sentences()));
  }

  async #edit(note: string): Promise<void> {
    const annotate = await this.#host.load('annotate');
    if (!annotate) return;
    this.close();
    await annotate.edit(note);
  }

  async #show(): Promise<void> {
    const mark = this.#mark;
    const [view] = this.#stack;
    if (!mark || view?.kind !== 'claim' || view.hiding.state !== 'hidden') return;
    const { hiding } = view;
    const after = await show(hiding, this.#host.ask, this.#host.sentences());
    const [now] = this.#stack;
    // It may have been hidden anew meanwhile.
    if (now?.kind !== 'claim' || now.hiding !== hiding) return;
    this.#setHiding(mark, after);
    this.#surface.focus();
  }

  /** Only in the card that it was said in: another may have been opened meanwhile. */
  #setHiding(mark: Mark, hiding: Hiding): void {
    const [view] = this.#stack;
    if (this.#mark !== mark || view?.kind !== 'claim') return;
    this.#stack[0] = { ...view, hiding } satisfies ClaimView;
    if (this.#stack.length > 1) return;
    this.#render();
    this.follow();
  }

  #back(): void {
    if (this.#stack.length < 2) return;
    this.#stack.pop();
    this.#render();
    this.follow();
    this.#surface.focus();
  }

  /** What the card must not cover: all lines of the mark, as far as they leave room; its left is where the pointer is. */
  #markBox(): Box | null {
    const range = this.#mark && rangeOf(this.#mark);
    if (!range) return null;
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first] = lines;
    if (!first) return null;
    const { top, bottom, left, right } = range.getBoundingClientRect();
    if (bottom - top > innerHeight / 2) return first;
    return { top, bottom, right, left: Math.max(left, this.#pointerX ?? first.left) };
  }

  /** Tab goes round in the card; Escape leaves it. */
  #cycleFocus(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const all = this.#surface.focusable();
    const active = this.#surface.activeElement;
    const edge = event.shiftKey ? all[0] : all.at(-1);
    if (active !== edge && !(event.shiftKey && active?.classList.contains('card'))) return;
    event.preventDefault();
    (event.shiftKey ? all.at(-1) : all[0])?.focus();
  }
}
