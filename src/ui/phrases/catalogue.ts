import type { Language } from '../../model/index.ts';

/** Words of one kind in both languages, side by side: a text, or a function that puts given words into one. */
export type Catalogue = Readonly<Record<string, Readonly<Record<Language, unknown>>>>;

/** A catalogue in one language. */
export type Words<C extends Catalogue> = { readonly [Name in keyof C]: C[Name]['bn'] };

/** Takes one language of a catalogue. */
export function wordsIn<C extends Catalogue>(catalogue: C, language: Language): Words<C> {
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, both]) => [name, both[language]]),
  ) as Words<C>;
}
