import type { Role, TermSlot } from './slot.ts';

/** Whether two stems are of one noun, though its endings were cut differently. */
export const areFormsOfOne = (one: TermSlot, other: TermSlot): boolean =>
  differInEnding(one.term, other.term) || isCutIntoNoun(one, other) || isCutIntoNoun(other, one);

/** Stems of which one kept a letter of an ending that the other lost (ব্রেস্টস্ট্রোক and ব্রেস্টস্ট্রোকে). */
function differInEnding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 5 && !short.startsWith('#') && long.length - short.length <= 1 && long.startsWith(short)
  );
}

/** A stem of which the ending took the noun's own last letter, which no table knows: তমলুকে and তমলুক, রশিদের and রশিদ. */
function isCutIntoNoun({ term, role }: TermSlot, { term: noun }: TermSlot): boolean {
  // Asked of every two words: most are told apart by their lengths.
  const more = noun.length - term.length;
  if (more < 1 || more > 2 || term.length < 3 || !noun.startsWith(term)) return false;
  return OWN_LETTERS[role]?.includes(noun.slice(term.length)) === true;
}
const OWN_LETTERS: Partial<Readonly<Record<Role, readonly string[]>>> = {
  object: ['ক'],
  of: ['দ', 'েদ'],
  at: ['ত', 'াত', 'ব', 'াব', 'ক'],
};
