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
