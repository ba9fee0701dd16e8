import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf } from '../../test/claims/known-claims.ts';
import { tokenise } from '../bengali/index.ts';
import { type Stage, stageAt } from './matching/stage.ts';

describe('the stage of what a word tells', () => {
  test.each<[Stage, string]>([
    ['past', 'বেড়া নির্মাণ করেছে নরল্যান্ড'],
    ['future', 'বেড়া নির্মাণ করবে নরল্যান্ড'],
    ['progressive', 'বেড়া নির্মাণ করছে নরল্যান্ড'],
    ['begun', 'বেড়া নির্মাণ শুরু করেছে নরল্যান্ড'],
    ['begun', 'বেড়া নির্মাণ করা শুরু করেছে নরল্যান্ড'],
    ['begun', 'বেড়া নির্মাণ করতে শুরু করেছে নরল্যান্ড'],
    ['begun', 'বেড়া নির্মাণের কাজ শুরু হয়েছে'],
    ['future', 'বেড়া নির্মাণের কাজ শুরু হবে'],
    ['intended', 'বেড়া নির্মাণ শুরু করতে যাচ্ছে নরল্যান্ড'],
    ['ongoing', 'বেড়া নির্মাণের কাজ চলছে'],
    ['ended', 'বেড়া নির্মাণের কাজ শেষ করেছে নরল্যান্ড'],
    ['averted', 'বেড়া নির্মাণের আগেই সরে গেছে নরল্যান্ড'],
    ['asked', 'বেড়া নির্মাণের দাবি জানিয়েছে নরল্যান্ড'],
    ['asked', 'বেড়া নির্মাণ চেয়েছে নরল্যান্ড'],
    ['asked', 'বেড়া নির্মাণের প্রস্তাব দিয়েছে নরল্যান্ড'],
    [null, 'বেড়া নির্মাণের দাবি করেছে নরল্যান্ড'],
    ['intended', 'বেড়া নির্মাণের পরিকল্পনা নিয়েছে নরল্যান্ড'],
    ['intended', 'বেড়া নির্মাণ করার কথা ভাবছে নরল্যান্ড'],
    ['intended', 'বেড়া নির্মাণ করতে চেয়েছে নরল্যান্ড'],
    ['possible', 'বেড়া নির্মাণ করতে পারে নরল্যান্ড'],
  ])('%s: %s', (stage, text) => {
    expect(stageAt(tokenise(text), 1, false)).toBe(stage);
  });
});

const entities = [entity('norland', 'place', 'নরল্যান্ড'), entity('sudland', 'place', 'সুদল্যান্ড')];

const verdicts = (known: string, text: string): string[] =>
  matcherOf(entities, [claim('it', known)])([text]).map(({ relation, differs = [] }) =>
    [relation, ...differs.map(({ kind }) => kind)].join(' '),
  );

describe('a claim of what is done', () => {
  const done = 'সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণ করেছে নরল্যান্ড।';

  test.each([
    'সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণ করা হয়েছে, জানিয়েছে নরল্যান্ড।',
    'সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণ করল নরল্যান্ড।',
    'সুদল্যান্ড সীমান্তে নরল্যান্ডের ১৮০ কিলোমিটার বেড়া নির্মাণ।',
    'সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণের কাজ শেষ করেছে নরল্যান্ড।',
  ])('is made by: %s', (text) => expect(verdicts(done, text)).toEqual(['same']));

  test.each([
    ['সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণ শুরু করেছে নরল্যান্ড।', ['changed stage']],
    ['সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণের কাজ চলছে নরল্যান্ডের।', ['changed stage']],
    ['সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণের প্রস্তাব দিয়েছে নরল্যান্ড।', []],
    ['সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণ করতে পারে নরল্যান্ড।', []],
    ['সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণের অনুমতি চেয়েছে নরল্যান্ড।', []],
  ])('is not made by: %s', (text, found) => expect(verdicts(done, text)).toEqual(found));

  test('nor does who has done it make a claim that it has begun', () => {
    const begun = 'সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণ শুরু করেছে নরল্যান্ড।';
    expect(verdicts(begun, done)).not.toContain('same');
    expect(verdicts(begun, 'সুদল্যান্ড সীমান্তে ১৮০ কিলোমিটার বেড়া নির্মাণের কাজ শুরু করেছে নরল্যান্ড।')).toEqual(['same']);
  });
});
