import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { serveDemo } from '../demo/server.ts';
import {
  buildOf,
  clickIn,
  findMark,
  launchBrowser,
  openCard,
  until,
  whenRead,
  whenSaved,
  writeNote,
} from '../e2e/browser/index.ts';
import { ensureBrowsers } from './browsers.ts';
import { buildExtension } from './build-extension.ts';

/** The README's pictures, taken from the demo site: `npx tsx scripts/pictures.ts`. */
const FOLDER = resolve(import.meta.dirname, '../docs/pictures');
const ARTICLE = 'putin-kim-treaty';
/** A name in the article's text, with an inflection, whose card is shown, and which of its mentions. */
const NAME = 'কিমের';
const NTH = 2;
const SCALE = 2;
/** CSS pixels. */
const PAGE = { width: 1000, height: 720 };
/** The part of the page that is shown: the article's column. */
const COLUMN = { x: 0, width: 704, height: 720 };
const POPUP = { width: 380, height: 600 };
/** Which of the marked claims a note is written on, and the verdict that it is given. */
const NOTED = 2;
const VERDICT = '১সত্য';
const WITH_EDITOR = { width: 1160, height: 720 };

ensureBrowsers(['chromium']);
await mkdir(FOLDER, { recursive: true });
await using site = await serveDemo();
const extension = await buildExtension(buildOf('chromium'));
await using browser = await launchBrowser('chromium', { extension, viewport: { ...PAGE, scale: SCALE } });

const page = await browser.open(site.articles.get(ARTICLE) ?? site.url);
await whenRead(browser, page);
// High enough that the card stands below its name, not over it.
await page.evaluate((px) => {
  document.documentElement.style.scrollPaddingTop = `${px}px`;
}, PAGE.height / 3);
const mark = await findMark(page, { text: NAME, nth: NTH, name: 'prasanga-entity', block: 'start' });
if (!mark) throw new Error(`${ARTICLE} names no ${NAME} any more: choose another name for the picture`);
await openCard(browser, page, mark);
// A clip is counted from the top of the document, and going beyond the viewport would scroll the card away.
const y = await page.evaluate(() => window.scrollY);
await page.screenshot({
  path: join(FOLDER, 'card.png') as `${string}.png`,
  clip: { ...COLUMN, y },
  captureBeyondViewport: false,
});

const popup = await browser.openPopup(page);
await popup.setViewport({ ...POPUP, deviceScaleFactor: SCALE });
await popup.bringToFront();
await until('the popup lists what the page names', () => popup.$('.found-name'));
await popup.screenshot({ path: join(FOLDER, 'popup.png') as `${string}.png` });
await page.setViewport({ ...WITH_EDITOR, deviceScaleFactor: SCALE });
const noted = await findMark(page, { name: 'prasanga-claim', nth: NOTED });
if (!noted) throw new Error(`${ARTICLE} has fewer claims now: choose another for the picture`);
const editor = await writeNote(browser, page, noted.text);
await clickIn(editor, VERDICT);
await whenSaved(editor);
await page.screenshot({ path: join(FOLDER, 'editor.png') as `${string}.png` });
console.log(`wrote ${FOLDER}/card.png, popup.png and editor.png`);
