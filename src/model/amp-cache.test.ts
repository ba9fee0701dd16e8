import { expect, test } from 'vitest';
import { publishersAddress } from './amp-cache.ts';

test.each([
  [
    'https://www-example-com.cdn.ampproject.org/c/s/www.example.com/amp/news/17?amp_js_v=0.1#x',
    'https://www.example.com/amp/news/17?amp_js_v=0.1#x',
  ],
  ['https://cdn.ampproject.org/v/example.com/news/17', 'http://example.com/news/17'],
  ['https://www.google.com/amp/s/m.example.com/news/17.amp', 'https://m.example.com/news/17.amp'],
  ['https://www.google.com.bd/amp/s/example.com/17', 'https://example.com/17'],
  ['https://example-com.bing-amp.com/c/s/example.com/17', 'https://example.com/17'],
])('%s is a copy of %s', (shown, own) => {
  expect(publishersAddress(shown)).toBe(own);
});

test.each([
  'https://www.example.com/amp/s/other.example/17',
  'https://cdn.ampproject.org.example.com/c/s/www.example.com/17',
  'https://www.google.com/search?q=/amp/s/example.com/17',
  'https://google.example.com/amp/s/other.example/17',
  'https://x.cdn.ampproject.org/i/s/example.com/17.jpg',
  'https://x.cdn.ampproject.org/c/s/localhost',
  'https://x.cdn.ampproject.org/c/s/exa mple.com:port/17',
  'about:blank',
])('%s is itself', (address) => {
  expect(publishersAddress(address)).toBe(address);
});
