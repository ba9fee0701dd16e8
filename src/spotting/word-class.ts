import { normalise } from '../bengali/index.ts';
import { isInitials } from './derived-names.ts';
import type { KnownEntity } from './known-entities.ts';
import { NAME } from './lexicon-layout.ts';
import { regionSigns } from './regions.ts';
import { givenNames, ordinaryClass, surnames, type WordClass } from './tables.ts';
import { formsOf } from './word-forms.ts';

/** What a name's spelling tells by itself. */
interface SpellingFacts {
  readonly words: number;
  /** What it is when it is no name; undefined where no table lists it. */
  readonly ordinary: WordClass | undefined;
  /** Whether it can be nothing but a name: initials, or what people or places are commonly called. */
  readonly isName: boolean;
  readonly isInitials: boolean;
}

/** Articles say the same names over and over; so many spellings are remembered. */
const MOST = 2_048;
const REMEMBERED = new Map<string, SpellingFacts>();

/** What the spelling of a name tells by itself. */
export function factsOf(spelling: string): SpellingFacts {
  const known = REMEMBERED.get(spelling);
  if (known !== undefined) return known;
  const word = { forms: formsOf(normalise(spelling).text) };
  const facts: SpellingFacts = {
    words: spelling.split(/[ -]+/).length,
    ordinary: ordinaryClass(spelling),
    isInitials: isInitials(spelling),
    isName:
      isInitials(spelling) || givenNames.lists(word) || surnames.lists(word) || regionSigns(word.forms) !== 0,
  };
  if (REMEMBERED.size >= MOST) REMEMBERED.clear();
  REMEMBERED.set(spelling, facts);
  return facts;
}

/**
 * What a weak name is that no table lists. Of a thing one of several words is a phrase that others are called by too
 * (বাণিজ্য মেলা), and one that a single entity bears must be a word, else the pack would not call it weak. So may be a
 * person's or place's, if neither people nor places are commonly called so.
 */
export function unlistedClass(
  kind: KnownEntity['kind'],
  flags: number,
  bearers: number,
  { words, isName, isInitials: isShort }: SpellingFacts,
): WordClass | undefined {
  if ((flags & NAME.weak) === 0) return undefined;
  if (kind === 'person' || kind === 'place')
    return words === 1 && bearers === 1 && !isName ? 'unlisted' : undefined;
  if (bearers > 1 || isShort) return undefined;
  if (words > 1) return 'noun';
  return (flags & (NAME.label | NAME.first)) === 0 ? 'noun' : 'unlisted';
}
