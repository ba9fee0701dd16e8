import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** The texts of all that match on a page. */
export const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (elements) => elements.map((element) => element.textContent ?? ''));

/** Waits until something that matches holds these words. */
export const shows = (page: Page, selector: string, wanted: string, timeout?: number): Promise<unknown> =>
  until(
    `${selector} shows ${wanted}`,
    async () => (await texts(page, selector)).some((text) => text.includes(wanted)),
    timeout,
  );

/** Clicks the first that matches and holds these words, once it can be clicked, wherever the page is. */
export const click = (page: Page, selector: string, label = ''): Promise<unknown> =>
  until(`${selector} ${label} can be clicked`, () =>
    page.$$eval(
      selector,
      (elements, part) => {
        const found = elements.find(
          (element) =>
            element.textContent?.includes(part) && !element.matches(':disabled, [aria-disabled=true]'),
        );
        (found as HTMLElement | undefined)?.click();
        return found !== undefined;
      },
      label,
    ),
  );

/** Presses keys, one after the other. */
export const pressKeys = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]);
};

/** Shows a page of the extension's own in light or dark colours, whatever the browser is set to. */
export const setScheme = (page: Page, scheme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.style.colorScheme = name;
  }, scheme);

/** The accessible name or text of the element in focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    return element.getAttribute('aria-label') ?? element.textContent;
  });

/** More than any page of ours has places to stop at. */
const MOST_STOPS = 40;

/** Presses Tab until what bears a name has the focus. */
export async function tabUntil(page: Page, name: string): Promise<void> {
  for (let step = 0; step < MOST_STOPS; step++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${name} is not within reach of the Tab key`);
}
