/**
 * Colours and type of everything Prasanga shows, as CSS custom properties, light and dark.
 * Text on `--p-paper` and `--p-shade` keeps a contrast of 4.5:1 or more (WCAG 2.2 AA) in both.
 */
const TOKENS = `
  color-scheme: light dark;
  --p-paper: light-dark(#fffdf9, #1d1f23);
  --p-shade: light-dark(#f5f1e9, #272a2f);
  --p-line: light-dark(#e2dccf, #3a3e45);
  --p-edge: light-dark(#8c8577, #7d828b);
  --p-ink: light-dark(#1f2226, #ecebe6);
  --p-muted: light-dark(#5c5f66, #b0b3ba);
  --p-link: light-dark(#0b5563, #8fd3df);
  --p-entity: light-dark(#0b5563, #8fd3df);
  --p-claim: light-dark(#7a4306, #f0bb7c);
  --p-contradicts: light-dark(#7b2456, #eda6cd);
  --p-focus: light-dark(#0a5fb4, #7db8ff);
  --p-shadow: light-dark(rgb(40 32 16 / 0.18), rgb(0 0 0 / 0.55));
  --p-text: 'Noto Sans Bengali', 'Nirmala UI', 'Kohinoor Bangla', 'Bangla Sangam MN', 'Hind Siliguri', 'Vrinda', system-ui, sans-serif;
  --p-small: 13.5px;
  --p-size: 16px;
  --p-large: 20px;
  --p-leading: 1.65;
  --p-tight: 1.4;
  --p-radius: 10px;
  --p-gap: 8px;
  font: var(--p-size) / var(--p-leading) var(--p-text);
  color: var(--p-ink);
  background: var(--p-paper);
`;

/**
 * The rule that gives `selector` the theme: `:root` in the extension's own pages, an inner element in a shadow
 * root (a page's rules reach the host, never an inner element). Sizes are px: `rem` would be the page's.
 */
export const themeFor = (selector: string): string => `${selector} {${TOKENS}}`;
