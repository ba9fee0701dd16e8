import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceOf } from './text-difference.ts';

const shown = (first: string, second: string): string =>
  differenceOf(first, second)
    .map(({ kind, text }) => (kind === 'gone' ? `[-${text}]` : kind === 'come' ? `[+${text}]` : text))
    .join('');

test.each([
  ['', '', ''],
  ['এক', 'এক', 'এক'],
  ['', 'এক দুই', '[+এক দুই]'],
  ['এক দুই তিন', 'এক চার তিন', 'এক[- দুই][+ চার] তিন'],
  ['এক তিন', 'এক দুই তিন', 'এক[+ দুই] তিন'],
  ['এক দুই তিন চার', 'দুই চার পাঁচ', '[-এক দুই তিন][+দুই] চার[+ পাঁচ]'],
])('%j → %j', (first, second, expected) => {
  expect(shown(first, second)).toBe(expected);
});

test('the runs of each side are that text again', () => {
  const text = fc.array(fc.constantFrom('ক', 'খ', 'গ', ' ', '\n\n', 'ঘঙ')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const runs = differenceOf(first, second);
      const side = (other: string): string =>
        runs
          .filter(({ kind }) => kind !== other)
          .map((run) => run.text)
          .join('');
      expect(side('come')).toBe(first);
      expect(side('gone')).toBe(second);
    }),
  );
});

test('very long texts are told as replaced', () => {
  const long = (word: string): string => Array.from({ length: 3_000 }, (_, i) => `${word}${i}`).join(' ');
  expect(differenceOf(long('ক'), long('খ')).map(({ kind }) => kind)).toEqual(['gone', 'come']);
});
