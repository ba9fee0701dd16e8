import browser from 'webextension-polyfill';
import type { Language, PublisherDetails, ReadingOption } from '../model/index.ts';
import {
  isSettingsKey,
  LANGUAGE_KEY,
  PUBLISHER_KEY,
  readingOptionKey,
  SELECTION_BUTTON_KEY,
  type Settings,
  settingsFrom,
  siteKey,
} from './settings.ts';

/** The settings as they stand. Rejects only where the browser cannot read its storage at all. */
export async function readSettings(): Promise<Settings> {
  return settingsFrom(await browser.storage.local.get(null));
}

/** Switches the site of a host on or off. */
export async function setSite(host: string, enabled: boolean): Promise<void> {
  await browser.storage.local.set({ [siteKey(host)]: enabled });
}

export async function setLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [LANGUAGE_KEY]: language });
}

/** Whether a button to write a note appears beside selected text. */
export async function setSelectionButton(shown: boolean): Promise<void> {
  await browser.storage.local.set({ [SELECTION_BUTTON_KEY]: shown });
}

/** Turns on or off what a reader may see beside names and claims. */
export async function setReadingOption(option: ReadingOption, on: boolean): Promise<void> {
  await browser.storage.local.set({ [readingOptionKey(option)]: on });
}

export async function setPublisher(publisher: PublisherDetails): Promise<void> {
  await browser.storage.local.set({ [PUBLISHER_KEY]: publisher });
}

type Changes = Readonly<Record<string, unknown>>;

/** Calls back with the settings after each change, from whichever window it came, until `signal` aborts. */
export function watchSettings(callback: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Changes, area: string): void => {
    if (area !== 'local' || !Object.keys(changes).some(isSettingsKey)) return;
    void readSettings().then((settings) => {
      if (!signal.aborted) callback(settings);
    });
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
