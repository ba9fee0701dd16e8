import { type Bilingual, inLanguage, type Language } from '../../model/index.ts';

/** A text of the interface in both languages, side by side. */
export interface Phrase {
  readonly bn: string;
  readonly en: string;
}

/** Gives a phrase or a bilingual text in the reader's language. */
export type Say = (text: Phrase | Bilingual) => string;

export const sayIn =
  (language: Language): Say =>
  (text) =>
    inLanguage(text, language);
