/** A letter with its marks and the letters that a hasanta joins to it: what a reader takes for one sign. */
const GRAPHEME = /\P{M}(?:\p{M}|(?<=\u09cd)\p{L})*/gu;

/** The graphemes of a normalised text, in order. */
export const graphemesOf = (text: string): string[] => text.match(GRAPHEME) ?? [];

/** How many graphemes must be put in, taken out or replaced to make one text of the other. */
export function graphemeDistance(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return Math.max(one.length, other.length);
  let row = Uint32Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = new Uint32Array(other.length + 1);
    next[0] = i;
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length]!;
}
