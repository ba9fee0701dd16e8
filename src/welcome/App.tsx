import browser from 'webextension-polyfill';
import { fromPopup } from '../messages/index.ts';
import { OWN_PAGES, useVoice } from '../own-page/index.ts';
import type { Settings } from '../settings/index.ts';
import { voiceIn, Welcome } from '../ui/welcome/index.ts';
import { useBrowser } from './use-browser.ts';
import { useHistoryPopup } from './use-history-popup.ts';
import { useListedSites } from './use-listed-sites.ts';
import { useOtherSite } from './use-other-site.ts';
import { useSample } from './use-sample.ts';

/** The welcome page with what it shows. */
export function App({ start }: { readonly start: Settings }) {
  const { voice } = useVoice(start, voiceIn);
  const sample = useSample();
  const listed = useListedSites();
  const otherSite = useOtherSite();
  const own = useBrowser();
  const history = useHistoryPopup();
  return (
    <Welcome
      voice={voice}
      sample={sample.view}
      listed={listed.view}
      otherSite={otherSite.view}
      browser={own.view}
      noHistory={history.failed}
      desk={browser.runtime.getURL(OWN_PAGES.desk)}
      onTry={sample.onTry}
      onAllowListed={listed.onAllow}
      onAllowSite={otherSite.onAllow}
      onKeys={own.onKeys}
      onFeeds={() => void browser.runtime.openOptionsPage()}
      onHistory={history.onOpen}
      onLanguage={(language) => void fromPopup('setLanguage', { language })}
    />
  );
}
