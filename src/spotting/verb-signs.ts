import type { Word } from './passage.ts';
import { functionWords, honorificEndings, placePostpositions, placeVerbs } from './tables.ts';

/** Whether a word has the ending of a verb whose subject is respected (বলেছেন): a person's. */
export const endsHonorifically = (word: Word | null): boolean =>
  word !== null &&
  !functionWords.lists(word) &&
  honorificEndings.some((ending) => word.forms[0]!.endsWith(ending));

/** Verbs of going and coming, and what else follows a bare place. */
export const isPlaceVerb = (word: Word | null): boolean =>
  word !== null && (placePostpositions.holds(word) || placeVerbs.lists(word));
