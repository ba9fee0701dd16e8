const STEP_MS = 20;

/**
 * Waits until `condition` gives something other than false, null or undefined, and gives that back.
 * Throws after `timeout` ms, naming `what` was awaited: long enough for a machine that is busy with much else.
 */
export async function until<T>(
  what: string,
  condition: () => Promise<T> | T,
  timeout = 60_000,
): Promise<NonNullable<Exclude<T, false>>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await condition();
    if (value !== false && value !== null && value !== undefined)
      return value as NonNullable<Exclude<T, false>>;
    if (performance.now() > end) throw new Error(`waited ${timeout} ms in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
}
