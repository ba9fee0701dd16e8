import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';
import { expect, test } from 'vitest';
import { conceptStems } from '../src/claims/matching/concept-stems.ts';
import { stemWithNegation } from '../src/claims/matching/concepts.ts';
import { stemmedConcepts } from './concept-stems.ts';

test('in a build the thesaurus is there as stems, the same as are made where nothing is built', async () => {
  const [{ output }] = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [stemmedConcepts()],
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, '../src/claims/matching/concept-stems.ts'),
        formats: ['es'],
      },
    },
  })) as [Rollup.RolldownOutput];
  const { code } = output[0];
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    conceptStems: () => string;
  };
  expect(built.conceptStems()).toBe(conceptStems(stemWithNegation));
});
