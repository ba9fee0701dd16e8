import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { setAsArticle } from './set-article.ts';

test('the first line is the headline, the others are paragraphs, and no text turns into markup', () => {
  const { document } = parseHTML(setAsArticle('শিরোনাম <b>\r\n\r\nপ্রথম & শেষ\nদ্বিতীয়\n', '2024-06-20'));
  expect(document.querySelector('h1')?.textContent).toBe('শিরোনাম <b>');
  expect([...document.querySelectorAll('article p')].map((p) => p.textContent)).toEqual([
    'প্রথম & শেষ',
    'দ্বিতীয়',
  ]);
  expect(document.querySelector('meta[property="article:published_time"]')?.getAttribute('content')).toBe(
    '2024-06-20',
  );
});

test('an empty text gives an empty article', () => {
  const { document } = parseHTML(setAsArticle(''));
  expect(document.querySelector('article')?.textContent?.trim()).toBe('');
});
