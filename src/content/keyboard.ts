import type { Place } from '../article/index.ts';
import { inLanguage } from '../model/index.ts';
import { digitsIn } from '../ui/day-words.ts';
import type { Announcer } from './announcer.ts';
import type { Cards } from './cards.ts';
import { type Mark, rangeOf } from './marks.ts';
import type { Painting } from './painting.ts';
import { scrolling } from './scrolling.ts';

/** The reader's way through the marks without a pointer: Alt+. next, Alt+, previous, Alt+Enter opens, Escape closes. */
export class Keyboard {
  readonly #painting: Painting;
  readonly #cards: Cards;
  readonly #announcer: Announcer;
  #current: Mark | null = null;
  /** Whether a place that is no mark is shown. */
  #showing = false;

  /** `isTyped` says of an event whether it comes from an editor of our own, whose keys are its own. */
  constructor(
    painting: Painting,
    cards: Cards,
    announcer: Announcer,
    isTyped: (event: Event) => boolean,
    signal: AbortSignal,
  ) {
    this.#painting = painting;
    this.#cards = cards;
    this.#announcer = announcer;
    window.addEventListener('keydown', (event) => isTyped(event) || this.#onKey(event), {
      signal,
      capture: true,
    });
  }

  /** Goes to a mark: scrolls it into view and shows it as the current one. */
  goTo(mark: Mark): void {
    this.#current = mark;
    this.#painting.showCurrent(mark);
    if (!isInView(mark))
      mark.place.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: scrolling() });
    this.#announce(mark);
  }

  /** Goes to a place that is no mark, and reads its words out. */
  show(place: Place, words: string): void {
    this.#current = null;
    this.#showing = true;
    this.#painting.showPlace(place);
    place.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: scrolling() });
    this.#announcer.say(words, 'bn');
  }

  /** Goes to a mark at once and opens its card. */
  open(mark: Mark): void {
    this.#current = mark;
    this.#painting.showCurrent(mark);
    if (!isInView(mark)) mark.place.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    this.#announcer.silence();
    this.#cards.open(mark, 'keyboard');
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return;
    if (event.key === 'Escape' && !event.altKey && !event.shiftKey) this.#escape(event);
    else if (!event.altKey || event.shiftKey || this.#painting.marks.length === 0 || isEditable(event))
      return;
    if (event.code === 'Period' || event.key === '.') this.#step(1, event);
    else if (event.code === 'Comma' || event.key === ',') this.#step(-1, event);
    else if (event.key === 'Enter') this.#openCurrent(event);
  }

  #escape(event: KeyboardEvent): void {
    if (this.#cards.shown) {
      take(event);
      this.#cards.close();
    } else if (this.#current || this.#showing) {
      this.#current = null;
      this.#showing = false;
      this.#painting.showCurrent(null);
      this.#announcer.silence();
    }
  }

  #step(by: 1 | -1, event: KeyboardEvent): void {
    take(event);
    const { marks } = this.#painting;
    const at = this.#current ? marks.indexOf(this.#current) : -1;
    const next = at >= 0 ? marks[(at + by + marks.length) % marks.length] : this.#nearest(by);
    if (this.#cards.shown) this.#cards.close();
    if (next) this.goTo(next);
  }

  #openCurrent(event: KeyboardEvent): void {
    const mark = this.#current && this.#painting.marks.includes(this.#current) ? this.#current : null;
    if (!mark) return;
    take(event);
    this.open(mark);
  }

  /** Where the way begins: at the first mark in view going on, at the last one going back. */
  #nearest(by: 1 | -1): Mark | undefined {
    const { marks } = this.#painting;
    const inView = by === 1 ? marks.find(isInView) : marks.findLast(isInView);
    return inView ?? (by === 1 ? marks[0] : marks.at(-1));
  }

  #announce(mark: Mark): void {
    const { words, language } = this.#cards;
    const total = digitsIn(this.#painting.marks.length, language);
    const number = digitsIn(mark.number + 1, language);
    const position = words.position.replace('{total}', total).replace('{number}', number);
    this.#announcer.say([...whatIs(mark, this.#cards), position, words.howToOpen].join('. '), language);
  }
}

/** A mark in words: what kind of thing, and which. */
function whatIs(mark: Mark, { words, language }: Pick<Cards, 'words' | 'language'>): string[] {
  const { block, found } = mark;
  if (mark.kind === 'claim') return [words.claim, inLanguage(mark.found.claimText, language)];
  if (mark.kind === 'note') return [words.ownNote, block.text.slice(found.start, found.end)];
  if (mark.kind === 'statement') return [words.statement, block.text.slice(found.start, found.end)];
  return [block.text.slice(mark.start, mark.end), words.knownName, inLanguage(mark.found.label, language)];
}

function take(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function isInView(mark: Mark): boolean {
  const box = rangeOf(mark)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight && box.width > 0;
}

/** In a shadow tree the field itself is the path's first; outside, its host is the event's target. */
function isEditable(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
