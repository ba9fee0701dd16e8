import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const MATCHING = resolve(import.meta.dirname, '../src/claims/matching');
const STEMS = resolve(MATCHING, 'concept-stems.ts');

/** In a build, the thesaurus is stemmed beforehand: the module that stems it becomes its own answer. */
export function stemmedConcepts(): Plugin {
  return {
    name: 'prasanga:concept-stems',
    apply: 'build',
    transform: {
      order: 'pre',
      filter: { id: STEMS },
      async handler() {
        const load = <T>(file: string) => runnerImport<T>(file, { configFile: false, logLevel: 'error' });
        const stems = await load<typeof import('../src/claims/matching/concept-stems.ts')>(STEMS);
        const concepts = await load<typeof import('../src/claims/matching/concepts.ts')>(
          resolve(MATCHING, 'concepts.ts'),
        );
        for (const file of [...stems.dependencies, ...concepts.dependencies])
          this.addWatchFile(resolve(file));
        const text = stems.module.conceptStems(concepts.module.stemWithNegation);
        return { code: `export const conceptStems = () => ${JSON.stringify(text)};`, map: null };
      },
    },
  };
}
