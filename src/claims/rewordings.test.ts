import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Block, Claim, Entity } from '../model/index.ts';
import { buildLexicon, openLexicon, spot } from '../spotting/index.ts';
import { buildClaimIndex, matchClaims, openClaimIndex, readStatements } from './index.ts';

const entity = (id: string, kind: string, bn: string) => v.parse(Entity, { id, kind, label: { bn } });
const entities = [
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('sudland', 'place', 'সুদল্যান্ড'),
  entity('meghna', 'place', 'মেঘনা'),
  entity('arman', 'person', 'আরমান তালহা'),
  entity('lena', 'person', 'লেনা ব্রান্ট'),
  entity('varsity', 'organisation', 'নরল্যান্ড বিশ্ববিদ্যালয়'),
  entity('court', 'organisation', 'নরল্যান্ড আদালত'),
];
const claim = (id: string, bn: string) => v.parse(Claim, { id, text: { bn }, statedOn: '2024-05-01' });
const claims = [
  claim('resigned', 'নরল্যান্ড বিশ্ববিদ্যালয়ের উপাচার্য আরমান তালহা পদত্যাগ করেছেন।'),
  claim('jail', 'ঘুষ নেওয়ার দায়ে আরমান তালহাকে সাত বছরের কারাদণ্ড দিয়েছে নরল্যান্ড আদালত।'),
  claim('troops', 'নরল্যান্ড সুদল্যান্ড থেকে সব সেনা প্রত্যাহার করেছে।'),
  claim('sand', 'মেঘনা থেকে বালু তোলা নিষিদ্ধ করেছে নরল্যান্ড।'),
  claim('apply', 'নরল্যান্ড বিশ্ববিদ্যালয়ে অনলাইনে আবেদন করা যাবে।'),
  claim('bridge', 'মেঘনা সেতুতে শনিবার যান চলাচল বন্ধ থাকবে।'),
  claim('won', 'নরল্যান্ডের প্রেসিডেন্ট নির্বাচনে লেনা ব্রান্ট জয়ী হয়েছেন।'),
  claim('aid', 'নরল্যান্ড সুদল্যান্ডকে ৫ কোটি ডলার সহায়তা দেবে।'),
  claim('cure', 'মধু ও আদা একসঙ্গে খেলে যক্ষ্মা সেরে যায়।'),
  claim('died', 'লেনা ব্রান্ট মারা গেছেন।'),
  claim('villages', 'মেঘনার বাঁধ ভেঙে ২২টি গ্রাম প্লাবিত হয়েছে।'),
];
const index = openClaimIndex(buildClaimIndex(claims, entities));
const lexicon = openLexicon(buildLexicon(entities));

function relations(...texts: string[]): string[] {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
  const publishedOn = '2024-05-02';
  const mentions = spot(blocks, [lexicon], { publishedOn, known: [] });
  const statements = readStatements(blocks, mentions, { publishedOn });
  return matchClaims(statements, mentions, [index], { publishedOn })
    .flatMap(({ matches }) => matches)
    .map(({ claim: id, relation }) => `${relation} ${id}`);
}

describe('the same in other words', () => {
  test.each([
    ['আরমান তালহা উপাচার্যের পদ ছাড়লেন।', 'resigned'],
    ['আরমান তালহাকে সাত বছর জেলে কাটাতে হবে।', 'jail'],
    ['নরল্যান্ডের মসনদে বসছেন লেনা ব্রান্ট।', 'won'],
    ['সুদল্যান্ডের জন্য ৫ কোটি ডলার আসছে নরল্যান্ড থেকে।', 'aid'],
    ['আদা আর মধু খেলেই নাকি যক্ষ্মা থেকে মুক্তি মেলে।', 'cure'],
    ['লেনা ব্রান্ট না ফেরার দেশে চলে গেলেন।', 'died'],
    ['মেঘনার পাড় ধসে বাইশ গাঁয়ের মানুষ এখন পানিবন্দী।', 'villages'],
  ])('%s', (text, id) => {
    expect(relations(text)).toEqual([`same ${id}`]);
  });
});

describe('what is only announced, planned, guessed or a condition', () => {
  test.each([
    'নরল্যান্ড বিশ্ববিদ্যালয়ের উপাচার্য আরমান তালহা পদত্যাগের ঘোষণা দিয়েছেন।',
    'আরমান তালহা উপাচার্যের পদ থেকে পদত্যাগ করতে যাচ্ছেন।',
    'নরল্যান্ড সুদল্যান্ড থেকে সব সেনা প্রত্যাহারের পরিকল্পনা করেছে।',
    'সুদল্যান্ড থেকে সব সেনা প্রত্যাহার করে নেওয়ার ঘোষণা দিয়েছে নরল্যান্ড।',
    'যদি নরল্যান্ড সুদল্যান্ড থেকে সব সেনা প্রত্যাহার করে, তবে শান্তি আসবে।',
    'নরল্যান্ড সুদল্যান্ড থেকে সব সেনা প্রত্যাহার করলে শান্তি আসবে।',
    'নরল্যান্ড হয়তো সুদল্যান্ড থেকে সব সেনা প্রত্যাহার করেছে।',
    'নরল্যান্ড সুদল্যান্ড থেকে সব সেনা প্রত্যাহার করেছে, এমনটা হতে পারে।',
  ])('has not been done: %s', (text) => {
    expect(relations(text)).toEqual([]);
  });

  test('what is to happen is the same on another day', () => {
    expect(relations('আরমান তালহা পদত্যাগ করবেন।')).toEqual(['changed resigned']);
  });
});

describe('a negation that forbids', () => {
  test.each([
    ['মেঘনা থেকে আর বালু তোলা যাবে না, জানিয়েছে নরল্যান্ড।', ['same sand']],
    ['মেঘনা থেকে বালু তোলা যাবে, জানিয়েছে নরল্যান্ড।', []],
    ['মেঘনা থেকে বালু তোলা নিষিদ্ধ হয়নি, জানিয়েছে নরল্যান্ড।', ['contradicts sand']],
    ['মেঘনা থেকে মাছ ধরা যাবে না, জানিয়েছে নরল্যান্ড।', []],
    ['নরল্যান্ড বিশ্ববিদ্যালয়ে অনলাইনে আবেদন করা যাবে না।', ['contradicts apply']],
    ['শনিবার মেঘনা সেতুতে গাড়ি চলবে না।', ['same bridge']],
    ['শনিবার মেঘনা সেতুতে গাড়ি চলবে।', []],
  ])('%s', (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});

describe('what is said of somebody or something else', () => {
  test.each([
    'আরমান তালহার ভাই পদত্যাগ করেছেন।',
    'লেনা ব্রান্টের মা মারা গেছেন।',
    'নরল্যান্ড বিশ্ববিদ্যালয়ের কোষাধ্যক্ষ পদত্যাগ করেছেন।',
    'আরমান তালহার পদত্যাগের দাবিতে ধর্মঘট শুরু হয়েছে।',
    'প্রেসিডেন্ট নির্বাচনে লেনা ব্রান্টকে হারিয়েছেন আরমান তালহা।',
    'নরল্যান্ডের প্রেসিডেন্ট লেনা ব্রান্ট আরমান তালহার জয়ে অভিনন্দন জানিয়েছেন।',
    'সুদল্যান্ডের কাছে ৫ কোটি ডলার ক্ষতিপূরণ চেয়েছে নরল্যান্ড।',
  ])('is not the claim: %s', (text) => {
    expect(relations(text)).toEqual([]);
  });
});

test('দেশটি is the one country that the sentence before names', () => {
  const withdrawn = 'দেশটি থেকে সব সেনা সরিয়ে নিয়েছে নরল্যান্ড।';
  expect(relations('সুদল্যান্ডে নির্বাচন হয়েছে।', withdrawn)).toEqual(['same troops']);
  expect(relations('সুদল্যান্ডে ও মেঘনায় নির্বাচন হয়েছে।', withdrawn)).toEqual([]);
});
