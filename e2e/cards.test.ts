import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS,
  cardOf,
  closedRootViolations,
  highlights,
  openCard,
  type Stage,
  setStage,
  until,
  whenCardIsFull,
  whenMarked,
  whenRead,
} from './browser/index.ts';
import { CAPITALS } from './fixtures/capitals.ts';

const titleOf = (card: ElementHandle<Element>) =>
  card.evaluate((node) => node.querySelector('#title')?.textContent);
const holdsFocus = (card: ElementHandle<Element>) =>
  card.evaluate((node) => {
    const { activeElement } = node.getRootNode() as ShadowRoot;
    return activeElement !== null && node.contains(activeElement);
  });

describe.each(BROWSERS)('cards in %s', (kind) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage(kind, { '/article': CAPITALS });
  });
  afterAll(() => stage?.[Symbol.asyncDispose]());

  const openArticle = async () => {
    page = await stage.browser.open(stage.address('/article'));
    await whenRead(stage.browser, page);
  };
  const gone = () => until('the card is gone', async () => !(await cardOf(stage.browser, page)));
  const press = async (key: 'Period' | 'Comma' | 'Enter') => {
    await page.keyboard.down('Alt');
    await page.keyboard.press(key);
    await page.keyboard.up('Alt');
  };

  test('one opens on resting, stays while the pointer is in it, and goes when the pointer leaves', async () => {
    await openArticle();
    const mark = await whenMarked(page, { text: 'ঢাকা' });
    const card = await openCard(stage.browser, page, mark);
    expect(await titleOf(card)).toBe('ঢাকা');
    const box = await card.boundingBox();
    // At once: on a busy machine a pointer that stops on the way has left.
    await page.mouse.move(box!.x + box!.width / 2, box!.y + 40);
    expect(await cardOf(stage.browser, page)).not.toBeNull();
    await page.mouse.move(2, 2);
    await gone();
    await page.close();
  });

  test('one is closed with Escape while the pointer rests', async () => {
    await openArticle();
    await openCard(stage.browser, page, await whenMarked(page, { text: 'ভারতের' }));
    await page.keyboard.press('Escape');
    await gone();
    await page.close();
  });

  test('one opens on a click', async () => {
    await openArticle();
    const mark = await whenMarked(page, { text: 'পাকিস্তানের' });
    await page.mouse.click(mark.x, mark.y);
    expect(await titleOf(await whenCardIsFull(stage.browser, page))).toBe('পাকিস্তান');
    await page.close();
  });

  test('one is copied with its sources, whatever the page does with copying', async () => {
    await openArticle();
    await page.evaluate(() => {
      document.body.append(document.createElement('textarea'));
      document.addEventListener('copy', (event) => event.preventDefault(), true);
    });
    const card = await openCard(stage.browser, page, await whenMarked(page, { text: 'ঢাকা' }));
    const copy = await card.$('.copy button');
    await copy!.click();
    await until('it says so', () => card.$eval('.copy [role=status]', (said) => said.textContent));
    await page.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = await until('it is pasted', () => page.$eval('textarea', ({ value }) => value));
    expect(pasted).toMatch(/^ঢাকা \(Dhaka\)\n.*\nতথ্যের উৎস: /s);
    await page.close();
  });

  // Firefox shows no page as it prints it.
  test.runIf(kind === 'chromium')('one is not printed with the page', async () => {
    await openArticle();
    const card = await openCard(stage.browser, page, await whenMarked(page, { text: 'ঢাকা' }));
    await page.emulateMediaType('print');
    expect(await card.boundingBox()).toBeNull();
    await page.emulateMediaType();
    expect(await card.boundingBox()).not.toBeNull();
    await page.close();
  });

  test('the keyboard goes from mark to mark, opens, goes in, and comes back', async () => {
    await openArticle();
    await page.evaluate(() => {
      const button = document.body.appendChild(document.createElement('button'));
      button.focus();
    });
    const current = async () => (await highlights(page))['prasanga-current']?.join() ?? '';
    await press('Period');
    const first = await until('a mark is shown', async () => (await current()) || null);
    await press('Period');
    await until('the next one is shown', async () => (await current()) !== first);
    await press('Comma');
    await until('the first is shown again', async () => (await current()) === first);
    await until('the mark is announced', async () => {
      const live = await stage.browser.inClosedRoots(page, '[aria-live="polite"]');
      if (live) return live.evaluate((node) => node.textContent);
      // What is said stays in the page for a few seconds only: it is said again.
      await press('Period');
      await press('Comma');
      return null;
    });
    await press('Enter');
    const card = await whenCardIsFull(stage.browser, page);
    await until('the card holds the focus', () => holdsFocus(card));
    await page.keyboard.press('Tab');
    expect(await holdsFocus(card)).toBe(true);
    await page.keyboard.press('Escape');
    await gone();
    await until('the focus is back', () =>
      page.evaluate(() => document.activeElement?.localName === 'button'),
    );
    await page.close();
  });

  test('one opens though the background was stopped after the page was read', async () => {
    await openArticle();
    await stage.browser.stopBackground();
    const card = await openCard(stage.browser, page, await whenMarked(page, { text: 'ঢাকার' }));
    expect(await titleOf(card)).toBe('ঢাকা');
    expect(await card.evaluate((node) => node.textContent)).toContain('বাংলাদেশ');
    await page.close();
  });

  test('a related entity opens in the same card, with a way back', async () => {
    await openArticle();
    const card = await openCard(stage.browser, page, await whenMarked(page, { text: 'ঢাকা' }));
    const link = await card.evaluateHandle((node) =>
      [...node.querySelectorAll<HTMLElement>('button, a')].find((item) => item.textContent === 'বাংলাদেশ'),
    );
    await (link.asElement() as ElementHandle<HTMLElement>).click();
    await until('the related card shows', async () => {
      const next = await cardOf(stage.browser, page);
      return next && (await titleOf(next)) === 'বাংলাদেশ';
    });
    const related = await whenCardIsFull(stage.browser, page);
    const back = await related.evaluateHandle((node) => node.querySelector('button'));
    await (back.asElement() as ElementHandle<HTMLElement>).click();
    await until('the first card is back', async () => {
      const first = await cardOf(stage.browser, page);
      return first && (await titleOf(first)) === 'ঢাকা';
    });
    await page.close();
  });

  test('one opens on a dense screen', async () => {
    const viewport = { width: 1000, height: 700, scale: 2 };
    await using dense = await setStage(kind, { '/article': CAPITALS }, { viewport });
    const read = await dense.browser.open(dense.address('/article'));
    await whenRead(dense.browser, read);
    const card = await openCard(dense.browser, read, await whenMarked(read, { text: 'ভারতের' }));
    expect(await titleOf(card)).toBe('ভারত');
  });

  test.each(['light', 'dark'] as const)('axe-core finds nothing wrong in a %s card', async (scheme) => {
    const options = { dark: scheme === 'dark' };
    await using own = await setStage(kind, { '/article': CAPITALS }, options);
    const read = await own.browser.open(own.address('/article'));
    await whenRead(own.browser, read);
    expect(await read.evaluate((s) => matchMedia(`(prefers-color-scheme: ${s})`).matches, scheme)).toBe(true);
    const card = await openCard(own.browser, read, await whenMarked(read, { text: 'ঢাকা' }));
    expect(await closedRootViolations(card)).toEqual([]);
  });
});
