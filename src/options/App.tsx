import browser from 'webextension-polyfill';
import { fromPopup } from '../messages/index.ts';
import { READING_OPTIONS } from '../model/index.ts';
import { OWN_PAGES, useVoice } from '../own-page/index.ts';
import type { Settings } from '../settings/index.ts';
import { Options, voiceIn } from '../ui/options/index.ts';
import { useFeeds } from './use-feeds.ts';
import { useHidden } from './use-hidden.ts';

/** The options page with what it shows. */
export function App({ start }: { readonly start: Settings }) {
  const { settings, voice } = useVoice(start, voiceIn);
  const feeds = useFeeds(voice);
  const hidden = useHidden();
  return (
    <Options
      voice={voice}
      feeds={feeds.view}
      add={feeds.add}
      desk={browser.runtime.getURL(OWN_PAGES.desk)}
      welcome={browser.runtime.getURL(OWN_PAGES.welcome)}
      announcement={feeds.announcement}
      feedActions={feeds.actions}
      sites={[...settings.sites]
        .map(([site, enabled]) => ({ site, enabled }))
        .sort((a, b) => (a.site < b.site ? -1 : 1))}
      readingOptions={new Set(READING_OPTIONS.filter((option) => settings[option]))}
      hidden={hidden.view}
      hiddenActions={hidden.actions}
      onOption={(option, on) => void fromPopup('setReadingOption', { option, on })}
      onSite={(site, enabled) => void fromPopup('setSite', { url: `https://${site}/`, enabled, tab: null })}
      onLanguage={(chosen) => void fromPopup('setLanguage', { language: chosen })}
    />
  );
}
