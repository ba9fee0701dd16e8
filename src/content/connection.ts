import { api, fromPage } from '../messages/index.ts';

/** Whether the extension that put this script here is still installed: false after an update, for good. */
function isConnected(): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** Ends the script's life, quietly, if the extension is gone; says whether it is still there. */
export function stillConnected(lifetime: AbortController): boolean {
  if (!isConnected()) lifetime.abort();
  return !lifetime.signal.aborted;
}

export type Ask = typeof fromPage;

/** Asks the background; when it finds the extension gone, it ends the script's life, quietly. */
export const askUntilGone =
  (lifetime: AbortController): Ask =>
  async (call, params) => {
    const outcome = await fromPage(call, params);
    if (!outcome.ok) stillConnected(lifetime);
    return outcome;
  };
