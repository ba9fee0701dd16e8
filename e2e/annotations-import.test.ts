import { describe, expect, test } from 'vitest';
import { BROWSERS, limitStorage, withModulePage } from './browser/index.ts';

const FIXTURE = 'e2e/fixtures/annotations.ts';
const A = '11111111-1111-4111-8111-111111111111';

describe.each(BROWSERS)('notes that are brought in, in %s', (kind) => {
  test('an import stopped half-way, by its caller or with its window, leaves nothing', async () => {
    await withModulePage(kind, FIXTURE, async (module) => {
      const { call } = module;
      await call('save', A, 0);
      expect(await call('importMany', 3_000, 2)).toMatchObject({ problem: 'AbortError', counts: null });
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 1 });
      await call('beginImport', 20_000);
      await module.reload();
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 1 });
      expect(await call('importMany', 1_000)).toMatchObject({ counts: { new: 1_000 } });
      expect(await call('importMany', 1_000)).toMatchObject({ counts: { new: 0, same: 1_000 } });
    });
  });

  test('a hundred thousand notes are imported in steps and searched', async () => {
    await withModulePage(kind, FIXTURE, async ({ call }) => {
      const { counts, steps } = await call<{ counts: object; steps: number }>('importMany', 100_000);
      expect(counts).toMatchObject({ new: 100_000, same: 0, newer: 0, conflicting: 0 });
      expect(steps).toBe(200);
      expect(await call('run', 0, 'find', {})).toMatchObject({ total: 100_000, more: true });
      expect(await call('run', 0, 'find', { tag: 'ট্যাগ-7' })).toMatchObject({ total: 2_000 });
      expect(await call('run', 0, 'find', { text: 'নম্বর 99999' })).toMatchObject({ total: 1 });
    });
  }, 400_000);
});

test('a full disk keeps all that was there, keeps nothing by half, and heals', async () => {
  await withModulePage('chromium', FIXTURE, async ({ call, page, origin }) => {
    const setQuota = await limitStorage(page, origin, 500_000);
    await call('save', A, 0, { explanation: 'আগের কথা' });
    expect(await call('problemOfLongSaving', A, 1, 2_000_000)).toBe('full');
    expect(await call('run', 0, 'get', A)).toMatchObject({ revision: 1, explanation: 'আগের কথা' });
    expect(await call('importMany', 2_000, Number.MAX_SAFE_INTEGER, 2_000)).toMatchObject({
      problem: 'full',
    });
    expect(await call('run', 0, 'find', {})).toMatchObject({ total: 1 });
    await setQuota();
    expect(await call('problemOfLongSaving', A, 1, 2_000_000)).toBe(null);
    expect(await call('run', 0, 'get', A)).toMatchObject({ revision: 2 });
  });
});
