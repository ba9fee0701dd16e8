import type { Candidate } from './candidates.ts';
import type { Word } from './passage.ts';
import type { Surroundings } from './surroundings.ts';

/** Points in log-odds: for each word that describes this bearer of the name and no other, and for all of them at most. */
const OWN_WORD = { each: 0.5, most: 1 } as const;

/** Points where the sentence names a place that lies where this bearer's description places it, and no other's. */
const OWN_PLACE = 1.5;

/** The cue hashes of what is said of this bearer of a name and of no other. */
export const ownCues = ({ entity }: Candidate, rivals: readonly Candidate[]): readonly number[] =>
  entity.cues.filter((cue) =>
    rivals.every((rival) => rival.entity === entity || !rival.entity.cues.includes(cue)),
  );

/**
 * For: of several who bear the name, the sentence speaks of this one (চিকিৎসকদের … বিএমএ, of a union of doctors and a
 * military academy), or of a place that lies in its own (তিবলিসিতে … জর্জিয়ার, of the country and the American state).
 */
export function distinctiveWords(
  candidate: Candidate,
  rivals: readonly Candidate[],
  { sentence }: Surroundings,
  isShared: (word: Word) => boolean,
): number {
  if (rivals.length < 2) return 0;
  const own = ownCues(candidate, rivals);
  if (own.length === 0) return 0;
  const told = new Set<string>();
  let isThere = false;
  for (const word of sentence) {
    if (isAmong(word.cues, own)) told.add(word.forms.at(-1)!);
    isThere ||= isAmong(word.holders, own) && !isShared(word);
  }
  return Math.min(OWN_WORD.most, told.size * OWN_WORD.each) + (isThere ? OWN_PLACE : 0);
}

const isAmong = (cues: readonly number[], own: readonly number[]): boolean =>
  cues.some((cue) => own.includes(cue));
