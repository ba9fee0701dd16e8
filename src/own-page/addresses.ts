/** The extension's pages that others lead to, from its root. */
export const OWN_PAGES = {
  desk: 'src/desk/desk.html',
  welcome: 'src/welcome/welcome.html',
  /** The popup with the history in front. */
  history: 'src/popup/popup.html#history',
} as const;
