import { CARD_STYLE } from '../../ui/card/index.ts';
import { ClosedRoot } from '../closed-root.ts';
import hostStyle from './card-host.css?inline';
import { type Box, placeCard } from './placement.ts';

/**
 * The card's place over the page: a host element in the top layer with a closed shadow root. The host is in the DOM
 * only between `show` and `hide`.
 */
export class CardSurface {
  readonly #closed = new ClosedRoot(hostStyle + CARD_STYLE);
  readonly #host = this.#closed.host;
  readonly #shadow = this.#closed.shadow;
  /** Where the card is rendered. */
  readonly root = document.createElement('div');

  constructor() {
    this.root.className = 'root';
    this.#shadow.append(this.root);
  }

  get shown(): boolean {
    return this.#host.isConnected;
  }

  get box(): Box {
    return this.#host.getBoundingClientRect();
  }

  /** Whether focus is in the card. */
  get focused(): boolean {
    return this.#shadow.activeElement !== null;
  }

  /** Whether an event comes from the card, as the page's side sees it. */
  isSource(event: Event): boolean {
    return event.target === this.#host;
  }

  show(): void {
    this.#closed.show();
  }

  hide(): void {
    this.#closed.hide();
  }

  /** Puts the card near the mark's box. */
  place(mark: Box): void {
    const set = (name: string, px: number) => this.#host.style.setProperty(`--prasanga-${name}`, `${px}px`);
    const size = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const first = placeCard(mark, Number.POSITIVE_INFINITY, size);
    set('width', first.width);
    set('height', first.maxHeight);
    const { left, top, maxHeight } = placeCard(mark, this.#naturalHeight(), size);
    set('left', left);
    set('top', top);
    set('height', maxHeight);
  }

  /** Height the card would take without bounds. */
  #naturalHeight(): number {
    const body = this.#shadow.querySelector('.body');
    return body ? this.root.offsetHeight + body.scrollHeight - body.clientHeight : this.root.offsetHeight;
  }

  /** Moves focus into the card. */
  focus(): void {
    this.#shadow.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  /** Everything in the card that takes focus, in order. */
  focusable(): HTMLElement[] {
    return [...this.#shadow.querySelectorAll<HTMLElement>('button, a[href], summary')];
  }

  get activeElement(): Element | null {
    return this.#shadow.activeElement;
  }

  on<Name extends keyof HTMLElementEventMap>(
    type: Name,
    listener: (event: HTMLElementEventMap[Name]) => void,
  ): void {
    this.root.addEventListener(type, listener);
  }
}
