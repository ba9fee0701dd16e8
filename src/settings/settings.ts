import * as v from 'valibot';
import {
  LANGUAGES,
  type Language,
  NO_PUBLISHER,
  PublisherDetails,
  READING_OPTIONS,
  type ReadingOption,
  siteOf,
} from '../model/index.ts';

/** What the reader chose. A site that `sites` does not name stands as by default: on. */
export interface Settings {
  readonly language: Language;
  /** Site (see `siteOf`) → on or off. */
  readonly sites: ReadonlyMap<string, boolean>;
  /** Whether a button to write a note appears beside selected text. */
  readonly selectionButton: boolean;
  /** Whether sentences are marked that say who says what, though nothing is known of it. */
  readonly statements: boolean;
  /** Whether sentences worth checking are offered. */
  readonly checkable: boolean;
  /** Who publishes the desk's reviews. */
  readonly publisher: PublisherDetails;
}

/**
 * Every setting is an item of its own in the storage area, and every site too: the area writes items
 * whole, so two windows that change different settings at once never undo each other.
 */
export const LANGUAGE_KEY = 'settings/language';
export const SELECTION_BUTTON_KEY = 'settings/selection-button';
export const PUBLISHER_KEY = 'settings/publisher';
export const readingOptionKey = (option: ReadingOption): string => `settings/reading/${option}`;
const KEYS = [LANGUAGE_KEY, SELECTION_BUTTON_KEY, PUBLISHER_KEY, ...READING_OPTIONS.map(readingOptionKey)];
const SITE_PREFIX = 'settings/site/';
export const siteKey = (host: string): string => SITE_PREFIX + siteOf(host);

export const isSettingsKey = (key: string): boolean => KEYS.includes(key) || key.startsWith(SITE_PREFIX);

const StoredLanguage = v.fallback(v.picklist(LANGUAGES), 'bn');
const StoredSwitch = v.fallback(v.boolean(), true);
const StoredWish = v.fallback(v.boolean(), false);
const StoredPublisher = v.fallback(PublisherDetails, NO_PUBLISHER);

/** Reads settings from the stored items. A value of the wrong kind counts as not set; the others stand. */
export function settingsFrom(items: Readonly<Record<string, unknown>>): Settings {
  const sites = new Map<string, boolean>();
  for (const [key, value] of Object.entries(items))
    if (key.startsWith(SITE_PREFIX) && typeof value === 'boolean')
      sites.set(key.slice(SITE_PREFIX.length), value);
  return {
    language: v.parse(StoredLanguage, items[LANGUAGE_KEY]),
    sites,
    selectionButton: v.parse(StoredSwitch, items[SELECTION_BUTTON_KEY]),
    statements: v.parse(StoredWish, items[readingOptionKey('statements')]),
    checkable: v.parse(StoredWish, items[readingOptionKey('checkable')]),
    publisher: v.parse(StoredPublisher, items[PUBLISHER_KEY]),
  };
}

/** Whether the reader leaves Prasanga on for a host; `www.`, `m.` and `amp.` of a name count as one site. */
export function siteEnabled(settings: Settings, host: string): boolean {
  return settings.sites.get(siteOf(host)) ?? true;
}
