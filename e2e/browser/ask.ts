import type { Page } from 'puppeteer-core';
import type { PageSummary, Params, popupToBackground, Reply } from '../../src/messages/index.ts';
import type { RealBrowser } from './real-browser.ts';
import { until } from './until.ts';

type PopupContract = typeof popupToBackground;

/** Asks the background as the popup does. Throws where the answer is a failure. */
export async function ask<Name extends keyof PopupContract & string>(
  browser: RealBrowser,
  call: Name,
  params: Params<PopupContract, Name>,
): Promise<Reply<PopupContract, Name>> {
  const outcome = (await browser.callBackground({ edge: 'popup>background', call, params })) as
    | { ok: true; value: Reply<PopupContract, Name> }
    | { ok: false; error: { code: string; message: string } }
    | undefined;
  if (!outcome) throw new Error(`${call}: nobody answers in the background`);
  if (!outcome.ok) throw new Error(`${call}: ${outcome.error.code}: ${outcome.error.message}`);
  return outcome.value;
}

/** One frame of a page with what it says of itself. */
export type FrameSummary = Reply<PopupContract, 'describeTab'>['pages'][number];

/** What a page's frames say of themselves, once the page is loaded and none is reading any more. */
export async function whenFramesRead(browser: RealBrowser, page: Page): Promise<FrameSummary[]> {
  const tab = await browser.tabOf(page);
  return until(`${page.url()} is read`, async () => {
    // A content script starts before its document is complete, and answers from its start.
    const complete = await page.evaluate(() => document.readyState === 'complete');
    const { pages } = await ask(browser, 'describeTab', { tab });
    const busy = pages.some(({ summary }) => summary.state === 'reading');
    return complete && !busy ? pages : null;
  });
}

/** What a page's top frame says of itself, once it is done reading; null where no content script runs there. */
export const whenRead = async (browser: RealBrowser, page: Page): Promise<PageSummary | null> =>
  (await whenFramesRead(browser, page)).find(({ frame }) => frame === 0)?.summary ?? null;
