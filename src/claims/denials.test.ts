import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';

const entities = [
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('sudland', 'place', 'সুদল্যান্ড'),
  entity('arman', 'person', 'আরমান তালহা'),
  entity('lena', 'person', 'লেনা ব্রান্ট'),
  entity('bank', 'organisation', 'মেঘনা ব্যাংক'),
  entity('cup', 'event', 'মেঘনা কাপ'),
  entity('bridge', 'place', 'মেঘনা সেতু'),
];
const claims = [
  claim('duty', 'পেঁয়াজ রপ্তানিতে ৪০ শতাংশ শুল্ক বসিয়েছে নরল্যান্ড।'),
  claim('rate', 'মেঘনা ব্যাংক নীতি সুদহার বাড়িয়ে ১০ শতাংশ করেছে।'),
  claim('prize', 'সাহিত্যে নোবেল পুরস্কার পেয়েছেন আরমান তালহা।'),
  claim('refuge', 'আরমান তালহা নরল্যান্ডে আশ্রয় নিয়েছেন।'),
  claim('final', 'সুদল্যান্ডকে ২–১ গোলে হারিয়ে মেঘনা কাপের শিরোপা জিতেছে নরল্যান্ড।'),
  claim('elected', 'লেনা ব্রান্টকে হারিয়ে নরল্যান্ডের প্রেসিডেন্ট নির্বাচিত হয়েছেন আরমান তালহা।'),
  claim('retired', 'ফুটবল থেকে অবসর নিয়েছেন লেনা ব্রান্ট।'),
  claim('embassy', 'সুদল্যান্ড দূতাবাস রাঙাপুর থেকে নরল্যান্ডে সরিয়ে নিয়েছে।'),
  claim('opened', 'মেঘনা সেতুর উদ্বোধন করেছেন প্রেসিডেন্ট আরমান তালহা।'),
];
const match = matcherOf(entities, claims);
const relations = (text: string): string[] => told(match([text]));

describe('what denies a claim', () => {
  test.each([
    ['with a verb of its own', 'পেঁয়াজ রপ্তানিতে কোনো শুল্ক বসায়নি নরল্যান্ড।', 'duty'],
    ['telling how much it is', 'নীতি সুদহার বাড়ানো হয়নি, আগের ৯ শতাংশই আছে মেঘনা ব্যাংকের।', 'rate'],
    ['without the word for the prize', 'সাহিত্যে নোবেল পাননি আরমান তালহা।', 'prize'],
    ['of who gives what was taken', 'আরমান তালহাকে আশ্রয় দেওয়ার কথা অস্বীকার করেছে নরল্যান্ড।', 'refuge'],
    ['by the deed by which it was won', 'সুদল্যান্ডের কাছে হেরে মেঘনা কাপের শিরোপা হাতছাড়া করেছে নরল্যান্ড।', 'final'],
    [
      'and says the opposite too',
      'প্রেসিডেন্ট নির্বাচনে জিততে পারেননি আরমান তালহা, হেরে গেছেন লেনা ব্রান্টের কাছে।',
      'elected',
    ],
  ])('%s: %s', (_, text, id) => {
    expect(relations(text)).toEqual([`contradicts ${id}`]);
  });

  test.each([
    'আরমান তালহা কোথায় আশ্রয় নিয়েছেন, জানাতে পারেনি নরল্যান্ড।',
    'মেঘনা কাপের প্রথম ম্যাচে সুদল্যান্ডের কাছে হেরে গেছে নরল্যান্ড।',
  ])('and what does not: %s', (text) => {
    expect(relations(text).filter((found) => found.startsWith('contradicts'))).toEqual([]);
  });
});

test.each([
  ['আরমান তালহাকে আশ্রয় দিয়েছে নরল্যান্ড।', 'same refuge'],
  ['লেনা ব্রান্ট আর ফুটবল খেলবেন না।', 'same retired'],
  ['সেতুটির উদ্বোধন করলেন প্রেসিডেন্ট আরমান তালহা।', 'same opened'],
  ['মেঘনা সেতু উদ্বোধন করলেন রাষ্ট্রপতি আরমান তালহা।', 'same opened'],
  ['সুদল্যান্ড দূতাবাস নরল্যান্ড থেকে রাঙাপুরে সরিয়ে নিয়েছে।', 'changed embassy'],
])('%s: %s', (text, expected) => {
  expect(relations(text)).toEqual([expected]);
});

test('the bridge that is opened must be the one', () => {
  expect(relations('রাঙা সেতুর উদ্বোধন করেছেন প্রেসিডেন্ট আরমান তালহা।')).not.toContain('same opened');
});
