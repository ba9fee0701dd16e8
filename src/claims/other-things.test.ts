import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';

const entities = [
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('sudland', 'place', 'সুদল্যান্ড'),
  entity('bonland', 'place', 'বনল্যান্ড'),
  entity('league', 'organisation', 'মৎস্য জোট'),
  entity('lena', 'person', 'লেনা ব্রান্ট'),
];
const claims = [
  claim('prices', 'মার্চে নরল্যান্ডে মূল্যস্ফীতি কমে ৯.৩২ শতাংশে নেমেছে।'),
  claim('phones', 'নরল্যান্ডে ১৬ বছরের কম বয়সীদের মোবাইল ব্যবহার নিষিদ্ধ হয়েছে।'),
  claim('cup', 'সুদল্যান্ডকে ২-১ গোলে হারিয়ে উপকূল কাপ জিতেছে নরল্যান্ড।'),
  claim('well', 'নরল্যান্ডের ১০ নম্বর কূপে তেলের সন্ধান মিলেছে।'),
  claim('member', 'মৎস্য জোটের ৩১তম সদস্য হয়েছে নরল্যান্ড।'),
  claim('branches', 'তারল্য-সংকটে ঝিলাম ব্যাংকের ১২টি শাখা বন্ধ হয়ে গেছে।'),
  claim('drones', 'সুদল্যান্ড থেকে ১২টি ড্রোন কিনেছে নরল্যান্ড।'),
  claim('mayor', 'কমল রায়কে ১২ হাজার ৪৪০ ভোটে হারিয়ে ঝিলডাঙার মেয়র নির্বাচিত হয়েছেন লেনা ব্রান্ট।'),
];
const match = matcherOf(entities, claims);
const same = (text: string): string[] => told(match([text])).filter((found) => found.startsWith('same'));

describe('a sentence of another thing is not the claim', () => {
  test.each([
    ['another inflation', 'মার্চে নরল্যান্ডে খাদ্য মূল্যস্ফীতি কমে ৯.৩২ শতাংশে নেমেছে।'],
    ['what it was before', 'মার্চে নরল্যান্ডে মূল্যস্ফীতি ৯.৩২ শতাংশ থেকে কমেছে।'],
    ['those who are older', 'নরল্যান্ডে ১৬ বছরের বেশি বয়সীদের মোবাইল ব্যবহার নিষিদ্ধ হয়েছে।'],
    ['another country like it', 'নরল্যান্ডের মতো বনল্যান্ডেও ১৬ বছরের কম বয়সীদের মোবাইল ব্যবহার নিষিদ্ধ হয়েছে।'],
    ['another country after it', 'নরল্যান্ডের পর মৎস্য জোটের ৩১তম সদস্য হয়েছে বনল্যান্ড।'],
    ['a team of an age', 'সুদল্যান্ডকে ২-১ গোলে হারিয়ে অনূর্ধ্ব-১৯ উপকূল কাপ জিতেছে নরল্যান্ড।'],
    ['nothing found', 'নরল্যান্ডের ১০ নম্বর কূপে তেলের সন্ধান মেলেনি।'],
    ['only applied for', 'মৎস্য জোটের ৩১তম সদস্য হতে আবেদন জমা দিয়েছে নরল্যান্ড।'],
    ['only feared', 'তারল্য-সংকটে ঝিলাম ব্যাংকের ১২টি শাখা বন্ধ হয়ে যাওয়ার আশঙ্কা করছেন গ্রাহকেরা।'],
    ['done with what was bought', 'সুদল্যান্ড থেকে কেনা ১২টি ড্রোন সীমান্তে মোতায়েন করেছে নরল্যান্ড।'],
  ])('%s: %s', (_, text) => {
    expect(same(text)).toEqual([]);
  });

  test.each([
    ['same prices', 'মার্চ মাসে মূল্যস্ফীতি কমে ৯.৩২ শতাংশ হয়েছে নরল্যান্ডে।'],
    ['same phones', 'নরল্যান্ডে ১৬ বছরের কম বয়সীদের মোবাইল ব্যবহার নিষিদ্ধ করা হয়েছে।'],
    ['same cup', 'উপকূল কাপে সুদল্যান্ডকে ২-১ গোলে হারিয়ে শিরোপা জিতল নরল্যান্ড।'],
    ['same drones', 'সুদল্যান্ডের কাছ থেকে ১২টি ড্রোন কিনেছে নরল্যান্ড।'],
    ['same mayor', 'ঝিলডাঙার মেয়র নির্বাচনে কমল রায়কে ১২ হাজার ৪৪০ ভোটে হারিয়েছেন লেনা ব্রান্ট।'],
  ])('%s is still found: %s', (found, text) => {
    expect(same(text)).toEqual([found]);
  });
});
