import type { Language } from '../../model/index.ts';
import { type Telling, tellingIn } from '../moments.ts';
import { type Words, wordsIn } from '../phrases/catalogue.ts';
import { deskPhrases } from '../phrases/desk.ts';
import { deskNotePhrases } from '../phrases/desk-note.ts';
import { deskSettingsPhrases } from '../phrases/desk-settings.ts';

const PHRASES = { ...deskPhrases, ...deskNotePhrases, ...deskSettingsPhrases };
export type DeskWords = Words<typeof PHRASES>;

/** How the desk speaks: its language with the words, and numbers and times told in it. */
export interface Voice {
  readonly language: Language;
  readonly words: DeskWords;
  readonly tell: Telling;
}

/** `now` is in milliseconds since the epoch. */
export function voiceIn(language: Language, now: number): Voice {
  return { language, words: wordsIn(PHRASES, language), tell: tellingIn(language, now) };
}
