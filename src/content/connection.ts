import { api, fromPage } from '../messages/index.ts';

/** Whether the extension that put this script here is still installed: false after an update, for good. */
export function isConnected(): boolean {
  try {
    return api.runtime.id !== undefined;
  } catch {
    return false;
  }
}

export type Ask = typeof fromPage;

/** Asks the background; when it finds the extension gone, it ends the script's life, quietly. */
export const askUntilGone =
  (lifetime: AbortController): Ask =>
  async (call, params) => {
    const outcome = await fromPage(call, params);
    if (!outcome.ok && outcome.error.code === 'gone' && !isConnected()) lifetime.abort();
    return outcome;
  };
