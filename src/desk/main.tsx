import { render } from 'preact';
import { holdDeskLock } from '../messages/index.ts';
import { readSettings } from '../settings/index.ts';
import { themeFor } from '../ui/theme.ts';
import { App } from './App.tsx';

holdDeskLock();

const theme = new CSSStyleSheet();
theme.replaceSync(themeFor(':root'));
document.adoptedStyleSheets.push(theme);

render(<App start={await readSettings()} />, document.body);
