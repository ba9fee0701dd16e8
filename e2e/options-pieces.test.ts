import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/model/index.ts';
import { BROWSERS, pageViolations, setScheme, tabUntil, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/options.tsx';
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1_000] as const;

describe.each(BROWSERS)('the options page in %s', (kind) => {
  test('has no barrier that axe-core finds and never scrolls sideways, in every state', async () => {
    await withModulePage(kind, FIXTURE, async ({ page, call }) => {
      const wrong: string[] = [];
      for (const scene of await call<string[]>('scenes'))
        for (const language of LANGUAGES) {
          for (const width of WIDTHS) {
            await page.setViewport({ width, height: 900 });
            await call('show', scene, language);
            if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
              wrong.push(`${scene} ${language} at ${width} px scrolls sideways`);
          }
          for (const scheme of SCHEMES) {
            await setScheme(page, scheme);
            const found = await pageViolations(page);
            wrong.push(...found.map((violation) => `${scene} ${language} ${scheme}: ${violation}`));
          }
        }
      expect(wrong).toEqual([]);
    });
  });

  test('is worked by the keyboard alone', async () => {
    await withModulePage(kind, FIXTURE, async ({ page, call }) => {
      const made = () => call<string[]>('callsMade');
      await call('show', 'paused', 'en');
      await tabUntil(page, 'Move up: Shalbanpur fact-check desk');
      await page.keyboard.press('Enter');
      expect(await made()).toEqual([]);
      await tabUntil(page, 'Move down: Shalbanpur fact-check desk');
      await page.keyboard.press('Enter');
      await tabUntil(page, 'Resume: Feed p');
      await page.keyboard.press('Enter');
      await tabUntil(page, 'Undo: Feed r');
      await page.keyboard.press('Enter');
      expect(await made()).toEqual(['onMove "desk" 1', 'onPause "p" false', 'onRestore "r"']);
      await page.focus('#add-address');
      await page.keyboard.type('feeds.example');
      await page.keyboard.press('Enter');
      expect(await made()).toEqual(['onLook "feeds.example"']);
    });
  });

  test('a question takes the focus, and what a feed calls itself stays text', async () => {
    await withModulePage(kind, FIXTURE, async ({ page, call }) => {
      await call('show', 'offer', 'bn');
      await page.waitForFunction(() => document.activeElement?.classList.contains('offer'));
      await call('show', 'hostile', 'bn');
      expect(await page.$$eval('main img, main script', (elements) => elements.length)).toBe(0);
    });
  });
});
