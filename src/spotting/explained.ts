import type { Candidate, Place } from './candidates.ts';
import { describes } from './describes.ts';
import type { Passage, Word } from './passage.ts';
import type { Surroundings } from './surroundings.ts';
import { explainedNouns, institutionNouns, weakInstitutionNouns } from './tables.ts';

/** How many words before the bracket are looked at, and how many of them its own description must have. */
const EXPLANATION = 4;
const OWN = 2;

/**
 * Whether the text gives a body's short name in brackets behind the full name of another, which no lexicon knows:
 * পরিবেশ বাঁচাও আন্দোলনের (পবা).
 */
export function isExplainedAsAnothers(
  { entity, name, weak, words }: Candidate,
  { bracketed, first }: Surroundings,
  passage: Passage,
  nameAt: (word: Word) => Place | undefined,
): boolean {
  const noun = passage.words[first - 1];
  if (!bracketed || !weak || words > 1 || entity.kind === 'person' || noun === undefined) return false;
  if (![institutionNouns, weakInstitutionNouns, explainedNouns].some((nouns) => nouns.holds(noun)))
    return false;
  const before = passage.words.slice(Math.max(0, first - EXPLANATION), first);
  const isOwn = (word: Word): boolean =>
    nameAt(word)?.candidates.some((other) => other.entity.id === entity.id) ?? false;
  if (entity.kind === 'place' && !isShortOf(name, before)) return false;
  return !before.some(isOwn) && before.filter((word) => describes(word, entity)).length < OWN;
}

/** Whether the consonants of a short name are first letters of these words, in their order: পবা, of পরিবেশ বাঁচাও আন্দোলন. */
function isShortOf(name: string, words: readonly Word[]): boolean {
  let at = 0;
  for (const letter of name.match(/[ক-হ]/g) ?? []) {
    while (at < words.length && !words[at]!.text.startsWith(letter)) at++;
    if (at++ >= words.length) return false;
  }
  return true;
}
