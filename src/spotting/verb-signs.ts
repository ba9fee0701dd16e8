import { keyString } from '../bengali/index.ts';
import type { Word } from './passage.ts';
import {
  functionWords,
  honorificEndings,
  honorificVerbs,
  placePostpositions,
  placeVerbs,
  plainVerbs,
} from './tables.ts';

/** Whether a word has the ending of a verb whose subject is respected (বলেছেন): a person's. */
export const endsHonorifically = (word: Word | null): boolean =>
  word !== null &&
  !functionWords.lists(word) &&
  (honorificVerbs.lists(word) || honorificEndings.some((ending) => word.forms[0]!.endsWith(ending)));

/** Verbs of going and coming, and what else follows a bare place. */
export const isPlaceVerb = (word: Word | null): boolean =>
  word !== null && (placePostpositions.holds(word) || placeVerbs.lists(word));

/** Endings of finite verbs that nothing else ends in, and no verb of which a respected person is the subject. */
const PLAIN_VERB = ['ছে', 'ছিল', 'বে', 'েনি', '\u09dfনি'].map(keyString);
/** Whether a word is a verb whose subject is a thing or a body, or one of whom the press speaks without respect. */
export const isPlainVerb = (word: Word): boolean =>
  plainVerbs.lists(word) ||
  PLAIN_VERB.some((ending) => word.forms[0]!.length > ending.length + 1 && word.forms[0]!.endsWith(ending));
