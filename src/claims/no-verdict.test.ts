import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';
import type { Claim } from '../model/index.ts';

const entities = [
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('sudland', 'place', 'সুদল্যান্ড'),
  entity('arman', 'person', 'আরমান তালহা'),
  entity('lena', 'person', 'লেনা ব্রান্ট'),
];

const relations = (known: readonly Claim[], text: string, publishedOn?: string): string[] =>
  told(matcherOf(entities, known)([text], publishedOn));

describe('what is negated only in a condition or an object of the claim', () => {
  const known = [
    claim('condition', 'নরল্যান্ড সুদল্যান্ডে অস্ত্র পাঠালে বড় ভুল করবে।'),
    claim('subject', 'সুদল্যান্ডে নরল্যান্ডের অস্ত্র পাঠানো বড় ভুল হবে।'),
    claim('object', 'সুদল্যান্ডে অস্ত্র দেওয়ার কথা বিবেচনা করবে নরল্যান্ড।'),
  ];

  test('is no denial', () => {
    expect(relations(known, 'নরল্যান্ড সুদল্যান্ডে অস্ত্র পাঠাবে না।')).toEqual([]);
  });

  test('but a negation of its predicate is', () => {
    expect(relations(known, 'সুদল্যান্ডে অস্ত্র দেওয়ার কথা বিবেচনা করবে না নরল্যান্ড।')).toContain('contradicts object');
  });
});

describe('who hopes that something will not be', () => {
  const known = [claim('arms', 'নরল্যান্ড সুদল্যান্ডে অস্ত্র পাঠাবে।')];

  test.each([
    'নরল্যান্ড সুদল্যান্ডে অস্ত্র পাঠাবে না বলে আশা করেন আরমান তালহা।',
    'আরমান তালহা আশা করেন, নরল্যান্ড সুদল্যান্ডে অস্ত্র পাঠাবে না।',
  ])('denies nothing: %s', (text) => {
    expect(relations(known, text)).toEqual([]);
  });

  test('as one does who says so', () => {
    expect(relations(known, 'নরল্যান্ড সুদল্যান্ডে অস্ত্র পাঠাবে না।')).toEqual(['contradicts arms']);
  });
});

describe('meetings and visits come again', () => {
  const deal = [claim('deal', 'অস্ত্র চুক্তি করতে আরমান তালহা ও লেনা ব্রান্টের বৈঠক হবে নরল্যান্ডে।')];
  const dated = [claim('may', 'আরমান তালহা ২০২৪ সালের মে মাসে লেনা ব্রান্টের সঙ্গে বৈঠক করবেন।')];

  test.each([
    ['নরল্যান্ডে আরমান তালহা ও লেনা ব্রান্টের প্রথম বৈঠক হয় ২০১৯ সালের ২৫ এপ্রিল।', []],
    ['নরল্যান্ডে আবার বৈঠক করেন আরমান তালহা ও লেনা ব্রান্ট।', []],
    ['নরল্যান্ডে অস্ত্র চুক্তি নিয়ে বৈঠক হবে আরমান তালহা ও লেনা ব্রান্টের।', ['same deal']],
  ])('which of them, what it was for tells: %s', (text, expected) => {
    expect(relations(deal, text)).toEqual(expected);
  });

  test.each([
    ['আরমান তালহার সঙ্গে লেনা ব্রান্টের বৈঠক হবে।', '2024-05-02', ['same may']],
    ['আরমান তালহার সঙ্গে লেনা ব্রান্টের বৈঠক হবে।', '2022-01-10', []],
    ['আরমান তালহার সঙ্গে লেনা ব্রান্টের প্রথম বৈঠক নিয়ে কথা।', '2024-05-02', []],
  ])('or when: %s %s', (text, day, expected) => {
    expect(relations(dated, text, day)).toEqual(expected);
  });
});

test('a word of the claim said twice stands in place of nothing', () => {
  const known = [claim('talks', 'আরমান তালহা নরল্যান্ডে নেতাদের স্তরে কূটনৈতিক আলোচনার আশা করছেন।')];
  expect(relations(known, 'আরমান তালহা নরল্যান্ডে শীর্ষ নেতাদের স্তরে আলোচনার আশা করছেন।')).toEqual(['same talks']);
});

describe('what happens to somebody else, or is told of along the way', () => {
  const elephant = [claim('elephant', 'নরল্যান্ডের ধানখেতে বিদ্যুতের তারে জড়িয়ে একটি হাতি মারা গেছে।')];
  const missing = [claim('missing', 'নরল্যান্ডে লঞ্চ থেকে পড়ে নিখোঁজ হয়েছেন আরমান তালহা।')];
  const life = [claim('life', 'নরল্যান্ডের আদালত আরমান তালহাকে যাবজ্জীবন কারাদণ্ড দিয়েছে।')];

  test.each([
    ['whose something is', elephant, 'নরল্যান্ডে হাতির হানায় এক কৃষক মারা গেছেন।', []],
    ['which person is meant', missing, 'নরল্যান্ডে নিখোঁজ আরমান তালহার সন্ধানে অভিযান চালাচ্ছে ডুবুরিরা।', []],
    ['seven years', life, 'নরল্যান্ডের আদালত আরমান তালহাকে সাত বছরের কারাদণ্ড দিয়েছে।', ['changed life']],
  ])('is not the claim: %s', (_, known, text, found) => expect(relations(known, text)).toEqual(found));
});

describe('a negation that says how great something is', () => {
  const cold = [claim('cold', 'নরল্যান্ডে মৌসুমের সর্বনিম্ন তাপমাত্রা ৭.৮ ডিগ্রি রেকর্ড করা হয়েছে।')];

  test('denies nothing', () => {
    expect(relations(cold, 'নরল্যান্ডে পারদ নামল ৭.৮ ডিগ্রিতে, এ মৌসুমে এত ঠান্ডা আর পড়েনি।')).not.toContain(
      'contradicts cold',
    );
  });
});

describe('the same count of other people, or the same words of others', () => {
  const dead = [claim('dead', 'নরল্যান্ডে বিষাক্ত মদ পান করে সাতজনের মৃত্যু হয়েছে।')];
  const fishing = [claim('fishing', 'সুদল্যান্ডের জেলেদের নিজেদের জলসীমায় মাছ ধরার অনুমতি দিয়েছে নরল্যান্ড।')];

  test.each([
    ['of another cause', dead, 'নরল্যান্ডে সড়ক দুর্ঘটনায় সাতজনের মৃত্যু হয়েছে।', []],
    [
      'with doer and owner exchanged',
      fishing,
      'নরল্যান্ডের জেলেদের নিজেদের জলসীমায় মাছ ধরার অনুমতি দিয়েছে সুদল্যান্ড।',
      ['changed fishing'],
    ],
  ])('are not the claim: %s', (_, known, text, found) => expect(relations(known, text)).toEqual(found));
});
