import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { siteOf } from './site.ts';

describe('siteOf', () => {
  test.each([
    ['www.prothomalo.com', 'prothomalo.com'],
    ['m.prothomalo.com', 'prothomalo.com'],
    ['amp.prothomalo.com', 'prothomalo.com'],
    ['www.m.prothomalo.com', 'prothomalo.com'],
    ['PROTHOMALO.COM.', 'prothomalo.com'],
    ['bangla.thedailystar.net', 'bangla.thedailystar.net'],
    ['www.ittefaq.com.bd', 'ittefaq.com.bd'],
    ['m.com.bd', 'm.com.bd'],
    ['m.com', 'm.com'],
    ['www.localhost', 'www.localhost'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost', 'localhost'],
    ['127.0.0.1:8080', '127.0.0.1'],
    ['www.example.com:8443', 'example.com'],
    ['[::1]:80', '[::1]'],
    ['[::1]', '[::1]'],
    ['', ''],
  ])('%s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });

  test('a site is its own site', () => {
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom('', 'www.', 'm.', 'amp.'), (domain, prefix) => {
        const site = siteOf(prefix + domain);
        expect(siteOf(site)).toBe(site);
        // Nobody's name, as `co.uk` is, has no presentations: a name under it has.
        expect(siteOf(`${prefix}paper.${domain}`)).toBe(siteOf(`paper.${domain}`));
      }),
    );
  });
});
