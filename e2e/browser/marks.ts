import type { ElementHandle, Page } from 'puppeteer-core';
import type { RealBrowser } from './real-browser.ts';
import { unlessGone } from './unless-gone.ts';
import { until } from './until.ts';

/** Where a mark is on the screen, in CSS pixels of the viewport. */
export interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/**
 * Scrolls to the `nth` mark whose text is `text` (any, if null), among the highlights whose name begins with
 * `name`, and gives the middle of its first line; null where there is none.
 */
export function findMark(
  page: Page,
  {
    name = 'prasanga-',
    text = null,
    nth = 0,
    block = 'center',
  }: { name?: string; text?: string | null; nth?: number; block?: ScrollLogicalPosition } = {},
): Promise<MarkPlace | null> {
  return page.evaluate(
    (prefix, wanted, index, align) => {
      const ranges = [...CSS.highlights]
        .filter(([key]) => key.startsWith(prefix))
        .flatMap(([, highlight]) => [...highlight])
        .map((range) => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          return live;
        })
        .filter((range) => wanted === null || String(range) === wanted);
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      const range = ranges[index];
      if (!range) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: align, behavior: 'instant' });
      const box = range.getClientRects()[0];
      return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2, text: String(range) } : null;
    },
    name,
    text,
    nth,
    block,
  );
}

/** Waits for a mark, and gives where it is: see `findMark`. */
export const whenMarked = (page: Page, wanted: Parameters<typeof findMark>[1] = {}): Promise<MarkPlace> =>
  until(`there is a mark ${wanted.name ?? ''} ${wanted.text ?? ''}`, () => findMark(page, wanted));

/** Brings the mouse to rest on a mark, with no stop on the way: on a busy machine it would rest there too. */
export async function restOnMark(page: Page, { x, y }: MarkPlace): Promise<void> {
  await page.bringToFront();
  await page.mouse.move(x - 1, y);
  await page.mouse.move(x, y);
}

/** The card's own element inside its closed shadow root, while it is open. */
const CARD = '[role="dialog"]';

/** The open card of a page, or null. */
export const cardOf = (browser: RealBrowser, page: Page): Promise<ElementHandle<Element> | null> =>
  browser.inClosedRoots(page, CARD);

/** Waits until the open card has its content and stands still; gives it. */
export const whenCardIsFull = (browser: RealBrowser, page: Page): Promise<ElementHandle<Element>> =>
  until('a card is open and full', async () => {
    const card = await cardOf(browser, page);
    const isFull = card?.evaluate(
      (node) =>
        node.getAttribute('aria-busy') !== 'true' &&
        (node.getRootNode() as ShadowRoot).getAnimations().length === 0,
    );
    return isFull && (await unlessGone(isFull)) ? card : null;
  });

/** Rests the mouse on a mark until its card is open and full; gives the card. */
export async function openCard(
  browser: RealBrowser,
  page: Page,
  mark: MarkPlace,
): Promise<ElementHandle<Element>> {
  await restOnMark(page, mark);
  return whenCardIsFull(browser, page);
}
