import { normalText } from '../../bengali/index.ts';
import { conceptWords } from './concept-words.ts';
import { misreadForms } from './misread-forms.ts';
import { stem } from './stem.ts';

/**
 * The thesaurus by stems, as text: a line for each run of words of a concept, its name first, then its entries, parted by
 * spaces; the stems of a phrase are parted by `_`. What an earlier entry says already is left out; forms that `stem`
 * misreads stand behind all others. `phraseStem` stems a word of a phrase; both take normal form.
 *
 * In a build of the extension this module is the text itself (`scripts/concept-stems.ts`): to stem all words takes a
 * worker that was just woken longer than all that it matches then.
 */
export function conceptStems(phraseStem: (word: string) => string): string {
  const told = new Set<string>();
  const isNew = (entry: string): boolean => !told.has(entry) && told.add(entry) !== undefined;
  const byWord = new Map<string, string>();
  const misread: (readonly [form: string, single: string])[] = [];
  const lines = conceptWords().map(([concept, words]) => {
    const entries = normalText(words)
      .split(' ')
      .map((entry) => {
        if (entry.includes('_')) return entry.split('_').map(phraseStem).join('_');
        const single = stem(entry);
        if (!byWord.has(single)) byWord.set(single, concept);
        for (const form of misreadForms(entry)) misread.push([stem(form), single]);
        return single;
      });
    return [concept, ...entries.filter(isNew)].join(' ');
  });
  const behind = misread
    .filter(([form]) => isNew(form))
    .map(([form, single]) => `${byWord.get(single)} ${form}`);
  return [...lines, ...behind].join('\n');
}
