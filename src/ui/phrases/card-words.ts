import type {
  CHECK_OUTCOMES,
  CHECKS,
  DIFFERENCE_KINDS,
  DIRECTNESS,
  EntityKind,
  Language,
  MATCH_RELATIONS,
  OWN_KINDS,
  PART_KINDS,
  TIMELINE_RELATIONS,
} from '../../model/index.ts';
import {
  CARD,
  CHECK_WORDS,
  DIFFERENCE_WORDS,
  DIRECTNESS_WORDS,
  KIND_WORDS,
  MATCH_WORDS,
  OUTCOME_WORDS,
  PART_WORDS,
  TIMELINE_WORDS,
} from './card.ts';
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
    | `timeline.${(typeof TIMELINE_RELATIONS)[number]}`
    | `differs.${(typeof DIFFERENCE_KINDS)[number]}`
    | `part.${(typeof PART_KINDS)[number]}`
    | `check.${(typeof CHECKS)[number]}`
    | `outcome.${(typeof CHECK_OUTCOMES)[number]}`
    | `quoted.${(typeof DIRECTNESS)[number]}`,
    string
  >
> & { readonly [relation: `relation.${string}`]: string };

const PREFIXED: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = {
  '': { ...CARD, ...OWN_CLAIMS },
  'own.': OWN_WORDS,
  'kind.': KIND_WORDS,
  'match.': MATCH_WORDS,
  'timeline.': TIMELINE_WORDS,
  'differs.': DIFFERENCE_WORDS,
  'part.': PART_WORDS,
  'check.': CHECK_WORDS,
  'outcome.': OUTCOME_WORDS,
  'quoted.': DIRECTNESS_WORDS,
  'relation.': RELATION_WORDS,
};

export function cardWords(language: Language): CardWords {
  const entries = Object.entries(PREFIXED).flatMap(([prefix, phrases]) =>
    Object.entries(phrases).map(([key, phrase]) => [`${prefix}${key}`, phrase[language]] as const),
  );
  return Object.fromEntries(entries) as CardWords;
}
