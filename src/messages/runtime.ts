import type { Browser } from 'webextension-polyfill';

const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };

/**
 * The browser's own API, typed: `browser` in Firefox, `chrome` in Chrome, whose methods return promises since
 * Manifest V3. The polyfill would weigh more than all else in the content script and is not needed for messages:
 * only answering differs, and `sendResponse` works in both.
 */
export const api = (browser?.runtime ? browser : chrome) as Browser;
