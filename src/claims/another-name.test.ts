import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';

const entities = [
  entity('bridge', 'place', 'চম্পা রেলসেতু'),
  entity('sardar', 'person', 'রফিকুল সরদার'),
  entity('party', 'organisation', 'লিবারেল পার্টি'),
  entity('norland', 'place', 'নরল্যান্ড'),
];
const claims = [
  claim('opened', 'মধুপুরে চম্পা রেলসেতুর উদ্বোধন করেছেন প্রধানমন্ত্রী।'),
  claim('arrested', 'ধর্ষণের মামলায় চেয়ারম্যান রফিকুল সরদারকে গ্রেপ্তার করেছে র‍্যাব।'),
  claim('seats', 'সাধারণ নির্বাচনে লিবারেল পার্টি ১৬৯টি আসনে জয় পেয়েছে।'),
  claim('rate', 'নরল্যান্ড রেপো রেট কমিয়েছে।'),
  claim('killed', 'মধুপুরে বাস খাদে পড়ে ১৯ জন নিহত হয়েছেন।'),
  claim('shares', 'শাপলা সিমেন্টের সব শেয়ার কিনছে দোয়েল গ্রুপ।'),
];

const match = matcherOf(entities, claims);
const relations = (text: string): string[] => told(match([text]));
const same = (text: string): string[] => relations(text).filter((found) => found.startsWith('same'));

describe('another word in place of a part of a known name', () => {
  test.each([
    'মধুপুরে ঝিলম রেলসেতুর উদ্বোধন করেছেন প্রধানমন্ত্রী।',
    'মধুপুরে প্রধানমন্ত্রী উদ্বোধন করেছেন ঝিলম রেলসেতুর।',
    'ধর্ষণের মামলায় চেয়ারম্যান রফিকুল তালুকদারকে গ্রেপ্তার করেছে র‍্যাব।',
    'সাধারণ নির্বাচনে লিবারেল মোর্চা ১৬৯টি আসনে জয় পেয়েছে।',
  ])('is another name: %s', (text) => {
    expect(same(text)).toEqual([]);
  });

  test.each([
    ['প্রধানমন্ত্রী উদ্বোধন করেছেন মধুপুরের চম্পা রেলসেতু।', 'same opened'],
    ['ধর্ষণের মামলায় গ্রেপ্তার হলেন চেয়ারম্যান রফিকুল, জানিয়েছে র‍্যাব।', 'same arrested'],
    ['ধর্ষণের মামলায় চেয়ারম্যান সরদারকে গ্রেপ্তার করেছে র‍্যাব।', 'same arrested'],
  ])('or the name is only shorter: %s', (text, expected) => {
    expect(relations(text)).toEqual([expected]);
  });
});

describe('another sort of what the claim names in two words', () => {
  test.each(['নরল্যান্ড বিপণন রেট কমিয়েছে।'])('%s', (text) => {
    expect(same(text)).toEqual([]);
  });
});

describe('what is only feared, hoped or supposed', () => {
  test.each([
    'মধুপুরে বাস খাদে পড়ে ১৯ জন নিহত হয়েছেন বলে আশঙ্কা করা হচ্ছে।',
    'পুলিশের ধারণা, মধুপুরে বাস খাদে পড়ে ১৯ জন নিহত হয়েছেন।',
  ])('is not told: %s', (text) => {
    expect(relations(text)).toEqual([]);
  });

  test('what somebody says is', () => {
    expect(relations('মধুপুরে বাস খাদে পড়ে ১৯ জন নিহত হয়েছেন বলে জানিয়েছে পুলিশ।')).toEqual(['same killed']);
  });
});

test('a government acts for its country', () => {
  expect(relations('রেপো রেট কমিয়েছে নরল্যান্ড সরকার।')).toEqual(['same rate']);
});

test('what is somebody’s does not do what its buyer does', () => {
  expect(relations('দোয়েল গ্রুপ কিনে নিচ্ছে শাপলা সিমেন্টের সব শেয়ার।')).toEqual(['same shares']);
});
