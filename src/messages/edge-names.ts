/** The directed edges between the extension's parts, as messages name them. */
export const PAGE_TO_BACKGROUND = 'page>background';
export const POPUP_TO_BACKGROUND = 'popup>background';
export const BACKGROUND_TO_PAGE = 'background>page';
