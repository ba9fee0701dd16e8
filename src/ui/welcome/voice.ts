import type { Language } from '../../model/index.ts';
import { digitsIn } from '../day-words.ts';
import { wordsIn } from '../phrases/catalogue.ts';
import { type WelcomeWords, welcomePhrases } from '../phrases/welcome.ts';

/** How the welcome page speaks: its language with the words, and numbers in its digits. */
export interface Voice {
  readonly language: Language;
  readonly words: WelcomeWords;
  number(value: number): string;
}

export const voiceIn = (language: Language): Voice => ({
  language,
  words: wordsIn(welcomePhrases, language),
  number: (value) => digitsIn(value, language),
});
