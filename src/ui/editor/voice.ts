import { type Bilingual, type Day, inLanguage, type Language } from '../../model/index.ts';
import { digitsIn, showDay } from '../day-words.ts';
import { tellingIn } from '../moments.ts';
import { wordsIn } from '../phrases/catalogue.ts';
import { type EditorWords, editorPhrases } from '../phrases/editor.ts';

/** How the editor speaks: its words, and texts, numbers and days said in its language. */
export interface EditorVoice {
  readonly language: Language;
  readonly words: EditorWords;
  say(text: Bilingual): string;
  number(value: number): string;
  day(day: Day): string;
  /** Day and time of day. */
  moment(moment: string): string;
}

export const editorVoice = (language: Language): EditorVoice => ({
  language,
  words: wordsIn(editorPhrases, language),
  say: (text) => inLanguage(text, language),
  number: (value) => digitsIn(value, language),
  day: (day) => showDay(day, language),
  moment(moment) {
    const tell = tellingIn(language, Date.now());
    return `${tell.day(moment)}, ${tell.clock(moment)}`;
  },
});
