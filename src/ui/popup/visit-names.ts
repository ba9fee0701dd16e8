import { inLanguage, type Visit } from '../../model/index.ts';
import type { Voice } from './voice.ts';

/** Names that a row tells before it counts the rest. */
const NAMES_SHOWN = 4;

type Named = Visit['entities'][number];

/**
 * What an article named, as a row of the history tells it: the names that were searched for first, so that one sees why
 * it was found, then those met most often, and how many more there were.
 */
export function visitNames(
  entities: readonly Named[],
  query: string,
  { language, words, tell }: Voice,
): string {
  const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
  const isAsked = ({ label }: Named): number => {
    const both = `${label.bn} ${label.en ?? ''}`.toLowerCase();
    return Number(asked.some((word) => both.includes(word)));
  };
  const most = entities.toSorted((one, other) => isAsked(other) - isAsked(one) || other.count - one.count);
  const names = most.slice(0, NAMES_SHOWN).map(({ label }) => inLanguage(label, language));
  const rest = most.length - names.length;
  return [...names, ...(rest > 0 ? [words.othersNamed(tell.number(rest))] : [])].join(', ');
}
