/** Times of Wikipedia's Page Previews, in ms, and Yomitan's speed below which a pointer rests, in px/ms. */
export const PREFETCH_MS = 150;
export const OPEN_MS = 500;
export const LEAVE_MS = 300;
const RESTING_SPEED = 0.5;
const RECHECK_MS = 60;

export interface DwellActions<T> {
  /** The pointer has been on a target for `PREFETCH_MS`: what it will show may be fetched. */
  prefetch(target: T): void;
  open(target: T): void;
  close(): void;
  /** The pointer's speed now, in px/ms. */
  speed(): number;
  /** The pointer travels towards what is open: leaving is put off. */
  approaching(): boolean;
}

/**
 * The timing of opening on rest and closing on leaving. Each dwell has its own token: what belongs to an earlier
 * one does nothing any more.
 */
export class Dwell<T> {
  readonly #actions: DwellActions<T>;
  #token = 0;
  #target: T | null = null;
  #open: T | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(actions: DwellActions<T>) {
    this.#actions = actions;
  }

  /** The pointer is over `target`, or over none. */
  over(target: T | null): void {
    if (target !== null && target === this.#open) this.#stay();
    if (target === this.#target) return;
    this.#target = target;
    const token = ++this.#token;
    if (this.#open !== null && target !== this.#open) this.#leave();
    if (target === null || target === this.#open) return;
    this.#after(PREFETCH_MS, token, () => this.#actions.prefetch(target));
    this.#after(OPEN_MS, token, () => this.#openWhenResting(target, token));
  }

  /** The pointer entered what is open. */
  entered(): void {
    this.#token++;
    this.#target = null;
    this.#stay();
  }

  /** The pointer left what is open, to no target. */
  left(): void {
    if (this.#open !== null) this.#leave();
  }

  /** Something was opened by other means, or closed (null): dwelling goes on from there. */
  reset(open: T | null): void {
    this.#token++;
    this.#target = open;
    this.#open = open;
    this.#stay();
  }

  #after(ms: number, token: number, action: () => void): void {
    setTimeout(() => token === this.#token && action(), ms);
  }

  #openWhenResting(target: T, token: number): void {
    if (this.#actions.speed() >= RESTING_SPEED) {
      this.#after(RECHECK_MS, token, () => this.#openWhenResting(target, token));
      return;
    }
    this.#stay();
    this.#open = target;
    this.#actions.open(target);
  }

  #stay(): void {
    clearTimeout(this.#leaving);
    this.#leaving = undefined;
  }

  #leave(): void {
    if (this.#leaving !== undefined) return;
    this.#leaving = setTimeout(() => {
      this.#leaving = undefined;
      if (this.#actions.approaching()) return this.#leave();
      this.#open = null;
      this.#actions.close();
    }, LEAVE_MS);
  }
}
