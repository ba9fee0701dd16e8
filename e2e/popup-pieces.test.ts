import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  focused,
  type ModulePage,
  openModulePage,
  pageViolations,
  setScheme,
  tabUntil,
} from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/popup.tsx';
/** Words decide what fits, colours decide the contrast: each of either is seen once. */
const LOOKS = [
  ['bn', 'light'],
  ['en', 'dark'],
] as const;
/** A popup's size in CSS pixels: browsers show no more than this without cutting it. */
const VIEW = { width: 380, height: 600 };

describe.each(BROWSERS)('the popup in %s', (kind) => {
  let module: ModulePage & AsyncDisposable;
  beforeAll(async () => {
    module = await openModulePage(kind, FIXTURE);
    await module.page.setViewport(VIEW);
  });
  afterAll(() => module?.[Symbol.asyncDispose]());

  test('has no barrier that axe-core finds, fits, and never scrolls sideways, in every state', async () => {
    const { page, call } = module;
    const wrong: string[] = [];
    for (const scene of await call<string[]>('scenes')) {
      for (const [language, scheme] of LOOKS) {
        await setScheme(page, scheme);
        await call('show', scene, language);
        const where = `${scene} ${language} ${scheme}`;
        const found = await pageViolations(page);
        wrong.push(...found.map((violation) => `${where}: ${violation}`));
        const size = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.querySelector('.panel')!;
          const { width, height } = document.querySelector('.popup')!.getBoundingClientRect();
          return { sideways: scrollWidth > clientWidth, width, height };
        });
        if (size.sideways || size.width > VIEW.width || size.height > VIEW.height)
          wrong.push(`${where}: ${JSON.stringify(size)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is worked by the keyboard alone', async () => {
    const { page, call } = module;
    await call('show', 'read', 'en');
    const made = () => call<string[]>('callsMade');

    await tabUntil(page, 'This page');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('History');
    expect(await page.$('.search')).not.toBeNull();
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('This page');

    await tabUntil(page, 'Prasanga on khobor.example');
    await page.keyboard.press('Enter');
    expect(await made()).toEqual(['onSwitch false']);

    await tabUntil(page, 'Previous place: Rabindranath Tagore');
    await page.keyboard.press('Enter');
    await tabUntil(page, 'Next place: Rabindranath Tagore');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await made()).toEqual([
      'onJump {"frame":0,"mark":11} 4 5',
      'onJump {"frame":0,"mark":1} 0 5',
      'onJump {"frame":0,"mark":4} 1 5',
    ]);
  });

  test('leads to the welcome page where it has nothing to tell', async () => {
    const { page, call } = module;
    await call('show', 'no-web-page', 'en');
    await tabUntil(page, 'See what Prasanga does');
    await page.keyboard.press('Enter');
    expect(await call<string[]>('callsMade')).toEqual([expect.stringMatching(/^onWelcome/)]);
  });

  test('opens, deletes and brings back from the history', async () => {
    const { page, call } = module;
    await call('show', 'removed', 'en');
    const press = (selector: string): Promise<void> => page.click(selector);
    await press('.visit-title');
    expect(await page.$eval('.visit-actions', (element) => element.checkVisibility())).toBe(false);
    await press('.visit .icon');
    await press('.visit-actions button:nth-child(1)');
    await press('.visit-actions button:nth-child(2)');
    await press('.bar-action');
    await press('.bar .icon');
    await page.type('.search', 'x');
    expect(await call('callsMade')).toEqual([
      'onOpen "https://khobor.example/1"',
      'onRemoveOne "visit-1"',
      'onRemoveSite "khobor.example"',
      'onUndo',
      'onDismiss',
      'onSearch "x"',
    ]);
  });

  test('says how the knowledge stands before what was found by it', async () => {
    const { page, call } = module;
    const text = (selector: string) => page.$eval(selector, (element) => element.textContent);
    await call('show', 'installing', 'bn');
    expect(await text('.notice-title')).toBe('তথ্যভান্ডার তৈরি হচ্ছে…');
    await call('show', 'knowledge-memory-only', 'bn');
    expect(await text('.knowledge-summary')).toBe('যন্ত্রে রাখা যাচ্ছে না');
    expect(await text('.knowledge-problem')).toContain('প্রতিবার নতুন করে');
  });

  // Firefox tells a page of touch only on a device that has it.
  test.runIf(kind === 'chromium')('gives fingers room', async () => {
    const { page, call, reload } = module;
    await page.setViewport({ ...VIEW, hasTouch: true, isMobile: true });
    await reload();
    const small: string[] = [];
    for (const scene of ['read', 'removed', 'not-enabled']) {
      await call('show', scene, 'bn');
      small.push(
        ...(await page.$$eval('button', (buttons) =>
          buttons
            .filter((button) => button.checkVisibility() && button.getBoundingClientRect().height < 40)
            .map((button) => button.textContent || button.ariaLabel || ''),
        )),
      );
    }
    await page.setViewport(VIEW);
    await reload();
    expect(small).toEqual([]);
  });

  test('shows what a page sends as text, whatever it holds', async () => {
    const { page, call } = module;
    await call('show', 'hostile', 'bn');
    expect(await page.$$eval('.panel img, .panel script', (elements) => elements.length)).toBe(0);
    expect(await page.$eval('.visit-title', (title) => title.textContent)).toBe(
      '<img src=x onerror=alert(1)>',
    );
    expect(await page.$eval('.panel', (panel) => panel.scrollWidth <= panel.clientWidth)).toBe(true);
  });
});
