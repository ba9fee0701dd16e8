import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  claimOfKept,
  mergeKept,
  ownRecordOf,
  readImport,
  readKeptReviews,
} from '../../src/exchange/index.ts';
import { Claim, DEFAULT_VERDICTS, OwnReview } from '../../src/model/index.ts';
import { arbitraryKeptReview } from './arbitrary-kept-review.ts';

const NOW = new Date('2024-06-20T10:00:00.000Z');
const REVIEW = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://www.fact.example/2024/river/',
  claimReviewed: 'নদীর পানি এক রাতে শুকিয়ে গেছে',
  datePublished: '2024-06-18T09:30:00+06:00',
  headline: 'নদী শুকায়নি',
  author: { '@type': 'Organization', name: 'যাচাই ডেস্ক' },
  reviewRating: { '@type': 'Rating', ratingValue: '1', bestRating: 5, worstRating: 1, alternateName: 'মিথ্যা' },
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'একজন ব্যবহারকারী' },
    datePublished: '2024-06-16',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://social.example/first' },
    appearance: ['https://social.example/v', { url: 'https://social.example/first' }, 'javascript:alert(1)'],
  },
};
const keep = (...reviews: object[]) =>
  readKeptReviews(reviews as never, NOW, 'https://www.fact.example/2024/river/');

describe('a review to keep', () => {
  test('has what the publisher said, in its own words and on its own scale', () => {
    expect(keep(REVIEW)).toMatchObject({
      kept: [
        {
          claim: 'নদীর পানি এক রাতে শুকিয়ে গেছে',
          claimant: 'একজন ব্যবহারকারী',
          claimedOn: '2024-06-16',
          publisher: 'যাচাই ডেস্ক',
          title: 'নদী শুকায়নি',
          rating: { label: 'মিথ্যা', value: 1, best: 5, worst: 1 },
          reviewedOn: '2024-06-18',
          appearances: ['https://social.example/first', 'https://social.example/v'],
          keptAt: NOW.toISOString(),
        },
      ],
      refused: [],
    });
  });
  test.each([
    [
      'another host of the site, tracking, a final slash',
      { url: 'https://m.fact.example/2024/river?utm_source=x' },
    ],
    ['another encoding of the claim', { claimReviewed: 'নদীর পানি এক রাতে শুকিয়ে গেছে।' }],
  ])('is the same review: %s', (_, change) => {
    const [first, second] = [keep(REVIEW).kept[0]!, keep({ ...REVIEW, ...change }).kept[0]!];
    expect([second.key, second.id]).toEqual([first.key, first.id]);
    expect(keep(REVIEW, { ...REVIEW, ...change }).kept).toHaveLength(1);
  });
  test('two claims on one page are two reviews', () => {
    expect(keep(REVIEW, { ...REVIEW, claimReviewed: 'নদীর পানি বেড়েছে' }).kept).toHaveLength(2);
  });
  test.each([
    ['no-claim', { claimReviewed: ' ' }],
    ['no-address', { url: 'javascript:alert(1)' }],
    ['no-rating', { reviewRating: {} }],
  ])('is refused: %s', (why, change) => {
    expect(keep({ ...REVIEW, ...change })).toMatchObject({ kept: [], refused: [{ why }] });
  });
  test('a number without words is the publisher’s own rating too', () => {
    const [kept] = keep({ ...REVIEW, reviewRating: { ratingValue: 2, bestRating: 10 } }).kept;
    expect(claimOfKept(kept!).review).toMatchObject({ label: { bn: '2/10' }, value: 2, best: 10 });
  });
  test('comes out of a file as well, beside the notes', () => {
    const read = readImport(JSON.stringify(REVIEW), DEFAULT_VERDICTS, NOW);
    expect(read).toMatchObject({ annotations: [{}], kept: [], asKept: { kept: [{ keptFrom: null }] } });
  });
});

describe('keeping twice', () => {
  const at = (reviewedOn: string | null, label: string, keptAt: string) => ({
    ...keep(REVIEW).kept[0]!,
    reviewedOn,
    keptAt,
    rating: { label, value: null, best: null, worst: null },
  });
  test('what the publisher said last counts, in whichever order it comes; the first keeping stays', () => {
    const early = at('2024-06-18', 'মিথ্যা', '2024-06-18T10:00:00.000Z');
    const late = at('2024-06-25', 'বিভ্রান্তিকর', '2024-06-26T10:00:00.000Z');
    for (const merged of [mergeKept(early, late), mergeKept(late, early)])
      expect(merged).toMatchObject({ rating: { label: 'বিভ্রান্তিকর' }, keptAt: early.keptAt });
  });
  test('merging the same changes nothing', () => {
    fc.assert(
      fc.property(arbitraryKeptReview, (review) => {
        expect(mergeKept(review, review)).toEqual(review);
      }),
    );
  });
});

test('whatever is kept makes a claim that a feed could hold, and its id leads back to it', () => {
  fc.assert(
    fc.property(arbitraryKeptReview, (kept) => {
      const { claim, review } = claimOfKept(kept);
      expect(v.safeParse(Claim, claim).issues).toBeUndefined();
      expect(v.safeParse(OwnReview, review).issues).toBeUndefined();
      expect(ownRecordOf(claim.id)).toEqual({ kind: 'kept', id: kept.id });
    }),
  );
});
