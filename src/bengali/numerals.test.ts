import { describe, expect, test } from 'vitest';
import { findNumbers } from './numerals.ts';
import { tokenise } from './tokens.ts';

const read = (text: string): string[] =>
  findNumbers(tokenise(text)).map(
    ({ value, unit, ordinal, article }) =>
      `${value}${ordinal ? 'th' : ''}${unit ? ` ${unit}` : ''}${article ? ' a' : ''}`,
  );

describe('numbers', () => {
  test.each([
    ['২ হাজার ৯০০ জন', ['2900 person']],
    ['ঊনত্রিশ শর বেশি', ['2900']],
    ['চার শ বারোটি আসন', ['412 seat']],
    ['একশ সত্তর টাকা', ['170 taka']],
    ['২ দশমিক ৫৪ বিলিয়ন ডলার', ['2540000000 dollar']],
    ['২৫৪ কোটি ডলারের', ['2540000000 dollar']],
    ['সাড়ে ছয় শতাংশ', ['6.5 percent']],
    ['পৌনে দুই লাখ', ['175000']],
    ['আড়াই লক্ষ', ['250000']],
    ['৩ লাখ ৮২ হাজার কোটি টাকা', ['3820000000000 taka']],
    ['১ হাজার ৬৬১ কোটি টাকা', ['16610000000 taka']],
    ['১ টাকা ২০ পয়সা', ['1.2 taka']],
    ['পাঁচজনকে', ['5 person']],
    ['দু’হাজারি নোট', ['2000']],
    ['দু’হাজার একশো চারটি', ['2104']],
    ['৩২তম সদস্য', ['32th']],
    ['পঞ্চম দেশ', ['5th country']],
    ['৮৩ দশমিক ০৪ শতাংশ', ['83.04 percent']],
    ['১২,৫০,০০০ টাকা', ['1250000 taka']],
    ['হাজার টাকা', ['1000 taka']],
    ['একটি বাস', ['1 a']],
    ['12 জন', ['12 person']],
    ['বারবার বলা', []],
  ])('%s', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });
});
