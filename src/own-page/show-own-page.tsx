import { type ComponentType, render } from 'preact';
import { readSettings, type Settings } from '../settings/index.ts';
import { themeFor } from '../ui/theme.ts';

/** Draws a page of the extension's own into its empty body, in the theme, with the settings as they stand. */
export async function showOwnPage(App: ComponentType<{ readonly start: Settings }>): Promise<void> {
  const theme = new CSSStyleSheet();
  theme.replaceSync(themeFor(':root'));
  document.adoptedStyleSheets.push(theme);
  render(<App start={await readSettings()} />, document.body);
}
