import { describe, expect, test } from 'vitest';
import { coveredBy, matchesPattern, nameOfPattern } from './match-pattern.ts';
import { originsToRequest } from './origins.ts';

describe('matchesPattern', () => {
  test.each([
    ['https://*.prothomalo.com/*', 'https://www.prothomalo.com/world/abc?x=1#y', true],
    ['https://*.prothomalo.com/*', 'https://prothomalo.com/', true],
    ['https://*.prothomalo.com/*', 'http://www.prothomalo.com/', false],
    ['https://*.prothomalo.com/*', 'https://evilprothomalo.com/', false],
    ['https://*.prothomalo.com/*', 'https://prothomalo.com.evil.test/', false],
    ['https://www.bbc.com/bengali/*', 'https://www.bbc.com/bengali/articles/c1', true],
    ['https://www.bbc.com/bengali/*', 'https://www.bbc.com/news', false],
    ['https://www.bbc.com/bengali/*', 'https://www.bbc.com/?/bengali/', false],
    ['https://www.bbc.com/bengali/*', 'https://m.bbc.com/bengali/', false],
    ['http://127.0.0.1/*', 'http://127.0.0.1:43211/a.html', true],
    ['http://127.0.0.1:8080/*', 'http://127.0.0.1:43211/a.html', false],
    ['https://a.test:443/*', 'https://a.test/', true],
    ['*://*/*', 'http://a.test/', true],
    ['*://*/*', 'ftp://a.test/', false],
    ['<all_urls>', 'https://a.test/', true],
    ['<all_urls>', 'chrome://settings', false],
    ['https://a.test/(x)*', 'https://a.test/(x)y', true],
    ['https://a.test/x.y', 'https://a.test/xzy', false],
    ['https://*/*', 'no address', false],
    ['nonsense', 'https://a.test/', false],
  ])('%s, %s: %s', (pattern, address, expected) => {
    expect(matchesPattern(pattern, address)).toBe(expected);
  });

  test('any of several is enough, none is none', () => {
    expect(coveredBy(['https://a.test/*', 'https://b.test/*'], 'https://b.test/x')).toBe(true);
    expect(coveredBy([], 'https://b.test/x')).toBe(false);
  });
});

test.each([
  ['https://*.prothomalo.com/*', 'prothomalo.com'],
  ['https://bangla.aajtak.in/*', 'bangla.aajtak.in'],
  ['https://www.bbc.com/bengali/*', 'bbc.com/bengali'],
  ['http://127.0.0.1/*', '127.0.0.1'],
])('%s is called %s', (pattern, name) => {
  expect(nameOfPattern(pattern)).toBe(name);
});

describe('originsToRequest', () => {
  test.each([
    ['https://www.example.com.bd/news/1', ['https://*.example.com.bd/*']],
    ['http://m.example.com/', ['https://*.example.com/*', 'http://*.example.com/*']],
    ['https://bangla.example.com/', ['https://*.bangla.example.com/*']],
    ['http://127.0.0.1:8080/x', ['http://127.0.0.1/*']],
    ['http://localhost:8080/x', ['http://localhost/*']],
    ['http://[::1]:8080/x', ['http://[::1]/*']],
    ['chrome://settings/', []],
    ['about:blank', []],
    ['nothing', []],
  ])('%s → %j', (address, origins) => {
    expect(originsToRequest(address)).toEqual(origins);
    if (origins.length > 0 && !address.includes('[')) expect(coveredBy(origins, address)).toBe(true);
  });
});
