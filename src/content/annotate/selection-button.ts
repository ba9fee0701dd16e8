import type { Language } from '../../model/index.ts';
import { editorPhrases } from '../../ui/phrases/editor.ts';
import { themeFor } from '../../ui/theme.ts';
import { Announcer } from '../announcer.ts';
import { ClosedRoot } from '../closed-root.ts';
import { placeButton } from './button-placement.ts';
import buttonStyle from './selection-button.css?inline';
import surfaceStyle from './surface.css?inline';

const SVG = 'http://www.w3.org/2000/svg';
/** What to write with: the pen of the button. */
const PEN = 'M2.5 13.5l.8-3.2 7.5-7.5 2.4 2.4-7.5 7.5-3.2.8zM9.4 4.2l2.4 2.4';

/**
 * A quiet button at the end of selected text: goes with the selection, by a click, by Alt+Enter or by Escape. It does not
 * come back to the same selection, which some browsers keep while the editor is written in.
 */
export class SelectionButton {
  readonly #surface = new ClosedRoot(surfaceStyle + themeFor('.beside') + buttonStyle);
  readonly #button = document.createElement('button');
  readonly #announcer: Announcer;
  readonly #onPress: (range: Range) => void;
  #range: Range | null = null;
  /** The selection that was written on, or whose button was sent away. */
  #done: Range | null = null;
  #touch = false;
  #byKey = false;

  constructor(onPress: (range: Range) => void, signal: AbortSignal) {
    this.#onPress = onPress;
    this.#announcer = new Announcer(signal);
    this.#button.type = 'button';
    this.#button.className = 'beside';
    this.#button.append(pen(), document.createElement('span'));
    // The press must not take the selection away.
    this.#button.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#button.addEventListener('mousedown', (event) => event.preventDefault());
    this.#button.addEventListener('click', () => this.#press());
    this.#surface.shadow.append(this.#button);
    const passive = { signal, passive: true, capture: true };
    document.addEventListener(
      'pointerdown',
      (event) => this.#noteInput(event.pointerType === 'touch', false),
      passive,
    );
    document.addEventListener('scroll', () => this.#place(), passive);
    window.addEventListener('resize', () => this.#place(), passive);
    window.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.hide());
  }

  /** Shows it for a selection; a range that is shown already keeps its button. */
  show(range: Range, language: Language): void {
    if (this.#done && areSame(this.#done, range)) return;
    this.#range = range.cloneRange();
    const isNew = !this.#surface.shown;
    this.#button.lang = language;
    this.#button.lastElementChild!.textContent = editorPhrases.writeNote[language];
    this.#button.title = editorPhrases.writeNoteKey[language];
    this.#place();
    if (isNew && this.#byKey) this.#announcer.say(editorPhrases.announceButton[language], language);
  }

  /** Nothing is selected any more. */
  hide(): void {
    this.#done = null;
    this.#remove();
  }

  /** Goes until something else is selected. */
  leave(range: Range): void {
    this.#done = range.cloneRange();
    this.#remove();
  }

  #remove(): void {
    this.#range = null;
    this.#surface.hide();
    this.#announcer.silence();
  }

  #noteInput(touch: boolean, byKey: boolean): void {
    this.#touch = touch;
    this.#byKey = byKey;
  }

  #onKey(event: KeyboardEvent): void {
    this.#noteInput(false, true);
    if (!this.#range || event.isComposing) return;
    const isPress =
      event.key === 'Enter' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isPress && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isPress) this.#press();
    else this.leave(this.#range);
  }

  #press(): void {
    if (this.#range) this.#onPress(this.#range);
  }

  #place(): void {
    if (!this.#range) return;
    const lines = [...this.#range.getClientRects()].filter(({ width }) => width > 0);
    this.#surface.show();
    const { width, height } = this.#button.getBoundingClientRect();
    const window = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const place = placeButton(lines, { width, height }, window, this.#touch);
    if (!place) this.#surface.hide();
    else {
      this.#surface.setLength('left', place.left);
      this.#surface.setLength('top', place.top);
    }
  }
}

const areSame = (a: Range, b: Range): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

function pen(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['viewBox', '0 0 16 16'],
    ['width', '16'],
    ['height', '16'],
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '1.3'],
    ['stroke-linejoin', 'round'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PEN);
  svg.append(path);
  return svg;
}
