import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemeSpan } from './graphemes.ts';

const cut = (text: string, start: number, end: number): string => {
  const span = graphemeSpan(text, start, end);
  return text.slice(span.start, span.end);
};

test.each([
  ['কিম', 0, 1, 'কি'],
  ['কিম', 1, 3, 'কিম'],
  ['ক্ষমা', 0, 1, 'ক্ষ'],
  ['র‍্যাব', 1, 6, 'র‍্যাব'],
  ['পুতিনের সঙ্গে', 0, 7, 'পুতিনের'],
  ['রাশিয়া', 0, 7, 'রাশিয়া'],
])('in %s, %i to %i is widened to %s', (text, start, end, whole) => {
  expect(cut(text, start, end)).toBe(whole);
});

test('a span never cuts a cluster, never shrinks, and on boundaries stays as it is', () => {
  const segmenter = new Intl.Segmenter('bn', { granularity: 'grapheme' });
  const text = fc
    .array(
      fc.constantFrom('ক', 'ি', '্', 'ষ', 'য', '়', '\u200d', '\u200c', 'A', 'e\u0301', ' ', '👩‍👧', 'ে', 'া'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(20), (value, a, b) => {
      const [from, to] = [Math.min(a, b, value.length), Math.min(Math.max(a, b), value.length)];
      const { start, end } = graphemeSpan(value, from, to);
      expect(start).toBeLessThanOrEqual(from);
      expect(end).toBeGreaterThanOrEqual(to);
      const boundaries = new Set(
        [...segmenter.segment(value)].map(({ index }) => index).concat(value.length),
      );
      expect([start, end].filter((offset) => !boundaries.has(offset))).toEqual([]);
      if (boundaries.has(from) && boundaries.has(to)) expect([start, end]).toEqual([from, to]);
    }),
  );
});
