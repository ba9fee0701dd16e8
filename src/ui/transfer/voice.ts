import type { Language } from '../../model/index.ts';
import { type Telling, tellingIn } from '../moments.ts';
import { type Words, wordsIn } from '../phrases/catalogue.ts';
import {
  breakagePhrases,
  fileKindPhrases,
  formMorePhrases,
  formPhrases,
  lackPhrases,
  notebookTroublePhrases,
  outcomeMorePhrases,
  outcomePhrases,
  refusalPhrases,
  type TransferWords,
  transferPhrases,
} from '../phrases/transfer.ts';

/** How the screens of in and out speak: their language with the words, and numbers and times told in it. */
export interface Voice {
  readonly language: Language;
  readonly words: TransferWords;
  readonly forms: Words<typeof formPhrases>;
  readonly formsMore: Words<typeof formMorePhrases>;
  readonly lacks: Words<typeof lackPhrases>;
  readonly kinds: Words<typeof fileKindPhrases>;
  readonly outcomes: Words<typeof outcomePhrases>;
  readonly outcomesMore: Partial<Record<string, string>>;
  readonly breakages: Words<typeof breakagePhrases>;
  readonly refusals: Words<typeof refusalPhrases>;
  readonly troubles: Words<typeof notebookTroublePhrases>;
  readonly tell: Telling;
}

/** `now` is in milliseconds since the epoch. */
export const voiceIn = (language: Language, now: number): Voice => ({
  language,
  words: wordsIn(transferPhrases, language),
  forms: wordsIn(formPhrases, language),
  formsMore: wordsIn(formMorePhrases, language),
  lacks: wordsIn(lackPhrases, language),
  kinds: wordsIn(fileKindPhrases, language),
  outcomes: wordsIn(outcomePhrases, language),
  outcomesMore: wordsIn(outcomeMorePhrases, language),
  breakages: wordsIn(breakagePhrases, language),
  refusals: wordsIn(refusalPhrases, language),
  troubles: wordsIn(notebookTroublePhrases, language),
  tell: tellingIn(language, now),
});
