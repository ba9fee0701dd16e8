import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';

const entities = [
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('sudland', 'place', 'সুদল্যান্ড'),
  entity('bonland', 'place', 'বনল্যান্ড'),
  entity('jhiladanga', 'place', 'ঝিলডাঙা'),
  entity('bank', 'organisation', 'সোনালু ব্যাংক'),
  entity('motors', 'organisation', 'কাজল মোটরস'),
  entity('prize', 'event', 'নবারুণ পুরস্কার'),
  entity('gopal', 'person', 'গোপাল হাঁসদা'),
];
const claims = [
  claim('bus', 'ঝিলডাঙায় বাস খাদে পড়ে ২৩ জন নিহত হয়েছেন।'),
  claim('bought', 'কাজল মোটরস ৩০০ কোটি ডলারে সোনালু ব্যাংক কিনেছে।'),
  claim('troops', 'সুদল্যান্ড সীমান্তে ১০ হাজার সেনা মোতায়েন করেছে নরল্যান্ড।'),
  claim('tigers', 'বনল্যান্ডে বাঘের সংখ্যা বেড়ে ১২৫ হয়েছে।'),
  claim('prize', 'সাহিত্যে নবারুণ পুরস্কার পেয়েছেন নাট্যকার গোপাল হাঁসদা।'),
  claim('leaves', 'নরল্যান্ড মৎস্য জোট থেকে সরে যাওয়ার ঘোষণা দিয়েছে।'),
  claim('statues', 'নরল্যান্ড সুদল্যান্ড থেকে চুরি যাওয়া ২৫টি মূর্তি ফেরত দিয়েছে।'),
  claim('rate', 'নরল্যান্ডের কেন্দ্রীয় ব্যাংক নীতি সুদহার ৪০ শতাংশে নামিয়েছে।'),
];

const match = matcherOf(entities, claims);
const relations = (text: string): string[] => told(match([text]));

describe('a sentence is not a claim', () => {
  test.each([
    'ঝিলডাঙায় বাস খাদে পড়ে ২৩ জন নিহত হওয়ার ঘটনায় চালক গ্রেপ্তার হয়েছেন।',
    'ঝিলডাঙায় বাস খাদে পড়ে নিহতদের পরিবারের পাশে দাঁড়িয়েছেন ২৩ জন শিক্ষক।',
    'সুদল্যান্ড সীমান্তে ১০ হাজার সেনা মোতায়েন নিয়ে নরল্যান্ডকে সতর্ক করেছে বনল্যান্ড।',
    'কাজল মোটরস ৩০০ কোটি ডলারে সোনালু ব্যাংক কিনলে চাকরি হারাবেন কর্মীরা।',
  ])('which is only said along of something else: %s', (text) => {
    expect(relations(text).filter((found) => found.startsWith('same'))).toEqual([]);
  });

  test.each([
    'কাজল মোটরস ৩০০ কোটি ডলারে সোনালু ব্যাংকের ৩০ শতাংশ শেয়ার কিনেছে।',
    'বনল্যান্ডে বাঘের শাবকের সংখ্যা বেড়ে ১২৫ হয়েছে।',
    'ঝিলডাঙায় বাস খাদে পড়ে ২৩ শিশুসহ ৪০ জন নিহত হয়েছেন।',
  ])('which tells it of a part, or of some among more: %s', (text) => {
    expect(relations(text).filter((found) => found.startsWith('same'))).toEqual([]);
  });

  test.each([
    'সাহিত্যে নবারুণ পুরস্কার ফিরিয়ে দিয়েছেন নাট্যকার গোপাল হাঁসদা।',
    'সাহিত্যে নবারুণ পুরস্কারের জন্য মনোনীত হয়েছেন নাট্যকার গোপাল হাঁসদা।',
  ])('which tells of another deed where the claim says only what was got: %s', (text) => {
    expect(relations(text).filter((found) => found.startsWith('same'))).toEqual([]);
  });

  test.each([
    ['নরল্যান্ডের কেন্দ্রীয় ব্যাংক নীতি সুদহার ৪০ শতাংশে নামাবে।', 'changed rate'],
    ['২০৩০ সালের মধ্যে বনল্যান্ডে বাঘের সংখ্যা বেড়ে ১২৫ হবে।', 'changed tigers'],
    ['নরল্যান্ড মৎস্য জোট থেকে সরে গেছে।', 'changed leaves'],
  ])('that is at another stage: %s', (text, found) => {
    expect(relations(text)).toEqual([found]);
  });

  test.each([
    ['নরল্যান্ড সীমান্তে ১০ হাজার সেনা মোতায়েন করেছে সুদল্যান্ড।', 'changed troops'],
    ['নরল্যান্ডকে চুরি যাওয়া ২৫টি মূর্তি ফেরত দিয়েছে সুদল্যান্ড।', 'changed statues'],
  ])('whose sides have changed places: %s', (text, found) => {
    expect(relations(text)).toEqual([found]);
  });
});
