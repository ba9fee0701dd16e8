import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Dismissal, KeptReview } from '../src/model/index.ts';
import { BROWSERS, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/notebook-versions.ts';
const TABLES = [
  ['visits', 'searchRows', 'deletedVisits'],
  ['annotations', 'annotationRows', 'revisions', 'deletedAnnotations', 'desk'],
];
const ADDED = ['dismissals', 'keptReviews'];

const dismissal = (id: string): Dismissal =>
  v.parse(Dismissal, {
    id,
    claim: 'river-water-falls',
    claimText: { bn: 'নদীর পানি কমছে' },
    sentence: '0123456789abcdef0123456789abcdef',
    words: 'নদীর পানি বাড়ছে।',
    everywhere: false,
    addresses: ['https://example.com/a'],
    title: 'শিরোনাম',
    dismissedAt: '2024-06-20T10:00:00.000Z',
  });
const review = (id: string): KeptReview =>
  v.parse(KeptReview, {
    id,
    key: 'https://check.example/1 নদীর পানি কমছে',
    claim: 'নদীর পানি কমছে',
    claimant: '',
    claimedOn: null,
    publisher: 'যাচাই ডেস্ক',
    url: 'https://check.example/1',
    title: '',
    rating: { label: 'মিথ্যা', value: 1, best: 5, worst: 1 },
    reviewedOn: '2024-06-21',
    appearances: [],
    keptAt: '2024-06-22T10:00:00.000Z',
    keptFrom: null,
  });
const A = '11111111-1111-4111-8111-111111111111';
const B = '22222222-2222-4222-8222-222222222222';

describe.each(BROWSERS)('in %s', (kind) => {
  test.each([1, 2])('a notebook of version %d keeps all it held and gains the later tables', async (from) => {
    await withModulePage(kind, FIXTURE, async ({ call, reload }) => {
      await call('makeVersion', from);
      const held = await call<Record<string, object[]>>('openAndRead');
      expect(Object.keys(held).sort()).toEqual([...TABLES.flat(), ...ADDED].sort());
      const earlier = TABLES.slice(0, from).flat();
      for (const [table, records] of Object.entries(held))
        expect([table, records]).toEqual([
          table,
          earlier.includes(table) ? [expect.objectContaining({ kept: 'আগের কথা' })] : [],
        ]);
      expect(await call('add', dismissal(A), review(A))).toBe(null);
      await reload();
      const after = await call<Record<string, object[]>>('openAndRead');
      expect(after).toEqual({ ...held, dismissals: [dismissal(A)], keptReviews: [review(A)] });
    });
  });

  test('one review is kept once', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      expect(await call('add', dismissal(A), review(A))).toBe(null);
      expect(await call('add', dismissal(B), review(B))).toBe('ConstraintError');
    });
  });
});
