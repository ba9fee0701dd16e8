import { describe, expect, test } from 'vitest';
import type { RevisionRecord, SaveOutcome } from '../src/notebook/index.ts';
import { BROWSERS, openModulePage, until, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/note-faults.ts';
const A = '11111111-1111-4111-8111-111111111111';
const B = '22222222-2222-4222-8222-222222222222';
const C = '33333333-3333-4333-8333-333333333333';

describe.each(BROWSERS)('notes in %s, when the browser fails', (kind) => {
  test('no step is ever kept by half, at whichever record its transaction is aborted', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      const aborted = (method: string, ...args: unknown[]): Promise<number> =>
        call('abortEverywhere', method, ...args);
      await call('save', A, 0, { explanation: 'প্রথম', verdict: 'false', tags: ['নদী'] });
      await call('save', B, 0, { explanation: 'অন্য নোট' });
      const note = (await call<{ target: object }>('run', 0, 'get', A)) as Record<string, unknown>;
      const { id: _, revision: __, createdAt: ___, modifiedAt: ____, ...content } = note;
      const saving = { id: A, base: 1, session: 'other', content: { ...content, state: 'ready' } };
      expect(await aborted('save', saving)).toBeGreaterThanOrEqual(3);
      // The editor that did not see this saving: a conflict.
      const late = { ...saving, session: 'window 0', content: { ...content, explanation: 'দেরিতে' } };
      expect(await aborted('save', late)).toBeGreaterThanOrEqual(2);
      const [conflict] = await call<RevisionRecord[]>('run', 0, 'revisions', A);
      expect(conflict).toMatchObject({ conflict: true });
      expect(await aborted('settleConflict', conflict!.key)).toBeGreaterThanOrEqual(2);
      expect(await aborted('restoreRevision', conflict!.key, 2, 'window 1')).toBeGreaterThanOrEqual(3);
      const change = { verdict: 'true', addTags: ['জুন'] };
      expect(await aborted('changeMany', [A, B], change)).toBeGreaterThanOrEqual(6);
      const undoing = await call<{ ticket: string }>('run', 0, 'changeMany', [A, B], {
        state: 'draft',
        addTags: ['ফের'],
      });
      expect(await aborted('undoChange', undoing.ticket)).toBeGreaterThanOrEqual(6);
      expect(await aborted('setVerdicts', [{ id: 'true', label: { bn: 'ঠিক' }, rating: 5 }])).toBe(2);
    });
  });

  test('deleting and undoing it are kept whole or not at all', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      await call('save', A, 0, { explanation: 'থাকুক' });
      await call('save', B, 0);
      expect(await call('abortEverywhere', 'delete', [A, B])).toBeGreaterThanOrEqual(4);
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 0 });
      const [{ ticket }] = await call<[{ ticket: string }]>('run', 0, 'deleted');
      expect(await call('abortEverywhere', 'undelete', ticket)).toBeGreaterThanOrEqual(4);
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 2 });
      expect(await call('run', 0, 'get', A)).toMatchObject({ explanation: 'থাকুক' });
    });
  });

  test('an import comes whole or not at all, and what one left that could not tidy up is gone at the next opening', async () => {
    await withModulePage(kind, FIXTURE, async (module) => {
      const { call } = module;
      await call('save', A, 0, { explanation: 'আগের কথা' });
      const note = await call<object>('run', 0, 'get', A);
      const newer = { ...note, revision: 2, modifiedAt: '2024-06-21T10:00:00.000Z', explanation: 'পরের কথা' };
      const batch = { annotations: [newer, { ...newer, id: B }, { ...newer, id: C }] };
      expect(await call('abortEverywhere', 'import', batch)).toBeGreaterThanOrEqual(9);
      expect(await call('run', 0, 'get', A)).toMatchObject({ explanation: 'পরের কথা' });
      await call('run', 0, 'delete', [B, C]);
      await call('leaveImportBehind', A);
      expect(await call<string[][]>('noteKeys')).toMatchObject([{ length: 3 }, { length: 3 }]);
      await module.reload();
      expect(await call('run', 0, 'get', A)).toMatchObject({ explanation: 'পরের কথা' });
      expect(await call('noteKeys')).toEqual([[A], [A]]);
    });
  });

  test('a full disk keeps all that was there and nothing by half, and what is typed is kept once there is room', async () => {
    await using module = await openModulePage(kind, FIXTURE, {}, { smallStorage: true });
    const { call } = module;
    const first = await call<SaveOutcome>('save', A, 0, { explanation: 'আগের কথা' });
    expect(first.outcome).toBe('kept');
    expect(await call('importMany', 300)).toMatchObject({ counts: { new: 300 } });
    expect(await call<number>('fill', 200)).toBeLessThan(200);
    const before = await call<string>('everything');
    expect(await call('problemOfLongSaving', A, 1, 1_900_000)).toBe('full');
    expect(await call('importMany', 3_000, Number.MAX_SAFE_INTEGER, 3_000)).toMatchObject({
      problem: 'full',
      counts: null,
    });
    expect(await call('everything')).toBe(before);
    // Many records in one transaction: Firefox writes on behind one that failed, if more were under way.
    const ids = await call<string[]>('run', 0, 'findIds', {});
    for (const [method, ...args] of [
      ['changeMany', ids, { addTags: ['বড় '.repeat(30)] }],
      ['delete', ids],
    ] as const) {
      const problem = await call('problemOf', method, ...args);
      expect([null, 'full']).toContain(problem);
      // There was room for it after all: nothing more can be told.
      if (problem === null) return;
      expect(await call('everything')).toBe(before);
    }
    await module.reload();
    expect(await call('run', 0, 'get', A)).toMatchObject({ revision: 1, explanation: 'আগের কথা' });
    await call('empty');
    // Browsers count what was deleted as used for a while.
    await until(
      'there is room again',
      async () => (await call('problemOfLongSaving', A, 1, 200_000)) === null,
      60_000,
    );
    expect(await call('run', 0, 'get', A)).toMatchObject({ revision: 2 });
  }, 200_000);
});
