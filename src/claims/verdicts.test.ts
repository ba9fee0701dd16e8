import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';

const entities = [
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('sudland', 'place', 'সুদল্যান্ড'),
  entity('arman', 'person', 'আরমান তালহা'),
  entity('meghna', 'place', 'মেঘনা'),
  entity('varsity', 'organisation', 'নরল্যান্ড বিশ্ববিদ্যালয়'),
];
const claims = [
  claim('arms', 'নরল্যান্ডের আরও অস্ত্র দরকার।'),
  claim('may-arm', 'নরল্যান্ড সুদল্যান্ডকে অস্ত্র দিতে পারে।'),
  claim('rice', 'নরল্যান্ড থেকে ৫০ হাজার টন চাল আমদানি করবে সুদল্যান্ড।'),
  claim('sale', 'নরল্যান্ড সুদল্যান্ডকে ২০টি ড্রোন বিক্রি করেছে।'),
  claim('toll', 'মেঘনায় লঞ্চডুবিতে ৯ জন নিহত ও ২১ জন আহত হয়েছেন।'),
  claim('resigned', 'নরল্যান্ড বিশ্ববিদ্যালয়ের উপাচার্য আরমান তালহা পদত্যাগ করেছেন।'),
  claim('visit', 'আরমান তালহা নরল্যান্ড সফরে গেছেন।'),
  claim('bus', 'মেঘনা সেতুতে বাস উল্টে এক কৃষক নিহত হয়েছেন।'),
  claim('cure', 'মধু ও আদা একসঙ্গে খেলে যক্ষ্মা সেরে যায়।'),
  claim('prize', 'সাহিত্যে নোবেল পুরস্কার পেয়েছেন আরমান তালহা।'),
];

const match = matcherOf(entities, claims);
const relations = (text: string, publishedOn?: string): string[] => told(match([text], publishedOn));

describe('who does what to whom', () => {
  test.each([
    ['সুদল্যান্ড নরল্যান্ড থেকে ৫০ হাজার টন চাল আমদানি করবে।', ['same rice']],
    ['সুদল্যান্ড থেকে ৫০ হাজার টন চাল আমদানি করবে নরল্যান্ড।', ['changed rice']],
    ['সুদল্যান্ডের কাছে ২০টি ড্রোন বিক্রি করেছে নরল্যান্ড।', ['same sale']],
    ['নরল্যান্ডের কাছ থেকে ২০টি ড্রোন কিনেছে সুদল্যান্ড।', ['same sale']],
    ['সুদল্যান্ড নরল্যান্ডকে ২০টি ড্রোন বিক্রি করেছে।', ['changed sale']],
    ['মেঘনায় লঞ্চডুবিতে ২১ জন আহত ও ৯ জন নিহত হয়েছেন।', ['same toll']],
    ['মেঘনায় লঞ্চডুবিতে ২১ জন নিহত ও ৯ জন আহত হয়েছেন।', ['changed toll']],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });

  test('who arms is not who is armed, and what is not done is not done', () => {
    const found = relations('নরল্যান্ডকে অস্ত্র না দেওয়ার অঙ্গীকার করেছিল সুদল্যান্ড।');
    expect(found.filter((match) => match.startsWith('same'))).toEqual([]);
  });
});

describe('what stands in place of something', () => {
  test.each([
    ['নরল্যান্ডের আর অস্ত্রের প্রয়োজন নেই।', ['contradicts arms']],
    ['লড়াইয়ের জন্য সুদল্যান্ডের সেনার প্রয়োজন নেই নরল্যান্ডের।', []],
    ['নরল্যান্ড বিশ্ববিদ্যালয়ের সহ-উপাচার্য আরমান তালহা পদত্যাগ করেছেন।', ['changed resigned']],
    ['আরমান তালহা আগামী মাসে নরল্যান্ড সফরে যাবেন।', ['changed visit']],
    ['মেঘনা সেতুতে বাস উল্টে দুই কৃষক নিহত হয়েছেন।', ['changed bus']],
    ['মধু ও আদা একসঙ্গে খেলে হাঁপানি সেরে যায়।', ['changed cure']],
    ['মধু ও রসুন একসঙ্গে খেলে যক্ষ্মা সেরে যায়।', ['changed cure']],
    ['সাহিত্যে নোবেল পাওয়ার দৌড়ে আছেন আরমান তালহা।', []],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('denials', () => {
  test.each([
    'মধু ও আদা একসঙ্গে খেলে যক্ষ্মা সেরে যায়, এ কথা মানতে নারাজ চিকিৎসকেরা।',
    'মধু ও আদা একসঙ্গে খেলে যক্ষ্মা সেরে যায় বলে মনে করেন না চিকিৎসকেরা।',
    'মধু ও আদা একসঙ্গে খেলে যক্ষ্মা সেরে যায়, এমন দাবি নস্যাৎ করেছেন চিকিৎসকেরা।',
    'মধু ও আদা একসঙ্গে খেলে যক্ষ্মা সেরে যায়, এ দাবির সত্যতা পাওয়া যায়নি।',
    'মধু ও আদা একসঙ্গে খেলে যক্ষ্মা সারে না।',
  ])('%s', (text) => {
    expect(relations(text)).toEqual(['contradicts cure']);
  });

  test.each([
    ['আরমান তালহার নরল্যান্ড সফর বাতিল হয়েছে।', ['contradicts visit']],
    ['আরমান তালহার নরল্যান্ড সফরের পরিকল্পনা বাতিল হয়েছে।', ['contradicts visit']],
    ['আরমান তালহা পদত্যাগ করতে অস্বীকৃতি জানিয়েছেন।', ['contradicts resigned']],
    ['মেঘনায় লঞ্চডুবিতে কেউ নিহত হননি।', ['contradicts toll']],
    ['মেঘনায় লঞ্চডুবিতে নিহত নয় জন, আহত একুশ জন।', ['same toll']],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });

  test.each([
    'মধু ও আদা একসঙ্গে খেলে যক্ষ্মা সেরে যায় কি না, তা খতিয়ে দেখছেন গবেষকেরা।',
    'মধু ও আদা একসঙ্গে খেলে যক্ষ্মা সেরে যায় বলে নিশ্চিত হওয়া যায়নি।',
    'মধু ও আদা একসঙ্গে খেলে কি যক্ষ্মা সেরে যায়?',
  ])('left open: %s', (text) => {
    expect(relations(text)).toEqual([]);
  });
});

describe('the half of a sentence that takes up the other', () => {
  test.each([
    [
      'আরমান তালহা বলেছেন, নরল্যান্ড সুদল্যান্ডকে ২০টি ড্রোন বিক্রি করেছে, যা লেনা ব্রান্ট অস্বীকার করছেন।',
      ['same sale', 'contradicts sale'],
    ],
    ['আরমান তালহা বলেছেন, নরল্যান্ড সুদল্যান্ডকে ২০টি ড্রোন বিক্রি করেছে, যা লেনা ব্রান্ট অস্বীকার করেননি।', ['same sale']],
  ])('denies what that says: %s', (text, found) => expect(relations(text)).toEqual(found));
});
