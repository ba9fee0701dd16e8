import { describe, expect, test } from 'vitest';
import { BROWSERS, withModulePage } from './browser/index.ts';

describe.each(BROWSERS)('while pages that nothing lists are swept in %s', (kind) => {
  test('look-ups are answered in between', async () => {
    await withModulePage(kind, 'e2e/fixtures/sweep.ts', async ({ call }) => {
      const { answered, gone } = await call<{ answered: number; gone: number }>('lookUpsMeanwhile');
      expect(gone).toBe(1_000);
      expect(answered).toBeGreaterThan(3);
    });
  });

  test('those that a generation begins to list stay', async () => {
    await withModulePage(kind, 'e2e/fixtures/sweep.ts', async ({ call }) => {
      const { then, after } = await call<{ then: number; after: number }>('comingMeanwhile');
      expect(then).toBeGreaterThan(0);
      expect(after).toBe(then);
    });
  });
});
