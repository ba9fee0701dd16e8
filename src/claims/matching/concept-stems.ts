import { normalText } from '../../bengali/index.ts';
import { conceptWords } from './concept-words.ts';

/**
 * The thesaurus by stems, as text: a line for each run of words of a concept, its name first, then its entries, parted by
 * spaces; the stems of a phrase are parted by `_`. What an earlier entry says already is left out. `stemOf` stems a word
 * in normal form.
 *
 * In a build of the extension this module is the text itself (`scripts/concept-stems.ts`): to stem all words takes a
 * worker that was just woken longer than all that it matches then.
 */
export function conceptStems(stemOf: (word: string) => string): string {
  const told = new Set<string>();
  const lines = conceptWords().map(([concept, words]) => {
    const entries = normalText(words)
      .split(' ')
      .map((entry) => entry.split('_').map(stemOf).join('_'))
      .filter((entry) => !told.has(entry) && told.add(entry));
    return [concept, ...entries].join(' ');
  });
  return lines.join('\n');
}
