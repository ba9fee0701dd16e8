/**
 * Waits for a task of its own, behind all that is due: answers of the store come in first. `letOthersRun` would go before
 * them, as `scheduler.yield` does.
 */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
