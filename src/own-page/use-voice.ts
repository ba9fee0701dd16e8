import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../model/index.ts';
import { type Settings, watchSettings } from '../settings/index.ts';

/** How a page speaks; its words name the document too. */
interface TitledVoice {
  readonly words: { readonly title: string };
}

/**
 * The settings, from `start` on as they change in any window, and the page's voice in their language: the document
 * bears that language and the voice's title. `voiceIn` takes the moment of drawing, in milliseconds since the epoch.
 */
export function useVoice<Voice extends TitledVoice>(
  start: Settings,
  voiceIn: (language: Language, now: number) => Voice,
): { readonly settings: Settings; readonly voice: Voice } {
  const [settings, setSettings] = useState(start);
  useEffect(() => {
    const lifetime = new AbortController();
    watchSettings(setSettings, lifetime.signal);
    return () => lifetime.abort();
  }, []);
  const { language } = settings;
  const voice = voiceIn(language, Date.now());
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = voice.words.title;
  }, [language]);
  return { settings, voice };
}
