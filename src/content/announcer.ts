/** How long an announcement stays in the page, in ms: long enough to be read out. */
const STAY_MS = 5_000;
/** A live region must be there before its text changes. */
const SETTLE_MS = 60;

/** Unseen, and without a place in the page's layout. */
const STYLE = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['clip-path', 'inset(50%)'],
] as const;

/** A polite live region, in the page's DOM only while it has something to say. */
export class Announcer {
  readonly #host = document.createElement('div');
  readonly #region = document.createElement('div');
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(lifetime: AbortSignal) {
    for (const [name, value] of STYLE) this.#host.style.setProperty(name, value, 'important');
    this.#region.setAttribute('aria-live', 'polite');
    this.#region.setAttribute('role', 'status');
    this.#host.attachShadow({ mode: 'closed' }).append(this.#region);
    lifetime.addEventListener('abort', () => this.silence());
  }

  say(text: string, language: string): void {
    this.#stopTimers();
    if (!this.#host.isConnected) document.documentElement.append(this.#host);
    this.#region.lang = language;
    this.#region.textContent = '';
    this.#timers = [
      setTimeout(() => {
        this.#region.textContent = text;
      }, SETTLE_MS),
      setTimeout(() => this.silence(), STAY_MS),
    ];
  }

  silence(): void {
    this.#stopTimers();
    this.#host.remove();
  }

  #stopTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }
}
