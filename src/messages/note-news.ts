const CHANNEL = 'prasanga-notes';

/*
 * News among the extension's own contexts (worker, desk windows, popup) that notes or the desk's settings changed.
 * A broadcast channel reaches them all in both browsers, and no page: those are told by `notesChanged`.
 */

/** Tells every other context of the extension. */
export function tellNotesChanged(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back each time another context tells of a change, until `signal` aborts. */
export function onNotesChanged(callback: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => callback();
  signal.addEventListener('abort', () => channel.close());
}
