import type { Language } from '../model/index.ts';
import type { CardWords } from '../ui/phrases/card-words.ts';
import type { CardSession, OpenedBy } from './card/card-session.tsx';
import type { Box } from './card/placement.ts';
import type { Mark } from './marks.ts';
import type { PartLoader } from './parts/load-part.ts';

/** Cards as the core knows them: the part that draws them is brought with the first marks, or when one is to open. */
export class Cards {
  readonly #parts: PartLoader;
  #session: CardSession | null = null;
  /** Tells the opening that is still wanted from those that were overtaken while the part came. */
  #opening = 0;
  #language: Language = 'bn';
  #words = {} as CardWords;
  /** Called with the mark whose card was opened, or null when it was closed. */
  onChange: (mark: Mark | null) => void = () => {};

  constructor(parts: PartLoader) {
    this.#parts = parts;
  }

  /** Brings what draws cards. */
  async load(): Promise<CardSession | null> {
    if (this.#session) return this.#session;
    const session = await this.#parts.load('card');
    if (session && !this.#session) {
      this.#session = session;
      session.onChange = (mark) => this.onChange(mark);
      session.speak(this.#language, this.#words);
    }
    return session;
  }

  get shown(): boolean {
    return this.#session?.surface.shown ?? false;
  }

  /** The mark whose card is open. */
  get mark(): Mark | null {
    return this.#session?.mark ?? null;
  }

  /** Whether the card stays when the pointer leaves or the page scrolls. */
  get held(): boolean {
    return this.#session?.held ?? false;
  }

  get pinned(): boolean {
    return this.#session?.pinned ?? false;
  }

  /** Whether the open card's mark has moved in the viewport since it opened. */
  get hasMoved(): boolean {
    return this.#session?.hasMoved ?? false;
  }

  /** The open card's place; null where none is open. */
  get box(): Box | null {
    return this.#session?.surface.shown ? this.#session.surface.box : null;
  }

  get language(): Language {
    return this.#language;
  }

  get words(): CardWords {
    return this.#words;
  }

  /** Whether an event comes from the card. */
  isSource(event: Event): boolean {
    return this.#session?.surface.isSource(event) ?? false;
  }

  /** Begins to look a mark's card up. */
  prefetch(mark: Mark): void {
    void this.load().then((session) => session?.prefetch(mark));
  }

  /** Opens the card of a mark; `pointerX` is where on it the pointer is, in CSS px of the viewport. */
  open(mark: Mark, by: OpenedBy, pointerX: number | null = null): void {
    const opening = ++this.#opening;
    if (this.#session) this.#session.open(mark, by, pointerX);
    else
      void this.load().then((session) => {
        if (opening === this.#opening) session?.open(mark, by, pointerX);
      });
  }

  close(): void {
    this.#opening++;
    this.#session?.close();
  }

  /** Keeps the open card at its mark. */
  follow(): void {
    this.#session?.follow();
  }

  /** What is marked on the page changed. */
  renew(marks: readonly Mark[]): void {
    this.#session?.renew(marks);
  }

  /** Shows the open card again from newer knowledge. */
  refresh(): void {
    this.#session?.refresh();
  }

  /** How cards speak from now on; an open one changes at once. */
  speak(language: Language, words: CardWords): void {
    this.#language = language;
    this.#words = words;
    this.#session?.speak(language, words);
  }
}
