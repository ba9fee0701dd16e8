import { isSameMark, type Mark } from './marks.ts';
import { ShadowStyle } from './shadow-style.ts';

/** Names of the highlights in marks.css. */
const NAMES = {
  note: 'prasanga-note',
  statement: 'prasanga-statement',
  claim: 'prasanga-claim',
  entity: 'prasanga-entity',
  current: 'prasanga-current',
} as const;
type Layer = keyof typeof NAMES;
const LAYERS = Object.keys(NAMES) as Layer[];

const FIRST_CHECK_MS = 1_000;
const LAST_CHECK_MS = 60_000;

/**
 * The marks as CSS highlights: nothing in the page's DOM changes. The page's own scripts can clear highlights, so
 * that they are checked now and then and set again, ever more rarely against a page that keeps clearing them.
 */
export class Painting {
  readonly #layers: Readonly<Record<Layer, Highlight>> = {
    note: new Highlight(),
    statement: new Highlight(),
    claim: new Highlight(),
    entity: new Highlight(),
    current: new Highlight(),
  };
  #ranges: Record<Layer, StaticRange[]> = { note: [], statement: [], claim: [], entity: [], current: [] };
  #rangeOf = new Map<Mark, StaticRange>();
  readonly #style = new ShadowStyle();
  readonly #byBlock = new Map<Element, Mark[]>();
  #marks: readonly Mark[] = [];
  #current: Mark | null = null;
  readonly #stillThere: () => boolean;
  #checkEvery = FIRST_CHECK_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `stillThere` is asked at every check, and ends `lifetime` when the extension is gone. */
  constructor(lifetime: AbortSignal, stillThere: () => boolean) {
    this.#stillThere = stillThere;
    this.#layers.entity.priority = 1;
    this.#layers.current.priority = 2;
    lifetime.addEventListener('abort', () => this.clear());
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Paints these marks in the place of those before. Marks that stand where they stood stay the same objects. */
  paint(marks: readonly Mark[]): void {
    const before = this.#marks;
    const kept = marks.map((mark, i) => (before[i] && isSameMark(mark, before[i]) ? before[i] : mark));
    if (kept.length === before.length && kept.every((mark, i) => mark === before[i])) {
      this.#keep();
      return;
    }
    const rangeBefore = this.#rangeOf;
    this.#marks = kept;
    this.#rangeOf = new Map(kept.map((mark) => [mark, rangeBefore.get(mark) ?? new StaticRange(mark.place)]));
    for (const layer of ['note', 'statement', 'claim', 'entity'] as const) {
      const old = new Set(this.#ranges[layer]);
      this.#ranges[layer] = kept.filter(({ kind }) => kind === layer).map((mark) => this.#rangeOf.get(mark)!);
      for (const range of this.#ranges[layer]) if (!old.delete(range)) this.#layers[layer].add(range);
      for (const range of old) this.#layers[layer].delete(range);
      CSS.highlights.set(NAMES[layer], this.#layers[layer]);
    }
    this.#style.applyAround(kept);
    this.#byBlock.clear();
    for (const mark of kept) {
      const inBlock = this.#byBlock.get(mark.block.element);
      if (inBlock) inBlock.push(mark);
      else this.#byBlock.set(mark.block.element, [mark]);
    }
    if (this.#current && !kept.includes(this.#current)) this.showCurrent(null);
    this.#keep();
  }

  /** Shows which mark the keyboard or the popup is at. */
  showCurrent(mark: Mark | null): void {
    this.#current = mark;
    this.#ranges.current = mark ? [new StaticRange(mark.place)] : [];
    this.#fill('current');
  }

  /** Shows a place of the page that is no mark as the one that the popup or the editor is at; null: none any more. */
  showPlace(place: StaticRangeInit | null): void {
    this.#current = null;
    this.#ranges.current = place ? [new StaticRange(place)] : [];
    this.#fill('current');
  }

  /** The marks whose block of text is this element. */
  marksIn(block: Element): readonly Mark[] {
    return this.#byBlock.get(block) ?? [];
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#marks = [];
    this.#current = null;
    this.#rangeOf.clear();
    this.#style.remove();
    this.#byBlock.clear();
    for (const layer of LAYERS) {
      this.#ranges[layer] = [];
      this.#layers[layer].clear();
      if (CSS.highlights.get(NAMES[layer]) === this.#layers[layer]) CSS.highlights.delete(NAMES[layer]);
    }
  }

  #fill(layer: Layer): void {
    const highlight = this.#layers[layer];
    highlight.clear();
    for (const range of this.#ranges[layer]) highlight.add(range);
    CSS.highlights.set(NAMES[layer], highlight);
  }

  #keep(): void {
    if (this.#timer !== undefined || this.#marks.length === 0) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (!this.#stillThere()) return;
      if (document.visibilityState === 'visible') this.#repaintIfLost();
      this.#keep();
    }, this.#checkEvery);
  }

  #repaintIfLost(): void {
    const lost = LAYERS.filter(
      (layer) =>
        CSS.highlights.get(NAMES[layer]) !== this.#layers[layer] ||
        this.#layers[layer].size !== this.#ranges[layer].length,
    );
    for (const layer of lost) this.#fill(layer);
    this.#style.applyAround(this.#marks);
    if (lost.length > 0) this.#checkEvery = Math.min(LAST_CHECK_MS, this.#checkEvery * 2);
  }
}
