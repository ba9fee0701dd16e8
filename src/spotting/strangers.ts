import { keyString, normalise } from '../bengali/index.ts';
import type { Candidate } from './candidates.ts';
import { describes } from './describes.ts';
import { NAME } from './lexicon-layout.ts';
import type { Word } from './passage.ts';
import { alsoGiven, commonRoles, describing, letters, surnames, titles, wordyLetters } from './tables.ts';

/** What one is of something, where no office follows it: মাঠকর্মীদের প্রধান অ্যান্ডি স্মিথ. */
const HEAD = keyString('প্রধান');

export const isSurname = ({ name, flags }: Candidate): boolean =>
  (flags & NAME.last) !== 0 && surnames.lists({ forms: [keyString(normalise(name).text)] });

export const isRole = (word: Word | null): boolean =>
  word !== null && (titles.holds(word) || titles.ends(word) || word.forms[0] === HEAD);

/** Whether a given name that is a word as well stands before a surname: শাশ্বত চট্টোপাধ্যায়, সম্পাদক ভাস্কর সেন. */
export const isWordlyGiven = (candidate: Candidate, previous: Word, beforePrevious: Word | null): boolean =>
  isSurname(candidate) &&
  alsoGiven.lists(previous) &&
  !describes(previous, candidate.entity) &&
  (!describing.lists(previous) || isRole(beforePrevious));

/** Whether a word says that somebody unknown follows (গৃহবধূ পূর্ণিমা), and no description has it. */
export const isCommonRole = (word: Word, { entity }: Pick<Candidate, 'entity'>): boolean =>
  commonRoles.lists(word) && !describes(word, entity);

/** Whether initials stand before a name: of those that are words too (আর, কে, এ) one does not tell. */
export const areInitials = (previous: Word, beforePrevious: Word | null): boolean =>
  letters.lists(previous) ||
  (wordyLetters.lists(previous) &&
    beforePrevious !== null &&
    (letters.lists(beforePrevious) || wordyLetters.lists(beforePrevious)));
