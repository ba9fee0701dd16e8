import type { Candidate } from './candidates.ts';
import type { Word } from './passage.ts';
import type { Surroundings } from './surroundings.ts';

/** Points in log-odds: for each word that describes this bearer of the name and no other, and for all of them at most. */
const OWN_WORD = { each: 0.5, most: 1 } as const;

/**
 * For: of several who bear the name, the sentence speaks of this one (চিকিৎসকদের … বিএমএ, of a union of doctors and a
 * military academy).
 */
export function distinctiveWords(
  { entity }: Candidate,
  rivals: readonly Candidate[],
  { sentence }: Surroundings,
): number {
  if (rivals.length < 2) return 0;
  const own = entity.cues.filter((cue) =>
    rivals.every((rival) => rival.entity === entity || !rival.entity.cues.includes(cue)),
  );
  if (own.length === 0) return 0;
  const told = new Set<string>();
  for (const word of sentence) if (tells(word, own)) told.add(word.forms.at(-1)!);
  return Math.min(OWN_WORD.most, told.size * OWN_WORD.each);
}

const tells = ({ cues }: Word, own: readonly number[]): boolean => cues.some((cue) => own.includes(cue));
