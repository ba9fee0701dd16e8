import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';

const entities = [
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('sudland', 'place', 'সুদল্যান্ড'),
  entity('ridge', 'organisation', 'রিজ টেলিকম'),
  entity('lumen', 'organisation', 'লুমেন গ্রুপ'),
  entity('zoo', 'place', 'হাতিবাগান চিড়িয়াখানা'),
  entity('meghna', 'place', 'মেঘনা নদী'),
];
const claims = [
  claim('tariff', 'সুদল্যান্ডের ইস্পাতের ওপর ৪০ শতাংশ শুল্ক আরোপ করেছে নরল্যান্ড।'),
  claim('sued', 'সুদল্যান্ডের বিরুদ্ধে আন্তর্জাতিক আদালতে মামলা করেছে নরল্যান্ড।'),
  claim('bought', 'লুমেন গ্রুপ রিজ টেলিকম কিনে নিয়েছে।'),
  claim('weavers', 'ভোরের তাঁত কিনে নিয়েছে ঊষা গ্রুপ।'),
  claim('debate', 'বিতর্ক প্রতিযোগিতায় নীলকুঠি স্কুলকে হারিয়েছে সোনাঝুরি স্কুল।'),
  claim('loan', 'পূর্বদ্বীপকে ৫০ কোটি ডলার ঋণ দিচ্ছে পশ্চিমদ্বীপ।'),
  claim('mayor', 'কুমিরডাঙা পৌরসভার মেয়র নির্বাচিত হয়েছেন জাহিদ মোল্লা।'),
  claim('cubs', 'হাতিবাগান চিড়িয়াখানায় দুটি সিংহশাবকের জন্ম হয়েছে।'),
  claim('dredging', 'মেঘনা নদীতে ৬২ কিলোমিটার খনন করবে উন্নয়ন বোর্ড।'),
  claim('toll', 'চাঁপাতলা সেতুর টোল ২০ শতাংশ কমানো হয়েছে।'),
  claim('gold', 'কাজলা সীমান্তে ৩ কেজি সোনাসহ দুই যুবক আটক হয়েছেন।'),
];

const match = matcherOf(entities, claims);
const relations = (text: string, publishedOn?: string): string[] => told(match([text], publishedOn));

describe('who acts and who is acted on have changed places', () => {
  test.each([
    ['নরল্যান্ডের ইস্পাতের ওপর ৪০ শতাংশ শুল্ক বসানোর কথা জানিয়েছে সুদল্যান্ড।', ['changed tariff']],
    ['নরল্যান্ডে তৈরি ইস্পাতের ওপর ৪০ শতাংশ শুল্ক আরোপ করেছে সুদল্যান্ড।', ['changed tariff']],
    ['নরল্যান্ডের বিরুদ্ধে আন্তর্জাতিক আদালতে মামলা করেছে সুদল্যান্ড।', ['changed sued']],
    ['লুমেন গ্রুপের মালিকানা কিনে নিয়েছে রিজ টেলিকম।', ['changed bought']],
    ['রিজ টেলিকম লুমেন গ্রুপ কিনে নিয়েছে।', ['changed bought']],
    ['ঊষা গ্রুপের মালিকানা কিনে নিয়েছে ভোরের তাঁত।', ['changed weavers']],
    ['বিতর্ক প্রতিযোগিতায় সোনাঝুরি স্কুলকে হারিয়েছে নীলকুঠি স্কুল।', ['changed debate']],
    ['পূর্বদ্বীপের কাছ থেকে ৫০ কোটি ডলার ঋণ পাচ্ছে পশ্চিমদ্বীপ।', ['changed loan']],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });

  test.each([
    ['নরল্যান্ড সুদল্যান্ড থেকে আসা ইস্পাতে ৪০ শতাংশ শুল্ক বসিয়েছে।', ['same tariff']],
    ['আন্তর্জাতিক আদালতে সুদল্যান্ডের বিরুদ্ধে মামলা ঠুকেছে নরল্যান্ড।', ['same sued']],
    ['রিজ টেলিকম কিনে নিয়েছে লুমেন গ্রুপ।', ['same bought']],
    ['সোনাঝুরি স্কুলের কাছে বিতর্ক প্রতিযোগিতায় হেরেছে নীলকুঠি স্কুল।', ['same debate']],
    ['পশ্চিমদ্বীপের কাছ থেকে ৫০ কোটি ডলার ঋণ পাচ্ছে পূর্বদ্বীপ।', ['same loan']],
  ])('or the same is told in another order: %s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('another name, another thing, another way', () => {
  test.each([
    'কুমিরডাঙা পৌরসভার মেয়র নির্বাচিত হয়েছেন সাত্তার ফকির।',
    'হাতিবাগান চিড়িয়াখানায় চিতাবাঘের ঘরে এল দুটি শাবক।',
    'ফুলেশ্বরী নদীতে ৬২ কিলোমিটার খনন করবে উন্নয়ন বোর্ড।',
    'চাঁপাতলা সেতু পার হতে এখন ২০ শতাংশ বেশি টোল দিতে হবে।',
    'কাজলা সীমান্তে ৩ কেজি সোনাসহ আটক দুই যুবক ছাড়া পেয়েছেন।',
  ])('is not the claim: %s', (text) => {
    expect(relations(text).filter((match) => match.startsWith('same'))).toEqual([]);
  });

  test.each([
    ['জাহিদ মোল্লা কুমিরডাঙা পৌরসভার মেয়র নির্বাচিত হলেন।', ['same mayor']],
    ['চাঁপাতলা সেতু পার হতে এখন ২০ শতাংশ কম টোল দিতে হবে।', ['same toll']],
    ['৩ কেজি সোনাসহ দুই যুবককে কাজলা সীমান্ত থেকে আটক করা হয়েছে।', ['same gold']],
  ])('or the same is told in other words: %s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});
