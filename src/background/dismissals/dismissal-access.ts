import type { Dismissal } from '../../model/index.ts';
import type { DismissalStore } from '../../notebook/index.ts';

/** What was hidden in private windows: kept until the tab is closed, and in no notebook. */
export interface TabDismissals {
  keep(tab: number, dismissal: Dismissal): Promise<void>;
  of(tab: number): Promise<Dismissal[]>;
  /** Forgets these, whichever tab they are of; gives how many there were. */
  forget(ids: readonly string[]): Promise<number>;
}

/** The way to what the reader hid for the handlers of messages. */
export interface DismissalAccess {
  /** Rejects with a `NotebookProblem`. */
  store(): Promise<DismissalStore>;
  readonly inTabs: TabDismissals;
  /** Tells open pages that something was hidden. */
  made(): void;
}
