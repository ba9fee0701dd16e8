import type { Language } from '../../model/index.ts';
import { type Telling, tellingIn } from '../moments.ts';
import { wordsIn } from '../phrases/catalogue.ts';
import { type DeskWords, deskPhrases } from '../phrases/desk.ts';

/** How the desk speaks: its language with the words, and numbers and times told in it. */
export interface Voice {
  readonly language: Language;
  readonly words: DeskWords;
  readonly tell: Telling;
}

/** `now` is in milliseconds since the epoch. */
export function voiceIn(language: Language, now: number): Voice {
  return { language, words: wordsIn(deskPhrases, language), tell: tellingIn(language, now) };
}
