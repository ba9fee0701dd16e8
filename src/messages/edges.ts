import { backgroundToPage } from './background-to-page.ts';
import { BACKGROUND_TO_PAGE, PAGE_TO_BACKGROUND, POPUP_TO_BACKGROUND } from './edge-names.ts';
import { pageToBackground } from './page-to-background.ts';
import { popupToBackground } from './popup-to-background.ts';
import { broadcast, callBackground, callPage, type Handlers, type Sender, serve } from './port.ts';

export type { Handlers, Sender } from './port.ts';

/** Asks the background from one of the extension's own pages. */
export const fromPopup = /* @__PURE__ */ callBackground(POPUP_TO_BACKGROUND, popupToBackground);
/** Asks the content script in one frame of a tab, from the background. */
export const toPage = (tab: number, frame: number) =>
  callPage(BACKGROUND_TO_PAGE, backgroundToPage, tab, frame);

/** Tells every frame of every tab where a content script listens; answers are not waited for. */
export const toAllPages = /* @__PURE__ */ broadcast(BACKGROUND_TO_PAGE, backgroundToPage);

export const servePage = (handlers: Handlers<typeof pageToBackground>, signal?: AbortSignal): void =>
  serve(PAGE_TO_BACKGROUND, pageToBackground, handlers, { signal, vouch: true });

/** Content scripts live in pages and can be forged by none, but the popup's calls are for own pages alone. */
export const servePopup = (handlers: Handlers<typeof popupToBackground>, signal?: AbortSignal): void =>
  serve(POPUP_TO_BACKGROUND, popupToBackground, handlers, {
    signal,
    admit: (sender: Sender) => sender.ownPage,
  });
