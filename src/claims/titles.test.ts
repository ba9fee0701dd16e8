import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';

const entities = [entity('norland', 'place', 'নরল্যান্ড')];
const claims = [
  claim('governor', 'নরল্যান্ডের জেলা প্রশাসক হিসেবে নিয়োগ পেয়েছেন মাহবুবা খাতুন।'),
  claim('poet', 'জাতীয় কবিতা উৎসবে সেরা কবির পুরস্কার পেয়েছেন আবিদ আজাদ।'),
];
const match = matcherOf(entities, claims);
const relations = (text: string): string[] => told(match([text]));

describe('a headline without a verb', () => {
  test.each([
    ['নরল্যান্ডের নতুন জেলা প্রশাসক মাহবুবা খাতুন।', 'governor'],
    ['জাতীয় কবিতা উৎসবের সেরা কবি আবিদ আজাদ।', 'poet'],
  ])('gives somebody what they got: %s', (text, id) => {
    expect(relations(text)).toEqual([`same ${id}`]);
  });

  test.each([
    'নরল্যান্ডের সাবেক জেলা প্রশাসক মাহবুবা খাতুন।',
    'নরল্যান্ডের বিদায়ী জেলা প্রশাসক মাহবুবা খাতুন।',
    'নরল্যান্ডের জেলা প্রশাসক ছিলেন মাহবুবা খাতুন।',
    'নরল্যান্ডের জেলা প্রশাসক পদের প্রার্থী মাহবুবা খাতুন।',
    'জাতীয় কবিতা উৎসবের সেরা কবিদের তালিকায় আবিদ আজাদ।',
    'জাতীয় কবিতা উৎসবের অতিথি কবি আবিদ আজাদ।',
  ])('not what they had, or something else: %s', (text) => {
    expect(relations(text).filter((relation) => relation.startsWith('same'))).toEqual([]);
  });
});
