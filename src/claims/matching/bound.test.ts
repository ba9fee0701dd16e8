import { expect, test } from 'vitest';
import { findNumbers, tokenise } from '../../bengali/index.ts';
import { boundAt } from './bound.ts';
import { endOfNumber } from './number-slot.ts';

test.each([
  ['১৬ বছরের কম বয়সী', 'under'],
  ['১৬ বছরের বেশি বয়সী', 'over'],
  ['অন্তত ১২ জন নিহত', 'over'],
  ['কমপক্ষে ১২ জন নিহত', 'over'],
  ['অনূর্ধ্ব-১৯ দল', 'under'],
  ['সর্বোচ্চ ১০ টাকা', 'under'],
  ['১২ শতাংশ থেকে কমেছে', 'from'],
  ['১২ শতাংশ কম', 'by'],
  ['দাম ১২ শতাংশ বেড়েছে', 'by'],
  ['দাম বেড়েছে ১২ শতাংশ', 'by'],
  ['দাম ১২ ডলার কমে গেছে', 'by'],
  ['দাম বেড়ে ১২ টাকা হয়েছে', 'to'],
  ['দাম কমে হয়েছে ১২ টাকা', 'to'],
  ['দাম ১২ টাকায় উঠেছে', 'to'],
  ['হার বেড়ে ১২ শতাংশে দাঁড়িয়েছে', 'to'],
  ['তাপমাত্রা নামল ১২ ডিগ্রি', null],
  ['১২ থেকে ১৫ শতাংশ', null],
  ['১২ জন নিহত', null],
] as const)('the first count of %s: %s', (text, bound) => {
  const tokens = tokenise(text);
  const [number] = findNumbers(tokens);
  expect(boundAt(tokens, number!, endOfNumber(tokens, number!))).toBe(bound);
});
