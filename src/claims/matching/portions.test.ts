import { describe, expect, test } from 'vitest';
import { findNumbers, tokenise } from '../../bengali/index.ts';
import { withPortions } from './portions.ts';

describe('quantities told without a figure', () => {
  test.each([
    ['ফলন অর্ধেকে নেমেছে', 50, 'percent'],
    ['দেশের এক-তৃতীয়াংশ মানুষ', 100 / 3, 'percent'],
    ['দুই-তৃতীয়াংশের বেশি আসন', 200 / 3, 'percent'],
    ['তিন চতুর্থাংশ ভোট', 75, 'percent'],
    ['প্রতি তিনজনে একজন শিশু', 100 / 3, 'percent'],
    ['প্রতি দশজন নারীর মধ্যে চারজন', 40, 'percent'],
    ['দাম দ্বিগুণ হয়েছে', 2, 'times'],
    ['দাম তিন গুণ হয়েছে', 3, 'times'],
    ['দাম তিনগুণ হয়েছে', 3, 'times'],
    ['দুই ডজন ডিম', 24, null],
    ['এক যুগ পর', 12, 'year'],
    ['শতাধিক মানুষ', 100, null],
    ['দুই শতাধিক মানুষ', 200, 'person'],
    ['দু’শতাধিক বাসিন্দার', 200, null],
    ['দেড় সহস্রাধিক পরিবার', 1500, 'person'],
    ['৫০ শতাংশ মানুষ', 50, 'percent'],
  ])('%s', (text, value, unit) => {
    const tokens = tokenise(text);
    expect(withPortions(tokens, findNumbers(tokens))).toMatchObject([{ value, unit }]);
  });
});
