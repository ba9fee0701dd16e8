import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_CODED } from './front-coding.ts';
import { composed, encodeSpelling, hasKey, isPlain } from './spelling.ts';

const unit = fc.constantFrom(...'কখগঙংয়ড়ত্ৎাািেোঅআউ্্ঁঃ -.–é1২aB\u09c7\u09be\u09bc\u09d7\u200d\u00a0');
const name = fc.array(unit, { minLength: 1, maxLength: 9 }).map((units) => units.join(''));

test('a plain name is in composed letters, takes a byte a unit, and has its own key', () => {
  const bytes = new Uint8Array(MAX_CODED);
  fc.assert(
    fc.property(name, (one) => {
      fc.pre(isPlain(one));
      expect(composed(one)).toBe(one);
      expect(encodeSpelling(one, bytes)).toBe(one.length);
      expect(hasKey(bytes, one.length, one, 0, one.length)).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['শেখ হাসিনা', true],
  ['চট্টগ্রাম-৮ আসন', true],
  ['ক'.repeat(253), true],
  ['ক'.repeat(254), false],
  ['ঙ্্', false],
  ['ড\u09bc', false],
  ['কো'.normalize('NFD'), false],
  ['É', false],
])('%s is plain: %s', (one, expected) => {
  expect(isPlain(one)).toBe(expected);
});
