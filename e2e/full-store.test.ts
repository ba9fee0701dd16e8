import { describe, expect, test } from 'vitest';
import { BROWSERS, withModulePage } from './browser/index.ts';

/** A page that finds no room for its last bytes, in steps finer than what a browser writes at once. */
const EXCESSES = Array.from({ length: 24 }, (_, at) => 2_000 * (at + 1));

// Chromium does not say how little it was given to store: what is left of it cannot be known so exactly.
describe.each(BROWSERS.filter((kind) => kind === 'firefox'))('a device that is full, in %s', (kind) => {
  test('is told as full, however little of a page found no room', async () => {
    await withModulePage(
      kind,
      'e2e/fixtures/full-store.ts',
      async ({ call }) => {
        const ends = await call<string[]>('putTooLarge', EXCESSES);
        expect(ends.filter((end) => end !== 'kept')).toEqual(ends.filter((end) => end === 'full'));
        expect(ends).toContain('full');
      },
      {},
      { smallStorage: true },
    );
  });
});
