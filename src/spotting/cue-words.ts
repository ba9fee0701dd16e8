import { normalise } from '../bengali/index.ts';
import { cueOf, SHORTEST_CUE } from './cue-hash.ts';
import { tellsSort } from './sorts.ts';
import { topicsOf } from './tables.ts';
import { formsOf } from './word-forms.ts';

/** The 16-bit cue hashes of a word: as it stands, and without each suffix chain it may carry. */
export const cuesOf = (word: { readonly forms: readonly string[] }): number[] =>
  word.forms.filter((form) => form.length >= SHORTEST_CUE).map(cueOf);

/** What a description tells: the cue hashes of its words, each once and in order, and its topics as bits. */
export function describe(text: string): { cues: number[]; topics: number } {
  const cues = new Set<number>();
  let topics = 0;
  if (text === '') return { cues: [], topics };
  for (const word of normalise(text).text.match(/[\u0980-\u09e3]+/g) ?? []) {
    const forms = { forms: formsOf(word) };
    for (const cue of cuesOf(forms)) cues.add(cue);
    // Short as it is, what a নদ or a দল is must be known; with its suffix, so that whose it is differs from what it is.
    if (forms.forms.some(tellsSort)) for (const form of forms.forms) cues.add(cueOf(form));
    topics |= topicsOf(forms);
  }
  return { cues: [...cues].sort((a, b) => a - b), topics };
}
