import type {
  EntityKind,
  Language,
  MATCH_RELATIONS,
  OWN_KINDS,
  TIMELINE_RELATIONS,
} from '../../model/index.ts';
import { CARD, KIND_WORDS, MATCH_WORDS, TIMELINE_WORDS } from './card.ts';
import { OWN_CLAIMS, OWN_WORDS } from './own-claims.ts';
import type { Phrase } from './phrase.ts';
import { RELATION_WORDS } from './relations.ts';

/**
 * All that the card says, in one language, by key. The background sends them to the page with the settings, so that
 * the content script carries no catalogue. A relation that the catalogue does not know has no entry.
 */
export type CardWords = Readonly<
  Record<
    | keyof typeof CARD
    | keyof typeof OWN_CLAIMS
    | `own.${(typeof OWN_KINDS)[number]}`
    | `kind.${EntityKind}`
    | `match.${(typeof MATCH_RELATIONS)[number]}`
    | `timeline.${(typeof TIMELINE_RELATIONS)[number]}`,
    string
  >
> & { readonly [relation: `relation.${string}`]: string };

export function cardWords(language: Language): CardWords {
  const prefixed = (prefix: string, phrases: Readonly<Record<string, Phrase>>) =>
    Object.entries(phrases).map(([key, phrase]) => [`${prefix}${key}`, phrase[language]] as const);
  return Object.fromEntries([
    ...prefixed('', CARD),
    ...prefixed('', OWN_CLAIMS),
    ...prefixed('own.', OWN_WORDS),
    ...prefixed('kind.', KIND_WORDS),
    ...prefixed('match.', MATCH_WORDS),
    ...prefixed('timeline.', TIMELINE_WORDS),
    ...prefixed('relation.', RELATION_WORDS),
  ]) as CardWords;
}
