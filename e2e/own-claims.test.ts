import { describe, expect, test } from 'vitest';
import type { KeptReview } from '../src/model/index.ts';
import { BROWSERS, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/own-claims.ts';
const NOTE = '10000000-0000-4000-8000-0000000000aa';

describe.each(BROWSERS)('what the notebook itself claims, in %s', (kind) => {
  test('reviews are kept once, renewed when their publisher says more, listed, searched, deleted and brought back', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      const one = await call<KeptReview>('review', 1);
      const two = await call<KeptReview>('review', 2, { claim: 'নদীর পানি কমছে' });
      expect(await call('keep', one, two, one)).toEqual({ new: 2, renewed: 0, same: 1 });
      const later = { ...one, reviewedOn: '2024-06-25', rating: { ...one.rating, label: 'বিভ্রান্তিকর' } };
      expect(await call('keep', later)).toEqual({ new: 0, renewed: 1, same: 0 });
      // An older copy of the same review, from a backup say, takes nothing back.
      expect(await call('keep', one)).toEqual({ new: 0, renewed: 0, same: 1 });
      expect(await call('find', '')).toMatchObject({
        found: [{ claim: 'নদীর পানি কমছে' }, { rating: { label: 'বিভ্রান্তিকর' } }],
        more: false,
        total: 2,
      });
      expect(await call('find', 'পানি কমছে')).toMatchObject({ total: 1 });

      // A file that gives another review the same id does not write over what is there.
      const forged = { ...(await call<KeptReview>('review', 3)), id: one.id };
      expect(await call('keep', forged)).toEqual({ new: 1, renewed: 0, same: 0 });
      expect(await call('find', '')).toMatchObject({ total: 3 });
      expect(await call('pages', 1)).toEqual([['দাবি নম্বর 3'], ['নদীর পানি কমছে'], ['দাবি নম্বর 1']]);

      const { ticket } = await call<{ ticket: string }>('remove', [one.id, two.id]);
      expect(await call('find', '')).toMatchObject({ total: 1 });
      expect(await call('keep', one)).toEqual({ new: 1, renewed: 0, same: 0 });
      expect(await call('restore', ticket)).toEqual({ restored: 2 });
      expect(await call('find', '')).toMatchObject({ total: 3 });
      expect(await call('restore', ticket)).toEqual({ restored: 0 });

      const gone = await call<{ ticket: string }>('remove', [two.id]);
      await call('setClock', '2024-08-01T10:00:00.000Z');
      await call('purge');
      expect(await call('restore', gone.ticket)).toEqual({ restored: 0 });
    });
  });

  test('every change of a claim or verdict is marked with it, until indexes are begun anew', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      expect(await call('changes')).toEqual({ count: 0, changed: 'all' });
      const next = { kind: 'kept', after: NOTE };
      expect(await call('begin', next)).toEqual({ madeWith: 'test', parts: [3], next });
      expect(await call('changes')).toEqual({ count: 0, changed: [] });
      await call('save', NOTE, 0);
      const one = await call<KeptReview>('review', 1);
      await call('keep', one);
      expect(await call('changes')).toEqual({ count: 2, changed: [`note ${NOTE}`, `kept ${one.id}`] });
      expect(await call('claims', `note-${NOTE}`, `kept-${one.id}`, 'of-a-feed')).toMatchObject([
        { kind: 'note', label: 'মিথ্যা' },
        { kind: 'kept', text: 'দাবি নম্বর 1' },
      ]);
      await call('begin', null);
      await call('save', NOTE, 1, { verdict: null });
      expect(await call('claims', `note-${NOTE}`)).toEqual([]);
      await call('deleteNote', NOTE);
      await call('remove', [one.id]);
      expect(await call('changes')).toMatchObject({ changed: [`note ${NOTE}`, `kept ${one.id}`] });
      await call('begin', null);
      await call('importNotes', 1_000);
      expect(await call('changes')).toMatchObject({ changed: 'all' });
      expect(await call<string[]>('allInSteps', 300)).toHaveLength(1_002);
      expect(await call('whole', 300)).toMatchObject({
        counts: { annotation: 1_000, kept: 2, revision: 0, visit: 0, dismissal: 0 },
      });
    });
  });

  test('notes on a known claim are found by it, those of an older notebook too', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('makeVersionTwo', NOTE, 'river-falls');
      expect(await call('about', 'river-falls')).toEqual([`note-${NOTE}`]);
      await call('save', NOTE.replace('aa', 'bb'), 0, { knownClaim: 'river-falls' });
      expect(await call<string[]>('about', 'river-falls')).toHaveLength(2);
      expect(await call('about', 'other')).toEqual([]);
    });
  });
});
