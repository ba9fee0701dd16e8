import type { Language } from '../../model/index.ts';
import type { Phrase } from '../../ui/phrases/phrase.ts';
import { themeFor } from '../../ui/theme.ts';
import { ClosedRoot } from '../closed-root.ts';
import noticeStyle from './notice.css?inline';
import surfaceStyle from './surface.css?inline';

/** How long a notice stays, in ms. */
const STAY_MS = 5_000;
/** A live region must be there before its text comes. */
const SETTLE_MS = 60;
const EDGE = 16;

/** A line of text at the window's foot, read out too: what to do where nothing could be done. */
export class Notice {
  readonly #surface = new ClosedRoot(surfaceStyle + themeFor('.notice') + noticeStyle);
  readonly #line = document.createElement('p');
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(signal: AbortSignal) {
    this.#line.className = 'notice';
    this.#line.setAttribute('role', 'status');
    this.#surface.shadow.append(this.#line);
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && this.hide(), {
      signal,
      passive: true,
    });
    signal.addEventListener('abort', () => this.hide());
  }

  show(text: Phrase, language: Language): void {
    this.hide();
    this.#surface.show();
    this.#surface.setLength('left', EDGE);
    this.#line.lang = language;
    this.#timers = [
      setTimeout(() => {
        this.#line.textContent = text[language];
        this.#surface.setLength('top', innerHeight - this.#line.offsetHeight - EDGE);
      }, SETTLE_MS),
      setTimeout(() => this.hide(), STAY_MS),
    ];
  }

  hide(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#line.textContent = '';
    this.#surface.hide();
  }
}
