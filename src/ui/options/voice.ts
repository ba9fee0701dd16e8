import type { Language } from '../../model/index.ts';
import { type Telling, tellingIn } from '../moments.ts';
import { wordsIn } from '../phrases/catalogue.ts';
import { type OptionsWords, objectionPhrases, optionsPhrases, troublePhrases } from '../phrases/options.ts';

/** How the options page speaks: its language with the words, and numbers and times told in it. */
export interface Voice {
  readonly language: Language;
  readonly words: OptionsWords;
  readonly troubles: { readonly [Kind in keyof typeof troublePhrases]: string };
  readonly objections: { readonly [Kind in keyof typeof objectionPhrases]: string };
  readonly tell: Telling;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

export function voiceIn(language: Language, now: number): Voice {
  return {
    language,
    words: wordsIn(optionsPhrases, language),
    troubles: wordsIn(troublePhrases, language),
    objections: wordsIn(objectionPhrases, language),
    tell: tellingIn(language, now),
    now,
  };
}
