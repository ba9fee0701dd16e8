import { normalText } from '../../bengali/index.ts';
import { letters } from './stem.ts';

/** Last letters of nouns of which `stem` misreads some forms, with the endings of those forms; ৎ becomes ত before them. */
const MISREAD = new Map(
  Object.entries({ দ: 'ের', ই: 'য়ের য়ে', ও: 'য়ের য়ে', ক: 'ে', ত: 'ে', ৎ: 'ের ে' }).map(([last, endings]) => [
    last,
    normalText(endings).split(' '),
  ]),
);
/** What is left of the locative of shorter nouns is another word: মালিকে is read as মালি. */
const IN_LOCATIVE = /[কত]$/u;
const LONG = 4;
const NONE: readonly string[] = [];

/**
 * Forms of a noun in normal form whose stem is not the noun's: of প্রতিবাদের it takes off দের, of লড়াই, but not of লড়াইয়ের, the ই;
 * বন্দুকে looks like one to whom something is done.
 */
export function misreadForms(noun: string): readonly string[] {
  const endings = MISREAD.get(noun.slice(-1));
  if (endings === undefined || (IN_LOCATIVE.test(noun) && letters(noun) < LONG)) return NONE;
  const base = noun.endsWith('ৎ') ? `${noun.slice(0, -1)}ত` : noun;
  return endings.map((ending) => base + ending);
}
