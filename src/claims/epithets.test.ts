import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../test/claims/known-claims.ts';
import { Entity } from '../model/index.ts';

const body = (id: string, bn: string, description: string): Entity =>
  v.parse(Entity, {
    id,
    kind: 'organisation',
    label: { bn },
    description: { bn: description, en: id },
  });

const entities = [
  entity('arman', 'person', 'আরমান তালহা'),
  entity('norland', 'place', 'নরল্যান্ড'),
  entity('capital', 'place', 'ঢাকা'),
  entity('country', 'place', 'বাংলাদেশ'),
  body('supreme', 'নরল্যান্ড সুপ্রিম কোর্ট', 'নরল্যান্ডের সর্বোচ্চ আদালত'),
  body('ministry', 'মৎস্য মন্ত্রণালয়', 'বাংলাদেশের মন্ত্রণালয়'),
  body('bank', 'নরল্যান্ড ব্যাংক', 'নরল্যান্ডের কেন্দ্রীয় ব্যাংক'),
];
const claims = [
  claim('bail', 'ঘুষের মামলায় আরমান তালহাকে জামিন দিয়েছে নরল্যান্ড সুপ্রিম কোর্ট।'),
  claim('hilsa', '৩ হাজার টন ইলিশ রপ্তানির অনুমতি দিয়েছে মৎস্য মন্ত্রণালয়।'),
  claim('rate', 'নরল্যান্ড ব্যাংক নীতি সুদহার বাড়িয়ে ১২ শতাংশ করেছে।'),
];
const match = matcherOf(entities, claims);
const relations = (text: string): string[] => told(match([text]));

describe('a body that is called by what it is', () => {
  test.each([
    ['আরমান তালহাকে ঘুষের মামলায় জামিন দিল শীর্ষ আদালত।', 'bail'],
    ['ঘুষের মামলায় আরমান তালহার জামিন মিলেছে দেশের সর্বোচ্চ আদালতে।', 'bail'],
    ['ইলিশ রপ্তানির অনুমোদন দিল সরকার, যাবে ৩ হাজার টন।', 'hilsa'],
    ['৩ হাজার টন ইলিশ রপ্তানির অনুমতি দিল ঢাকা।', 'hilsa'],
    ['নীতি সুদহার বাড়িয়ে ১২ শতাংশ করল কেন্দ্রীয় ব্যাংক।', 'rate'],
  ])('%s', (text, id) => {
    expect(relations(text)).toEqual([`same ${id}`]);
  });

  test.each([
    'ঘুষের মামলায় আরমান তালহাকে জামিন দিয়েছে হাইকোর্ট।',
    'ঘুষের মামলায় আরমান তালহাকে জামিন দিয়েছে সামরিক আদালত।',
    '৩ হাজার টন ইলিশ রপ্তানির অনুমতি দিয়েছে নরল্যান্ড সরকার।',
  ])('but not another: %s', (text) => {
    expect(relations(text).filter((found) => found.startsWith('same'))).toEqual([]);
  });
});
