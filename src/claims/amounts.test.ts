import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf } from '../../test/claims/known-claims.ts';

const entities = [entity('norland', 'place', 'নরল্যান্ড'), entity('lena', 'person', 'লেনা ব্রান্ট')];

const relations = (bn: string, text: string): string[] =>
  matcherOf(entities, [claim('known', bn)])([text]).map(({ relation }) => relation);

const TAX = 'নরল্যান্ডে রেস্তোরাঁর ভ্যাট বেড়ে ১৫ শতাংশ হয়েছে।';
const WAGE = 'নরল্যান্ডের খনিতে শ্রমিকদের গড় মাসিক বেতন ১৭ হাজার ক্রোন।';
const FERRY = 'নরল্যান্ডে ফেরি ডুবে ১৮ জনের মৃত্যু হয়েছে।';
const BRIBE = 'জমির কাগজ ঠিক করতে ২০ হাজার টাকা ঘুষ নিয়েছেন জরিপকর্তা লেনা ব্রান্ট।';
const COACH = 'পাচারের মামলায় ক্লাবের সাবেক কোচ লেনা ব্রান্টকে গ্রেপ্তার করেছে পুলিশ।';
const MOVED = 'ঝড়ের আগে নরল্যান্ডে ৪০ হাজার মানুষকে সরানো হয়েছে।';

describe('what a number is a number of', () => {
  test.each([
    ['by how much, not to what', TAX, 'নরল্যান্ডে রেস্তোরাঁর ভ্যাট ১৫ শতাংশ বেড়েছে।'],
    ['points, not percent', TAX, 'নরল্যান্ডে রেস্তোরাঁর ভ্যাট বেড়ে ১৫ শতাংশীয় পয়েন্ট হয়েছে।'],
    ['the highest, not the average', WAGE, 'নরল্যান্ডের খনিতে শ্রমিকদের সর্বোচ্চ মাসিক বেতন ১৭ হাজার ক্রোন।'],
    ['a week’s, not a month’s', WAGE, 'নরল্যান্ডের খনিতে শ্রমিকদের গড় সাপ্তাহিক বেতন ১৭ হাজার ক্রোন।'],
    ['women, not people', FERRY, 'নরল্যান্ডে ফেরি ডুবে ১৮ নারীর মৃত্যু হয়েছে।'],
    ['cattle, not people', FERRY, 'নরল্যান্ডে ফেরি ডুবে ১৮টি গরুর মৃত্যু হয়েছে।'],
    ['given, not taken', BRIBE, 'জমির কাগজ ঠিক করতে ২০ হাজার টাকা ঘুষ দিয়েছেন জরিপকর্তা লেনা ব্রান্ট।'],
    ['the coach, not a former one', COACH, 'পাচারের মামলায় ক্লাবের কোচ লেনা ব্রান্টকে গ্রেপ্তার করেছে পুলিশ।'],
    ['an assistant, not a former one', COACH, 'পাচারের মামলায় ক্লাবের সহকারী কোচ লেনা ব্রান্টকে গ্রেপ্তার করেছে পুলিশ।'],
    ['to come, not done', MOVED, 'ঝড়ের আগে নরল্যান্ডে ৪০ হাজার মানুষকে সরানো হবে।'],
  ])('%s', (_, known, text) => {
    expect(relations(known, text)).not.toContain('same');
  });

  test.each([
    [TAX, 'রেস্তোরাঁর ভ্যাট বেড়ে নরল্যান্ডে ১৫ শতাংশে দাঁড়িয়েছে।'],
    [WAGE, 'নরল্যান্ডের খনিতে শ্রমিকেরা মাসে গড়ে ১৭ হাজার ক্রোন বেতন পান।'],
    [FERRY, 'নরল্যান্ডে ফেরি ডুবে ১৮ যাত্রীর মৃত্যু হয়েছে।'],
    [BRIBE, 'জমির কাগজ ঠিক করার জন্য জরিপকর্তা লেনা ব্রান্ট ২০ হাজার টাকা ঘুষ নেন।'],
    [COACH, 'পাচারের মামলায় গ্রেপ্তার হয়েছেন ক্লাবের প্রাক্তন কোচ লেনা ব্রান্ট।'],
  ])('but not a rewording: %s', (known, text) => {
    expect(relations(known, text)).toContain('same');
  });
});
