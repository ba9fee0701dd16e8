import { describe, expect, test } from 'vitest';
import { claim, entity, matcherOf, told } from '../../../test/claims/known-claims.ts';

const match = matcherOf(
  [entity('norland', 'place', 'নরল্যান্ড')],
  [
    claim('coach', 'নরল্যান্ডের সহকারী কোচ পদে নিয়োগ পেয়েছেন শাহেদ।'),
    claim('bus', 'নরল্যান্ডের সোনাঝিলিকে বাস উল্টে ৯ জন আহত হয়েছেন।'),
  ],
);

describe('nouns that no table knows, of which an ending takes the last letter', () => {
  test.each([
    ['নরল্যান্ডের সহকারী কোচ হিসেবে শাহেদের নিয়োগ।', 'coach'],
    ['নরল্যান্ডের সোনাঝিলিক এলাকায় বাস উল্টে আহত ৯ জন।', 'bus'],
  ])('%s', (text, id) => {
    expect(told(match([text]))).toEqual([`same ${id}`]);
  });

  test('another noun is another', () => {
    expect(told(match(['নরল্যান্ডের রুপাঝিলিকে বাস উল্টে ৯ জন আহত হয়েছেন।']))).not.toContain('same bus');
  });
});
