import { describe, expect, test } from 'vitest';
import type { Annotation } from '../src/model/index.ts';
import type { RevisionRecord, SaveOutcome, VisitPage } from '../src/notebook/index.ts';
import { BROWSERS, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/annotations.ts';
const A = '11111111-1111-4111-8111-111111111111';
const B = '22222222-2222-4222-8222-222222222222';

describe.each(BROWSERS)('notes in %s', (kind) => {
  test('are kept as they are typed, with revisions to go back to', async () => {
    await withModulePage(kind, FIXTURE, async (module) => {
      const { call } = module;
      const first = await call<SaveOutcome>('save', A, 0, { explanation: 'প্রথম' });
      expect(first).toMatchObject({ outcome: 'kept', annotation: { revision: 1, explanation: 'প্রথম' } });
      expect(await call('timesAsked')).toBe(1);
      await call('setClock', '2024-06-20T10:00:01.000Z');
      await call('save', A, 1, { explanation: 'প্রথম কথা' });
      expect(await call('run', 0, 'revisions', A)).toEqual([]);
      await call('setClock', '2024-06-20T10:20:00.000Z');
      await call('save', A, 2, { explanation: 'দ্বিতীয়' });
      expect(await call<SaveOutcome>('save', A, 3, { explanation: 'দ্বিতীয়' })).toMatchObject({
        annotation: { revision: 3 },
      });
      await call('save', A, 3, { explanation: 'দ্বিতীয়', state: 'ready', verdict: 'false' });
      await module.reload();
      expect(await call('timesAsked')).toBe(0);
      const revisions = await call<RevisionRecord[]>('run', 0, 'revisions', A);
      expect(revisions.map(({ version }) => [version.revision, version.explanation])).toEqual([
        [3, 'দ্বিতীয়'],
        [2, 'প্রথম কথা'],
      ]);
      const restored = await call<SaveOutcome>('run', 0, 'restoreRevision', revisions[1]!.key, 4, 'window 0');
      expect(restored).toMatchObject({
        outcome: 'kept',
        annotation: { revision: 5, explanation: 'প্রথম কথা', state: 'draft' },
      });
      expect(await call<RevisionRecord[]>('run', 0, 'revisions', A)).toHaveLength(3);
      expect(await call('timesAsked')).toBe(0);
    });
  });

  test('two windows never overwrite each other', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('save', A, 0, { explanation: 'শুরু' });
      const both = await call<SaveOutcome[]>('saveAtOnce', A, 1);
      expect(both.map(({ outcome }) => outcome).sort()).toEqual(['conflict', 'kept']);
      const lost = both.findIndex(({ outcome }) => outcome === 'conflict');
      const again = await call<SaveOutcome>('save', A, 1, { explanation: 'আরও লেখা' }, lost);
      expect(again).toMatchObject({ outcome: 'conflict', current: { revision: 2 } });
      const revisions = await call<RevisionRecord[]>('run', 0, 'revisions', A);
      expect(revisions.filter(({ conflict }) => conflict).map(({ version }) => version.explanation)).toEqual([
        'আরও লেখা',
      ]);
      expect(await call('run', 0, 'find', { inConflict: true })).toMatchObject({
        total: 1,
        found: [{ conflicts: 1 }],
      });
      const taken = await call<SaveOutcome>('save', A, 2, { explanation: 'দুটি মিলিয়ে' }, lost);
      expect(taken).toMatchObject({ outcome: 'kept', annotation: { revision: 3 } });
      expect(await call('run', 0, 'find', { inConflict: true })).toMatchObject({ total: 0 });
      const kept = await call<RevisionRecord[]>('run', 0, 'revisions', A);
      expect(kept.map(({ version }) => version.explanation)).toContain('আরও লেখা');
      expect(kept.map(({ version }) => version.explanation)).toContain(`জানালা ${1 - lost}`);
    });
  });

  test('a saving repeated after a lost answer makes neither a second note nor a conflict', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('save', A, 0, { explanation: 'এক' });
      expect(await call('save', A, 0, { explanation: 'এক' })).toMatchObject({
        outcome: 'kept',
        annotation: { revision: 1 },
      });
      expect(await call('save', A, 0, { explanation: 'এক দুই' })).toMatchObject({ outcome: 'kept' });
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 1 });
    });
  });

  test('a clock set back loses nothing and keeps the newest first', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('save', A, 0, { explanation: 'আগে' });
      await call('setClock', '2020-01-01T00:00:00.000Z');
      const later = await call<SaveOutcome>('save', A, 1, { explanation: 'পরে' });
      expect(later).toMatchObject({ annotation: { revision: 2, modifiedAt: '2024-06-20T10:00:00.000Z' } });
      expect(await call<RevisionRecord[]>('run', 0, 'revisions', A)).toMatchObject([
        { version: { explanation: 'আগে' } },
      ]);
      const one = await call<{ ticket: string }>('run', 0, 'delete', [A]);
      await call('save', B, 0);
      const two = await call<{ ticket: string }>('run', 0, 'delete', [B]);
      expect(one.ticket < two.ticket).toBe(true);
    });
  });

  test('deletion can be undone, also when the note came back meanwhile', async () => {
    await withModulePage(kind, FIXTURE, async (module) => {
      const { call } = module;
      await call('save', A, 0, { explanation: 'রাখা চাই', tags: ['নদী'] });
      const { ticket } = await call<{ ticket: string }>('run', 0, 'delete', [A, B, A]);
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 0 });
      await call('purge');
      await module.reload();
      expect(await call('run', 0, 'deleted')).toMatchObject([{ id: A, ticket }]);
      expect(await call('run', 0, 'undelete', ticket)).toEqual({ restored: 1 });
      expect(await call('run', 0, 'undelete', ticket)).toEqual({ restored: 0 });
      expect(await call('run', 0, 'find', { tag: 'নদী' })).toMatchObject({ total: 1 });

      const again = await call<{ ticket: string }>('run', 0, 'delete', [A]);
      await call('save', A, 1, { explanation: 'অন্য জানালা লিখে চলেছে' }, 1);
      await call('run', 0, 'undelete', again.ticket);
      expect(await call('run', 0, 'get', A)).toMatchObject({ explanation: 'অন্য জানালা লিখে চলেছে' });
      const revisions = await call<RevisionRecord[]>('run', 0, 'revisions', A);
      expect(revisions.map(({ version }) => version.explanation)).toContain('রাখা চাই');

      const last = await call<{ ticket: string }>('run', 0, 'delete', [A]);
      await call('setClock', '2024-09-01T00:00:00.000Z');
      await call('purge');
      expect(await call('run', 0, 'undelete', last.ticket)).toEqual({ restored: 0 });
      expect(await call('run', 0, 'revisions', A)).toEqual([]);
    });
  });

  test('a notebook of the first version keeps its history and gains notes', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('makeVersionOne');
      expect(await call('visits')).toMatchObject({ visits: [{ title: 'আগের পড়া' }], total: 1 });
      expect(await call('restoreVisits', '2024-06-02T00:00:00.000Z')).toEqual({ restored: 1 });
      expect(await call('save', A, 0)).toMatchObject({ outcome: 'kept' });
      await call('importVisit', 'আগের ফোনে পড়া');
      const after = await call<VisitPage>('visits');
      expect(after.visits.map(({ title }) => title).sort()).toEqual(
        ['আগের পড়া', 'আগের পড়া', 'আগের ফোনে পড়া'].sort(),
      );
    });
  });

  test('an explanation of a million letters is kept whole, hostile text stays text, wrong shapes are refused', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      expect(await call('keepsExplanation', A, 1_000_000)).toBe(true);
      const hostile = '<img src=x onerror=alert(1)> \u202eউল্টো\u0000 =HYPERLINK("x")';
      const saved = await call<{ annotation: Annotation }>('save', B, 0, { explanation: hostile });
      expect(saved.annotation.explanation).toBe('<img src=x onerror=alert(1)> উল্টো =HYPERLINK("x")');
      expect(await call('problemOfSaving', B, 1, { claimedOn: 'গতকাল' })).toBe('refused');
      expect(await call('problemOfSaving', 'no-uuid', 0, {})).toBe('refused');
      expect(await call('run', 0, 'get', B)).toMatchObject({ revision: 1 });
    });
  });
});
