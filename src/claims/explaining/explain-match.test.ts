import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type Block, type CHECKS, Claim, Entity } from '../../model/index.ts';
import { buildLexicon, openLexicon, spot } from '../../spotting/index.ts';
import { readStatements } from '../index.ts';
import { explainMatch } from './explain-match.ts';

const place = (id: string, bn: string) => v.parse(Entity, { id, kind: 'place', label: { bn, en: id } });
const ENTITIES = [
  place('meghna', 'মেঘনা'),
  place('norland', 'নরল্যান্ড'),
  place('sudland', 'সুদল্যান্ড'),
  place('westland', 'ওয়েস্টল্যান্ড'),
];
const CLAIMS = {
  sinking: 'মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যু হয়েছে।',
  match: 'ফাইনালে নরল্যান্ডকে ৩ গোলে হারিয়েছে সুদল্যান্ড।',
  opening: 'নরল্যান্ডের সেতু ২০২৪ সালের ১ মে উদ্বোধন করা হয়েছে।',
  arms: 'নরল্যান্ডকে অস্ত্র দেয়নি সুদল্যান্ড।',
  price: 'মেঘনায় ইলিশের দাম বেড়েছে।',
  fence: 'সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণ করেছে নরল্যান্ড।',
} as const;
const lexicon = openLexicon(buildLexicon(ENTITIES));
const DAY = '2024-05-02';

function explain(id: keyof typeof CLAIMS, text: string, phrasings: string[] = []) {
  const blocks: Block[] = [{ kind: 'paragraph', text }];
  const mentions = spot(blocks, [lexicon], { publishedOn: DAY, known: [] });
  const [statement] = readStatements(blocks, mentions, { publishedOn: DAY });
  const claim = v.parse(Claim, { id, text: { bn: CLAIMS[id] }, statedOn: '2024-05-01', phrasings });
  return explainMatch(
    { statement: statement!, before: null, mentions, publishedOn: DAY },
    claim,
    ENTITIES,
    null,
  );
}

describe('why a sentence was matched', () => {
  test.each([
    ['sinking', 'মেঘনা নদীতে লঞ্চ ডুবে ৫০ জনের মৃত্যু হয়েছে।', 'number', '৫০', '৩০'],
    ['sinking', 'মেঘনা নদীতে লঞ্চ ডুবে পঞ্চাশ জনের মৃত্যু হয়েছে।', 'number', 'পঞ্চাশ', '৩০'],
    ['sinking', 'মেঘনা নদীতে লঞ্চ ডুবে কারও মৃত্যু হয়নি।', 'polarity', 'মৃত্যু হয়নি', 'মৃত্যু হয়েছে'],
    ['sinking', 'মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যুর খবর ভুয়া।', 'polarity', 'ভুয়া', 'মৃত্যু হয়েছে'],
    [
      'sinking',
      'মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যুর খবর উড়িয়ে দিয়েছে পুলিশ।',
      'polarity',
      'উড়িয়ে দিয়েছে',
      'মৃত্যু হয়েছে',
    ],
    ['match', 'ফাইনালে সুদল্যান্ডকে ৩ গোলে হারিয়েছে নরল্যান্ড।', 'role', 'নরল্যান্ড', 'সুদল্যান্ড'],
    ['match', 'ফাইনালে নরল্যান্ডকে হারাতে পারেনি সুদল্যান্ড।', 'polarity', 'হারাতে পারেনি', 'হারিয়েছে'],
    ['match', 'ফাইনালে ওয়েস্টল্যান্ডকে ৩ গোলে হারিয়েছে সুদল্যান্ড।', 'entity', 'ওয়েস্টল্যান্ডকে', 'নরল্যান্ডকে'],
    ['opening', 'নরল্যান্ডের সেতু ২০২৪ সালের ৯ জুন উদ্বোধন করা হয়েছে।', 'date', '২০২৪ সালের ৯ জুন', '২০২৪ সালের ১ মে'],
    ['opening', 'নরল্যান্ডের সেতুর উদ্বোধন বাতিল হয়েছে।', 'polarity', 'উদ্বোধন বাতিল', 'উদ্বোধন করা হয়েছে'],
    ['arms', 'নরল্যান্ডকে অস্ত্র দিয়েছে সুদল্যান্ড।', 'polarity', 'অস্ত্র দিয়েছে', 'অস্ত্র দেয়নি'],
    ['price', 'মেঘনায় ইলিশের দাম কমেছে।', 'direction', 'কমেছে', 'বেড়েছে'],
    [
      'fence',
      'সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণ শুরু করেছে নরল্যান্ড।',
      'stage',
      'নির্মাণ শুরু করেছে',
      'নির্মাণ করেছে',
    ],
  ] as const)('%s, %s: another %s', (id, text, kind, here, claim) => {
    const { differs } = explain(id, text);
    expect(differs.map((found) => [found.kind, found.here?.text, found.claim?.text])).toEqual([
      [kind, here, claim],
    ]);
  });

  test('names what is said alike, as printed on both sides, with the entity’s label', () => {
    const { matched, differs } = explain('sinking', 'মেঘনায় লঞ্চডুবিতে ৩০ জন মারা গেছেন।');
    expect(differs).toEqual([]);
    expect(matched.map(({ kind, here, claim }) => [kind, here.text, claim.text])).toEqual([
      ['entity', 'মেঘনায়', 'মেঘনা'],
      ['word', 'লঞ্চডুবিতে', 'লঞ্চ'],
      ['number', '৩০', '৩০'],
      ['word', 'মারা গেছেন', 'মৃত্যু হয়েছে'],
    ]);
    expect(matched[0]?.here.label).toEqual({ bn: 'মেঘনা', en: 'meghna' });
  });

  test.each([
    ['sinking', 'মেঘনা নদীতে লঞ্চ ডুবে ৩০ জনের মৃত্যু হয়েছে।', { numbers: 'same', polarity: 'same' }],
    ['sinking', 'মেঘনা নদীতে লঞ্চ ডুবে ৫০ জনের মৃত্যু হয়েছে।', { numbers: 'differs', entities: 'same' }],
    ['sinking', 'মেঘনা নদীতে লঞ্চ ডুবে মৃত্যু হয়েছে।', { numbers: 'left-out', dates: 'not-in-claim' }],
    ['match', 'ফাইনালে সুদল্যান্ডকে ৩ গোলে হারিয়েছে নরল্যান্ড।', { roles: 'differs', numbers: 'same' }],
    ['match', 'ফাইনালে নরল্যান্ডকে ৩ গোলে হারিয়েছে সুদল্যান্ড।', { roles: 'same', direction: 'same' }],
    ['opening', 'গতকাল নরল্যান্ডের সেতু উদ্বোধন হয়েছে।', { dates: 'same', roles: 'not-in-claim' }],
    ['price', 'মেঘনায় ইলিশের দাম কমেছে।', { direction: 'differs', polarity: 'same' }],
    ['arms', 'নরল্যান্ডকে অস্ত্র দিয়েছে সুদল্যান্ড।', { polarity: 'differs', roles: 'same' }],
    ['fence', 'সুদল্যান্ড সীমান্তে বেড়া নির্মাণ শুরু করেছে নরল্যান্ড।', { stage: 'differs', polarity: 'same' }],
  ] satisfies [keyof typeof CLAIMS, string, Partial<Record<(typeof CHECKS)[number], string>>][])(
    '%s, %s: says what was checked',
    (id, text, expected) => {
      const { checked } = explain(id, text);
      expect(Object.fromEntries(checked.map(({ check, outcome }) => [check, outcome]))).toMatchObject(
        expected,
      );
    },
  );

  test('compares with the wording that comes closest', () => {
    const phrasing = 'মেঘনায় নৌদুর্ঘটনায় প্রাণ গেছে ৩০ যাত্রীর।';
    const { wording, differs } = explain('sinking', 'মেঘনায় নৌদুর্ঘটনায় ৫০ যাত্রীর প্রাণ গেছে।', [phrasing]);
    expect(wording).toBe(phrasing);
    expect(differs.map(({ kind }) => kind)).toEqual(['number']);
  });

  test('every place named is one of the sentence, whatever it says', () => {
    const words = [
      ...Object.values(CLAIMS).join(' ').split(' '),
      'না',
      'ভুয়া',
      'গতকাল',
      '৫০',
      'Norland',
      '😀',
      'যা,',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(CLAIMS) as (keyof typeof CLAIMS)[])),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }),
        (id, chosen) => {
          const text = `${chosen.join(' ')} লঞ্চ`.replaceAll('।', '');
          const { matched, differs } = explain(id, text);
          let behind = 0;
          for (const { here } of matched) {
            expect(text.slice(here.start, here.end)).toBe(here.text);
            expect(here.start).toBeGreaterThanOrEqual(behind);
            behind = here.end;
          }
          for (const { here } of differs) if (here) expect(text.slice(here.start, here.end)).toBe(here.text);
        },
      ),
    );
  });
});
