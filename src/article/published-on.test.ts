import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { dayOfTimestamp, statedDay } from './published-on.ts';

const statedIn = (head: string) =>
  statedDay(parseHTML(`<html><head>${head}</head><body></body></html>`).document as unknown as Document);

test.each([
  ['2024-06-19', '2024-06-19'],
  ['2024-06-19T23:50:00+06:00', '2024-06-19'],
  ['2024-06-19T23:50:00+05:30', '2024-06-19'],
  ['2024-06-19T20:00:00Z', '2024-06-20'],
  ['2024-06-19T20:00:00.000Z', '2024-06-20'],
  ['2024-06-19T10:00:00-05:00', '2024-06-19'],
  ['2024-06-19 21:30:00', '2024-06-19'],
])('%s is %s to readers in Dhaka and Kolkata', (timestamp, day) => {
  expect(dayOfTimestamp(timestamp)).toBe(day);
});

test('JSON-LD goes before meta tags, an article before its breadcrumbs', () => {
  const json = JSON.stringify({
    '@graph': [
      { '@type': 'BreadcrumbList', datePublished: '2020-01-01' },
      { '@type': ['NewsArticle'], datePublished: '2024-06-19T09:00:00+06:00' },
    ],
  });
  const meta = '<meta property="article:published_time" content="2024-06-01">';
  expect(statedIn(`<script type="application/ld+json">${json}</script>${meta}`)).toBe('2024-06-19');
  expect(statedIn(meta)).toBe('2024-06-01');
});

test('broken, empty and odd metadata are passed over', () => {
  expect(statedIn('<script type="application/ld+json">{"@type":</script>')).toBeNull();
  expect(statedIn('<script type="application/ld+json">[null,3,{"@type":7}]</script>')).toBeNull();
  expect(
    statedIn('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":5}</script>'),
  ).toBeNull();
  expect(statedIn('')).toBeNull();
});
