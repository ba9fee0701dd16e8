import type { Language } from '../../model/index.ts';
import { type Telling, tellingIn } from '../moments.ts';
import { wordsIn } from '../phrases/catalogue.ts';
import { type PopupWords, popupPhrases } from '../phrases/popup.ts';

/** How the popup speaks: its language with the words, and numbers and times told in it. */
export interface Voice {
  readonly language: Language;
  readonly words: PopupWords;
  readonly tell: Telling;
}

/** `now` is in milliseconds since the epoch. */
export function voiceIn(language: Language, now: number): Voice {
  return { language, words: wordsIn(popupPhrases, language), tell: tellingIn(language, now) };
}
