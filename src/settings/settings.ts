import * as v from 'valibot';
import { LANGUAGES, type Language, siteOf } from '../model/index.ts';

/** What the reader chose. A site that `sites` does not name stands as by default: on. */
export interface Settings {
  readonly language: Language;
  /** Site (see `siteOf`) → on or off. */
  readonly sites: ReadonlyMap<string, boolean>;
}

/**
 * Every setting is an item of its own in the storage area, and every site too: the area writes items
 * whole, so two windows that change different settings at once never undo each other.
 */
export const LANGUAGE_KEY = 'settings/language';
const SITE_PREFIX = 'settings/site/';
export const siteKey = (host: string): string => SITE_PREFIX + siteOf(host);

export const isSettingsKey = (key: string): boolean => key === LANGUAGE_KEY || key.startsWith(SITE_PREFIX);

const StoredLanguage = v.fallback(v.picklist(LANGUAGES), 'bn');

/** Reads settings from the stored items. A value of the wrong kind counts as not set; the others stand. */
export function settingsFrom(items: Readonly<Record<string, unknown>>): Settings {
  const sites = new Map<string, boolean>();
  for (const [key, value] of Object.entries(items))
    if (key.startsWith(SITE_PREFIX) && typeof value === 'boolean')
      sites.set(key.slice(SITE_PREFIX.length), value);
  return { language: v.parse(StoredLanguage, items[LANGUAGE_KEY]), sites };
}

/** Whether the reader leaves Prasanga on for a host; `www.`, `m.` and `amp.` of a name count as one site. */
export function siteEnabled(settings: Settings, host: string): boolean {
  return settings.sites.get(siteOf(host)) ?? true;
}
