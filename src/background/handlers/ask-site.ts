import type { Handlers, pageToBackground } from '../../messages/index.ts';
import { READING_OPTIONS } from '../../model/index.ts';
import { readSettings, siteEnabled } from '../../settings/index.ts';
import { cardWords } from '../../ui/phrases/card-words.ts';

/** A content script starts: does the reader want Prasanga on this site, and in which language? */
export const askSite: Handlers<typeof pageToBackground>['askSite'] = async ({ host }) => {
  const settings = await readSettings();
  const { language, selectionButton } = settings;
  return {
    enabled: siteEnabled(settings, host),
    language,
    selectionButton,
    options: READING_OPTIONS.filter((option) => settings[option]),
    words: cardWords(language),
  };
};
