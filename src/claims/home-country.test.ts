import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';

const entities = [
  entity('bangladesh', 'place', 'বাংলাদেশ'),
  entity('india', 'place', 'ভারত'),
  entity('norland', 'place', 'নরল্যান্ড'),
];
const claims = [
  claim('dengue', 'বাংলাদেশে গত বছর ডেঙ্গুতে ১ হাজার ৭০৫ জনের মৃত্যু হয়েছে।'),
  claim('jobless', 'ভারতে বেকারত্বের হার কমে ৩ দশমিক ২ শতাংশ হয়েছে।'),
  claim('judge', 'দেশের প্রথম নারী প্রধান বিচারপতি হয়েছেন নাজমা খাতুন।'),
];
const match = matcherOf(entities, claims);
const relations = (text: string): string[] => told(match([text]));

describe('a newspaper calls its own country দেশ', () => {
  test.each([
    ['গত বছর ডেঙ্গুতে দেশে মারা গেছেন ১ হাজার ৭০৫ জন।', 'dengue'],
    ['দেশে বেকারত্বের হার কমে দাঁড়িয়েছে ৩.২ শতাংশে।', 'jobless'],
    ['বাংলাদেশের প্রথম নারী প্রধান বিচারপতি হয়েছেন নাজমা খাতুন।', 'judge'],
  ])('%s', (text, id) => {
    expect(relations(text)).toEqual([`same ${id}`]);
  });

  test.each([
    'নরল্যান্ড জানিয়েছে, গত বছর ডেঙ্গুতে দেশটিতে মারা গেছেন ১ হাজার ৭০৫ জন।',
    'নরল্যান্ডে উত্তাপ, দেশে বেকারত্বের হার কমে দাঁড়িয়েছে ৩.২ শতাংশে।',
    'নরল্যান্ডের প্রথম নারী প্রধান বিচারপতি হয়েছেন নাজমা খাতুন।',
  ])('but not another: %s', (text) => {
    expect(relations(text).filter((relation) => relation.startsWith('same'))).toEqual([]);
  });
});
