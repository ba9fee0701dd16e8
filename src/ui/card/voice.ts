import { type Bilingual, type Day, inLanguage, type Language } from '../../model/index.ts';
import { showDay, showDays } from '../day-words.ts';
import type { CardWords } from '../phrases/card-words.ts';

/** How a card speaks: its language, its words, and texts and days said in that language. */
export interface Voice {
  readonly language: Language;
  readonly words: CardWords;
  say(text: Bilingual): string;
  /** The day as newspapers print it; words for an unknown day. */
  day(day: Day | null | undefined): string;
  /** From one day to another. */
  days(from: Day, to: Day): string;
}

export const voiceOf = (language: Language, words: CardWords): Voice => ({
  language,
  words,
  say: (text) => inLanguage(text, language),
  day: (day) => (day ? showDay(day, language) : words.undated),
  days: (from, to) => showDays(from, to, language),
});
