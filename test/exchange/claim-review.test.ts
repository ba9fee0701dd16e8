import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lacksForReview,
  publisherOf,
  readImport,
  writeClaimReview,
  writeClaimReviews,
} from '../../src/exchange/index.ts';
import { DEFAULT_VERDICTS, linkOf } from '../../src/model/index.ts';
import { arbitraryAnnotation } from './arbitrary-annotation.ts';
import { judgeClaimReview, judgeReviewFeed } from './claim-review-judge.ts';
import { NOW, notes, PUBLISHER, readWhole } from './exchanged.ts';

describe('ClaimReview', () => {
  test('holds what Google requires, or says what is missing', () => {
    fc.assert(
      fc.property(arbitraryAnnotation, (note) => {
        const review = writeClaimReview(note, DEFAULT_VERDICTS, PUBLISHER) as {
          claimReviewed: string;
          url: string;
          reviewRating?: { alternateName: string };
        };
        const lacks = lacksForReview(note, DEFAULT_VERDICTS, PUBLISHER);
        expect(lacks.includes('claimReviewed')).toBe(
          note.claim.bn.trim() === '' && note.claim.en.trim() === '',
        );
        expect(lacks.includes('reviewRating.alternateName')).toBe(note.verdict === null);
        expect(review.reviewRating?.alternateName === undefined).toBe(note.verdict === null);
        expect(linkOf(review)).not.toBeNull();
        expect(lacksForReview(note, DEFAULT_VERDICTS, { ...PUBLISHER, reviewUrl: () => null })).toContain(
          'url',
        );
      }),
    );
  });
  test('is valid by schema.org and by what Google says of fact checks', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const { feed } = writeClaimReviews(all, DEFAULT_VERDICTS, PUBLISHER);
        expect(judgeReviewFeed(JSON.parse(JSON.stringify(feed)))).toEqual([]);
      }),
    );
  });
  test('the judge of reviews sees what is broken', () => {
    const broken = {
      '@type': 'ClaimReview',
      url: 'javascript:x',
      reviewRating: { '@type': 'Rating', ratingValue: 9 },
    };
    expect(judgeClaimReview(broken)).toEqual([
      '@context',
      'claimReviewed: undefined',
      'url: "javascript:x"',
      'alternateName: undefined',
      'reviewRating: a value without its scale',
      'author: is undefined',
      'name: undefined',
    ]);
  });
  test('comes back with claim, claimant, rating, explanation and page', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const { feed, lacking } = writeClaimReviews(all, DEFAULT_VERDICTS, PUBLISHER);
        const whole = all.filter(({ id }) => !lacking.some((one) => one.id === id));
        if (whole.length === 0) return;
        const page = `<html><script type="application/ld+json">${JSON.stringify(feed).replaceAll('<', '\\u003c')}</script></html>`;
        for (const text of [JSON.stringify(feed), page]) {
          const read = readWhole(text);
          const readable = whole.filter(({ claim }) => (claim.bn.trim() || claim.en.trim()) !== '');
          expect(read.refused).toHaveLength(whole.length - readable.length);
          for (const [at, note] of readable.entries())
            expect(read.annotations[at]).toMatchObject({
              id: note.id,
              revision: note.revision,
              verdict: note.verdict,
              explanation: note.explanation,
              claimedOn: note.claimedOn,
              target: { url: note.target.url },
            });
        }
      }),
    );
  });
  test.each([
    ['published where the rule says', 'https://desk.example/{id}', undefined, []],
    ['published elsewhere', 'https://desk.example/2024/river', 'https://desk.example/2024/river', []],
    [
      'of another desk',
      'https://other.example/river',
      undefined,
      [{ url: 'https://other.example/river', title: '', publisher: 'অন্য ডেস্ক', accessedOn: null }],
    ],
  ])('%s comes back with its address where it is our own', (_, address, reviewUrl, sources) => {
    const [annotation] = fc.sample(arbitraryAnnotation, 1);
    const note = {
      ...annotation!,
      claim: { bn: 'নদীর পানি কমছে', en: '' },
      verdict: 'false',
      sources: [],
      reviewUrl: address.replace('{id}', annotation!.id),
    };
    const publisher = publisherOf({
      name: sources.length > 0 ? 'অন্য ডেস্ক' : PUBLISHER.name,
      url: '',
      reviewAddress: '',
    });
    const review = writeClaimReview(note, DEFAULT_VERDICTS, publisher);
    const read = readImport(JSON.stringify(review), DEFAULT_VERDICTS, NOW, PUBLISHER);
    if ('broken' in read) throw new Error(read.broken);
    expect(read.annotations[0]?.reviewUrl).toBe(reviewUrl);
    expect(read.annotations[0]?.sources).toEqual(sources);
  });
});
