import { render } from 'preact';
import { readSettings } from '../settings/index.ts';
import { themeFor } from '../ui/theme.ts';
import { App } from './App.tsx';

const theme = new CSSStyleSheet();
theme.replaceSync(themeFor(':root'));
document.adoptedStyleSheets.push(theme);

const { language } = await readSettings();
render(<App startLanguage={language} />, document.body);
