import { hashOf } from '../../exchange/index.ts';
import { foldForSearch } from '../search-text.ts';

/** A sentence of so many words says the same wherever it stands; a shorter one may mean another person or day. */
const TELLING_WORDS = 6;

/** What a sentence is known by again, however it is typed and whatever marks stand in it: 32 hex digits. */
export const fingerprintOf = (sentence: string): string => hashOf(foldForSearch(sentence));

/** Whether a sentence is long enough to be the same sentence in another article too. */
export const isTelling = (sentence: string): boolean =>
  foldForSearch(sentence).split(' ').length >= TELLING_WORDS;
