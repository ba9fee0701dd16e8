/** First look again after a change, in ms; doubled while looks find nothing new. */
const SOON_MS = 250;
const LATE_MS = 5_000;
/** A look may take this share of the time: on a heavy page looks grow rarer. */
const COST_FACTOR = 20;
const NOTABLE_RECORDS = 50;

/** Attributes that show and hide parts of a page. */
const SHOWING = ['class', 'style', 'hidden'];

/**
 * Decides when the page is looked at again: when it changes, when its address changes, when it comes back to the
 * front. While a look is due nothing is observed, and under a look only until the first change, so that a page may
 * change a thousand times a second; while the tab is hidden nothing is observed at all.
 */
export class Watch {
  readonly #look: () => Promise<boolean>;
  readonly #observer = new MutationObserver((records) => this.#onMutations(records));
  readonly #stopping = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looking = false;
  #again = false;
  #idle = 0;
  #cost = 0;
  #address = location.href;
  /** Trees of their own within the page, whose changes are not the document's. */
  roots: readonly ShadowRoot[] = [];

  /** `look` looks at the page and says whether it found anything new. */
  constructor(look: () => Promise<boolean>, lifetime: AbortSignal) {
    this.#look = look;
    const signal = AbortSignal.any([lifetime, this.#stopping.signal]);
    const soon = () => this.lookSoon();
    document.addEventListener('visibilitychange', () => this.#onVisibility(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && soon(), { signal });
    window.addEventListener('popstate', soon, { signal });
    window.addEventListener('hashchange', soon, { signal });
    const { navigation } = window as { navigation?: EventTarget };
    navigation?.addEventListener('navigatesuccess', soon, { signal });
    window.addEventListener('load', soon, { signal });
    signal.addEventListener('abort', () => this.#rest());
  }

  /** Begins with a look at once. */
  start(): void {
    void this.#run();
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** Something other than a mutation says that the page may have changed. */
  lookSoon(): void {
    this.#idle = 0;
    this.#schedule(0);
  }

  #onMutations(records: readonly MutationRecord[]): void {
    if (location.href !== this.#address) {
      this.lookSoon();
      return;
    }
    if (records.length < NOTABLE_RECORDS && !records.some(changesText)) return;
    if (this.#looking) this.#observer.disconnect();
    this.#schedule(this.#delay());
  }

  #delay(): number {
    return Math.max(Math.min(LATE_MS, SOON_MS * 2 ** this.#idle), this.#cost * COST_FACTOR);
  }

  #schedule(delay: number): void {
    if (this.#stopping.signal.aborted) return;
    if (this.#looking) {
      this.#again = true;
      return;
    }
    this.#rest();
    if (document.visibilityState === 'visible') this.#timer = setTimeout(() => void this.#run(), delay);
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer.disconnect();
  }

  async #run(): Promise<void> {
    this.#rest();
    this.#looking = true;
    this.#again = false;
    const moved = location.href !== this.#address;
    this.#address = location.href;
    const start = performance.now();
    // What changes under a look may be missed by it: the first such change is noted, and no more are observed.
    this.#observe();
    const changed = await this.#look().catch(() => false);
    this.#cost = performance.now() - start;
    this.#looking = false;
    if (this.#stopping.signal.aborted) return;
    this.#idle = changed || moved ? 0 : this.#idle + 1;
    if (this.#again) return this.#schedule(this.#idle === 0 ? SOON_MS : this.#delay());
    this.#observe();
  }

  #observe(): void {
    if (document.visibilityState !== 'visible') return;
    for (const tree of [document, ...this.roots])
      this.#observer.observe(tree, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: SHOWING,
      });
  }

  #onVisibility(): void {
    if (document.visibilityState === 'visible') this.lookSoon();
    else this.#rest();
  }
}

/** Whether a mutation can add, remove, show or hide text. */
function changesText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList') return true;
  const hasText = (node: Node): boolean => (node.textContent ?? '').trim() !== '';
  return [...addedNodes, ...removedNodes].some(hasText);
}
