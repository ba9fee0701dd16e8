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

/** What a page's top frame says of itself, once it is done reading; null where no content script runs there. */
export async function whenRead(browser: RealBrowser, page: Page): Promise<PageSummary | null> {
  const tab = await browser.tabOf(page);
  const describe = async (): Promise<{ summary: PageSummary | null } | null> => {
    const { pages } = await ask(browser, 'describeTab', { tab });
    const summary = pages.find(({ frame }) => frame === 0)?.summary ?? null;
    return summary?.state === 'reading' ? null : { summary };
  };
  return (await until(`${page.url()} is read`, describe)).summary;
}
