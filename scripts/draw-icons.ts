import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../e2e/browser/index.ts';

const ICONS = resolve(import.meta.dirname, '../extension/icons');
/** Edge lengths in pixels, as the manifest lists them. */
const SIZES = [16, 32, 48, 128] as const;

const program = findBrowser('chromium');
if (!program) throw new Error('the icons are drawn by Chromium: install it, or name it in CHROME_PATH');
const drawing = readFileSync(`${ICONS}/icon.svg`, 'utf8');
const root = process.platform === 'linux' && process.getuid?.() === 0;
const browser = await puppeteer.launch({
  executablePath: program,
  args: ['--disable-background-networking', '--no-first-run', ...(root ? ['--no-sandbox'] : [])],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    await page.screenshot({ path: `${ICONS}/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
