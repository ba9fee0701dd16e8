import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/model/index.ts';
import { BROWSERS, focused, pageViolations, setScheme, tabUntil, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/welcome.tsx';
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 640, 1_200] as const;

describe.each(BROWSERS)('the welcome page in %s', (kind) => {
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
      const enter = async (name: string): Promise<void> => {
        await tabUntil(page, name);
        await page.keyboard.press('Enter');
      };
      await call('show', 'fresh', 'en');
      await enter('Try it on this text');
      await tabUntil(page, 'The list of sites');
      await page.keyboard.press('Tab');
      await page.keyboard.type('khobor.example');
      await page.keyboard.press('Enter');
      await enter('Change the shortcut for notes');
      await enter('Feeds and settings');
      await enter('History');
      expect(await made()).toEqual([
        'onTry',
        'onAllowSite "khobor.example"',
        'onKeys',
        'onFeeds',
        'onHistory',
      ]);
      await call('show', 'telephone', 'en');
      await enter('Allow it there');
      expect(await made()).toEqual(['onAllowListed']);
    });
  });

  test('what comes of trying the sample has the focus that the button had', async () => {
    await withModulePage(kind, FIXTURE, async ({ page, call }) => {
      await call('show', 'reading', 'en');
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'status');
      expect(await focused(page)).toBe('Reading the text…');
    });
  });
});
