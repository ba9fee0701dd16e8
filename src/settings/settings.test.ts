import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_PUBLISHER } from '../model/index.ts';
import {
  isSettingsKey,
  LANGUAGE_KEY,
  PUBLISHER_KEY,
  readingOptionKey,
  SELECTION_BUTTON_KEY,
  settingsFrom,
  siteEnabled,
  siteKey,
} from './settings.ts';

describe('settingsFrom', () => {
  test('nothing stored: Bengali, every site on', () => {
    const settings = settingsFrom({});
    expect(settings.language).toBe('bn');
    expect(siteEnabled(settings, 'www.prothomalo.com')).toBe(true);
  });

  test('reads what is stored', () => {
    const settings = settingsFrom({ [LANGUAGE_KEY]: 'en', [siteKey('m.samakal.com')]: false, 'feeds/x': 1 });
    expect(settings).toEqual({
      language: 'en',
      sites: new Map([['samakal.com', false]]),
      selectionButton: true,
      statements: false,
      checkable: false,
      publisher: NO_PUBLISHER,
    });
  });

  test('reads the desk’s settings, and a damaged one as not set', () => {
    const publisher = {
      name: 'শালবনপুর',
      url: 'https://desk.example',
      reviewAddress: 'https://desk.example/{id}',
    };
    const stored = { [SELECTION_BUTTON_KEY]: false, [PUBLISHER_KEY]: publisher };
    expect(settingsFrom(stored)).toMatchObject({ selectionButton: false, publisher });
    const damaged = { [SELECTION_BUTTON_KEY]: 'no', [PUBLISHER_KEY]: { name: 7 } };
    expect(settingsFrom(damaged)).toMatchObject({ selectionButton: true, publisher: NO_PUBLISHER });
  });

  test('shows nothing beside names and claims unless that was turned on', () => {
    expect(settingsFrom({ [readingOptionKey('statements')]: 'yes' })).toMatchObject({
      statements: false,
      checkable: false,
    });
    expect(settingsFrom({ [readingOptionKey('checkable')]: true })).toMatchObject({ checkable: true });
    expect(isSettingsKey(readingOptionKey('statements'))).toBe(true);
  });

  test('a bad value counts as not set and costs no other setting', () => {
    const settings = settingsFrom({
      [LANGUAGE_KEY]: 'fr',
      [siteKey('a.com')]: 'off',
      [siteKey('b.com')]: false,
      [siteKey('__proto__')]: false,
    });
    expect(settings.language).toBe('bn');
    expect(siteEnabled(settings, 'a.com')).toBe(true);
    expect(siteEnabled(settings, 'b.com')).toBe(false);
    expect(siteEnabled(settings, 'constructor')).toBe(true);
  });

  test('never throws, whatever is stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.string(), fc.constant(LANGUAGE_KEY)), fc.anything()), (items) => {
        expect(['bn', 'en']).toContain(settingsFrom(items).language);
      }),
    );
  });
});

test('the presentations of one site share a switch, its other subdomains have their own', () => {
  const settings = settingsFrom({ [siteKey('www.prothomalo.com')]: false });
  expect(siteEnabled(settings, 'm.prothomalo.com')).toBe(false);
  expect(siteEnabled(settings, 'prothomalo.com')).toBe(false);
  expect(siteEnabled(settings, 'en.prothomalo.com')).toBe(true);
});
