import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleAddress, cleanAddress } from './address.ts';

test.each([
  ['https://www.example.com/news/17?utm_source=x&fbclid=y#top', 'https://example.com/news/17'],
  ['http://m.example.com/news/17/', 'https://example.com/news/17'],
  ['https://amp.example.com/amp/news/17', 'https://example.com/news/17'],
  ['https://example.com/news/17/amp/', 'https://example.com/news/17'],
  ['https://example.com/read?id=17&page=2&gclid=z', 'https://example.com/read?id=17&page=2'],
  ['https://example.com/read?page=2&id=17', 'https://example.com/read?id=17&page=2'],
  ['https://example.com/campaign/17', 'https://example.com/campaign/17'],
  [
    'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/news/17/amp?amp_js_v=0.1',
    'https://example.com/news/17',
  ],
  ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
])('%s is known as %s', (address, known) => {
  expect(cleanAddress(address)).toBe(known);
});

test('cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
      const once = cleanAddress(url);
      expect(cleanAddress(once)).toBe(once);
    }),
  );
});

const addressIn = (canonical: string, url: string, stale: string | null = null) =>
  articleAddress(
    parseHTML(`<html><head><link rel="canonical" href="${canonical}"></head></html>`)
      .document as unknown as Document,
    url,
    stale,
  );

test('a canonical link of the publisher counts in an AMP cache, one of anybody else does not', () => {
  const cached = 'https://example-com.cdn.ampproject.org/c/s/amp.example.com/17.html';
  expect(addressIn('https://www.example.com/news/seventeen', cached)).toBe(
    'https://example.com/news/seventeen',
  );
  expect(addressIn('https://other.example/17', cached)).toBe('https://example.com/17.html');
});

test('a canonical link of the site counts', () => {
  expect(addressIn('https://www.example.com/bn/17', 'https://m.example.com/17?x=1')).toBe(
    'https://example.com/bn/17',
  );
  expect(addressIn('/bn/17', 'https://www.example.com/17')).toBe('https://example.com/bn/17');
});

test.each([
  ['another site', 'https://elsewhere.org/17', null],
  ['the front page', 'https://example.com/', null],
  [
    'an article before, on a page that changed without loading',
    'https://example.com/16',
    'https://example.com/16',
  ],
])('a canonical link to %s does not', (_, canonical, stale) => {
  expect(addressIn(canonical, 'https://example.com/17', stale)).toBe('https://example.com/17');
});
