import { describe, expect, test } from 'vitest';
import { BROWSERS, withModulePage } from './browser/index.ts';

describe.each(BROWSERS)('a module in a page of %s', (kind) => {
  test('runs, keeps its store over a reload, and passes errors on', async () => {
    await withModulePage(kind, 'e2e/fixtures/indexed-db.ts', async (module) => {
      await module.call('put', 'ঢাকা');
      await module.reload();
      expect(await module.call('words')).toEqual(['ঢাকা']);
      await expect(module.call('nothing')).rejects.toThrow('the entry exports no nothing');
    });
  });
});
