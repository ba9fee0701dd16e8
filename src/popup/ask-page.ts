import browser from 'webextension-polyfill';
import { type Failure, fromPopup, type Outcome } from '../messages/index.ts';
import { siteOf } from '../model/index.ts';
import type { KnowledgeView, PageView, SiteView } from '../ui/popup/index.ts';
import { isReadable, pageView } from './page-view.ts';

/** The tab in front with what the popup shows of it. `url` is null where the browser does not tell it. */
export interface PageState {
  readonly tab: number | null;
  readonly url: string | null;
  readonly page: PageView;
  readonly site: SiteView | null;
  readonly knowledge: KnowledgeView | null;
}

export const LOADING: PageState = {
  tab: null,
  url: null,
  page: { kind: 'loading' },
  site: null,
  knowledge: null,
};

class NoAnswer extends Error {
  constructor({ code, message }: Failure) {
    super(`${code}: ${message}`);
  }
}

const answerOf = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new NoAnswer(outcome.error);
  return outcome.value;
};

/** Asks the background about the tab in front. Never rejects: a background that gives no answer is a state too. */
export async function askPage(declined: boolean): Promise<PageState> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = front?.id ?? null;
  try {
    const [pages, knowledge] = await Promise.all([
      tab === null ? [] : fromPopup('describeTab', { tab }).then((outcome) => answerOf(outcome).pages),
      fromPopup('describeKnowledge', {}).then(answerOf),
    ]);
    const top = pages.find(({ frame }) => frame === 0);
    const url = front?.url ?? top?.summary.url ?? null;
    const site = url !== null && isReadable(url) ? answerOf(await fromPopup('describeSite', { url })) : null;
    return {
      tab,
      url,
      page: pageView({ url, loading: front?.status === 'loading', site, pages }, declined),
      site: site && url !== null ? { site: siteOf(new URL(url).hostname), enabled: site.enabled } : null,
      knowledge,
    };
  } catch (error) {
    return {
      ...LOADING,
      tab,
      page: { kind: 'broken', problem: error instanceof Error ? error.message : '' },
    };
  }
}
