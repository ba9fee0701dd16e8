import { EDITOR_STYLE } from '../../ui/editor/index.ts';
import type { Box } from '../card/placement.ts';
import { ClosedRoot, focusedElement } from '../closed-root.ts';
import { placePanel } from './panel-placement.ts';
import surfaceStyle from './surface.css?inline';

const LEAST_HEIGHT = 200;
const GAP = 12;

/** The editor's place over the page, beside the words that its note is on. */
export class Panel {
  readonly #surface = new ClosedRoot(surfaceStyle + EDITOR_STYLE);
  /** Where the editor is rendered. */
  readonly root = document.createElement('div');
  #focusBefore: HTMLElement | null = null;
  #quote: () => Range | null = () => null;
  readonly #point: (place: StaticRangeInit | null) => void;

  /** `point` shows on the page which words are meant, while the editor is open. */
  constructor(point: (place: StaticRangeInit | null) => void, signal: AbortSignal) {
    this.#point = point;
    this.root.className = 'root';
    this.#surface.shadow.append(this.root);
    window.addEventListener('resize', () => this.shown && this.place(), { signal, passive: true });
  }

  get shown(): boolean {
    return this.#surface.shown;
  }

  /** Whether an event comes from the editor, as the page's side sees it. */
  isSource(event: Event): boolean {
    return event.target === this.#surface.host;
  }

  /** Opens beside what `quote` gives, which is asked again whenever the window changes. */
  show(quote: () => Range | null): void {
    if (!this.shown) this.#focusBefore = focusedElement();
    this.#quote = quote;
    this.#surface.show();
    this.#point(quote());
    this.place();
  }

  /** Closes and gives the focus back to the page. */
  hide(): void {
    this.#surface.hide();
    this.#point(null);
    this.#focusBefore?.focus({ preventScroll: true });
    this.#focusBefore = null;
  }

  place(): void {
    const size = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const placed = placePanel(this.#quoteBox(), size);
    if (placed.scrollBy !== 0) window.scrollBy({ top: placed.scrollBy, behavior: 'instant' });
    let { top, height } = placed;
    const quote = this.#quoteBox();
    // At a page's end there may be nothing left to scroll: then a sheet at the foot goes to the window's head.
    if (top > 0 && quote && quote.bottom > top && quote.top > LEAST_HEIGHT) {
      top = 0;
      height = Math.min(height, quote.top - GAP);
    }
    this.#surface.setLength('left', placed.left);
    this.#surface.setLength('top', top);
    this.#surface.setLength('width', placed.width);
    this.#surface.setLength('height', height);
  }

  /** Moves the focus to the first field. */
  focusFirst(): void {
    const field = this.#surface.shadow.querySelector<HTMLElement>('.first');
    field?.focus({ preventScroll: true });
    if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
  }

  #quoteBox(): Box | null {
    const range = this.#quote();
    const box = range?.getBoundingClientRect();
    return box && box.width > 0 ? box : null;
  }
}
