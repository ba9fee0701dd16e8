import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { claimReviewsIn, readKeptReviews } from '../../exchange/index.ts';
import { type KeptReview, siteOf, WebAddress } from '../../model/index.ts';
import { collectMarkup } from './collect-markup.ts';

/** Most reviews that one page offers. */
const MOST = 50;

const Markup = v.object({ url: WebAddress, jsonLd: v.array(v.string()), microdata: v.array(v.unknown()) });

/**
 * The reviews that the page of a tab publishes, read now: nothing is kept, nothing runs in pages that nobody asks
 * about. Only reviews that stand on the page's own site count (which search engines demand, too): a page may not lend
 * itself another publisher's verdict. Empty where the extension may not look, and in private windows, of which nothing
 * is kept.
 */
export async function reviewsOfPage(tab: number, now: Date): Promise<KeptReview[]> {
  const { incognito } = await browser.tabs.get(tab);
  if (incognito) return [];
  const injected = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: collectMarkup })
    .catch(() => []);
  const markup = v.safeParse(Markup, injected[0]?.result);
  if (!markup.success) return [];
  const { url: page, jsonLd, microdata } = markup.output;
  const { kept } = readKeptReviews(claimReviewsIn([...jsonLd.flatMap(parsed), microdata]) ?? [], now, page);
  const site = siteOf(new URL(page).hostname);
  return kept.filter(({ url }) => siteOf(new URL(url).hostname) === site).slice(0, MOST);
}

/** Broken markup is nobody's review: what else the page holds counts. */
function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ''))];
  } catch {
    return [];
  }
}
