import { describe, expect, test } from 'vitest';
import { normalText } from '../../bengali/index.ts';
import { stem } from './stem.ts';

const stems = (words: string): Set<string> => new Set(normalText(words).split(' ').map(stem));

describe('the forms of a noun have one stem', () => {
  test.each([
    'সংসদ সংসদের সংসদে',
    'মেয়াদ মেয়াদের মেয়াদে',
    'ইসলামাবাদ ইসলামাবাদের ইসলামাবাদে',
    'প্রস্তাব প্রস্তাবের প্রস্তাবে',
    'উৎসব উৎসবের উৎসবে উৎসবেও',
    'ইস্পাত ইস্পাতের ইস্পাতে',
    'ভদ্রক ভদ্রকের ভদ্রকে',
    'টোকিও টোকিওর টোকিওতে',
    'জুলাই জুলাইয়ের',
    'বিদ্যুৎ বিদ্যুতের বিদ্যুতে',
  ])('%s', (words) => {
    expect(stems(words).size).toBe(1);
  });

  test('several are several of the noun without দ', () => {
    expect(stems('শ্রমিক শ্রমিকদের').size).toBe(1);
  });

  test('what will be is a form of the verb', () => {
    expect(stems('বাড়াবে বাড়াচ্ছে বাড়াতে').size).toBe(1);
  });
});
