import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { fromPopup } from '../messages/index.ts';
import { OWN_PAGES, useVoice } from '../own-page/index.ts';
import type { Settings } from '../settings/index.ts';
import { Popup, type PopupPart, voiceIn } from '../ui/popup/index.ts';
import { useHistory } from './use-history.ts';
import { usePage } from './use-page.ts';
import { usePageReviews } from './use-page-reviews.ts';

/** Opens a page of the extension in a tab of its own, in place of the popup. */
const openPage = (path: string): void =>
  void browser.tabs.create({ url: browser.runtime.getURL(path) }).then(() => window.close());

/** The popup with what it shows: each part asks the background for itself. */
export function App({ start }: { readonly start: Settings }) {
  const [part, setPart] = useState<PopupPart>(location.hash === '#history' ? 'history' : 'page');
  const { voice } = useVoice(start, voiceIn);
  const page = usePage(voice);
  const reviews = usePageReviews(page.tab, page.page.kind, page.url);
  const history = useHistory(part === 'history');
  return (
    <Popup
      voice={voice}
      part={part}
      page={page.page}
      site={page.site}
      knowledge={page.knowledge}
      reviews={reviews.found}
      announcement={page.announcement}
      troubled={page.troubled || reviews.troubled}
      pageActions={{
        ...page.actions,
        onKeep: reviews.onKeep,
        onWelcome: () => openPage(OWN_PAGES.welcome),
      }}
      history={history.view}
      historyActions={history.actions}
      onPart={setPart}
      onDesk={() => openPage(OWN_PAGES.desk)}
      onLanguage={() => void fromPopup('setLanguage', { language: voice.language === 'bn' ? 'en' : 'bn' })}
    />
  );
}
