const STEP_MS = 20;

/** What stands for "not yet": an empty text and a count of none too. */
type NotYet = false | null | undefined | '' | 0;

/**
 * Waits until `condition` gives something to go on with, and gives that back.
 * Throws after `timeout` ms, naming `what` was awaited: long enough for a machine that is busy with much else.
 */
export async function until<T>(
  what: string,
  condition: () => Promise<T> | T,
  timeout = 60_000,
): Promise<Exclude<T, NotYet>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value) return value as Exclude<T, NotYet>;
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
