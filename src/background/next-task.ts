const { port1: due, port2: now } = new MessageChannel();
const waiting: (() => void)[] = [];
due.onmessage = () => waiting.shift()?.();

/**
 * Waits for a task of its own, behind all that is due: answers of the store come in first. `letOthersRun` would go before
 * them, as `scheduler.yield` does; timers would come 4 ms late, one set from another.
 */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    waiting.push(resolve);
    now.postMessage(null);
  });
