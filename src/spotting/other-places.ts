import { SUFFIX } from '../bengali/index.ts';
import type { Candidate } from './candidates.ts';
import type { Word } from './passage.ts';
import type { Surroundings } from './surroundings.ts';
import table from './tables/other-places.json' with { type: 'json' };
import { WordTable } from './word-forms.ts';

interface Line {
  readonly words: WordTable;
  readonly places: WordTable;
}
const linesOf = (lines: readonly { readonly words: string[]; readonly places: string[] }[]): Line[] =>
  lines.map(({ words, places }) => ({ words: new WordTable(words), places: new WordTable(places) }));

const BEFORE = linesOf(table.before);
const BEHIND = linesOf(table.behind);

/**
 * Whether a word beside a place's name makes another place's of it, which no lexicon here knows: উত্তর দিনাজপুর is no
 * part of দিনাজপুর, দক্ষিণ সুরমা no river.
 */
export function isOtherPlace(
  { entity, tells }: Candidate,
  { previous, next, first, last }: Surroundings,
  words: readonly Word[],
): boolean {
  if (entity.kind !== 'place' || first !== last) return false;
  const name = words[first];
  if (name === undefined) return false;
  const makes = (beside: Word | null, lines: readonly Line[]): boolean =>
    beside !== null && lines.some((line) => line.words.holds(beside) && line.places.holds(name));
  return (
    (previous !== null && makes(previous, BEFORE)) || ((tells & ~SUFFIX.clitic) === 0 && makes(next, BEHIND))
  );
}
