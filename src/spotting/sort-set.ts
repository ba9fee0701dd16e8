/**
 * A set of sorts (see `sorts.ts`), each a bit of a whole number below 2^53: the bitwise operators of the language see
 * the low half alone, so that sets are compared by these functions.
 */
export type SortSet = number;

export const NO_SORTS: SortSet = 0;
/** How many sorts a set can hold. */
export const MOST_SORTS = 53;

const HALF = 2 ** 32;
/** What is above the low half. */
const upper = (set: SortSet): number => Math.floor(set / HALF);

/** The set of the one sort with this number. */
export const oneSort = (number: number): SortSet => 2 ** number;

/** Whether two sets have a sort in common. */
export const meet = (one: SortSet, two: SortSet): boolean =>
  (one & two) !== 0 || (one >= HALF && two >= HALF && (upper(one) & upper(two)) !== 0);

/** The sorts of either set. */
export const join = (one: SortSet, two: SortSet): SortSet =>
  one < HALF && two < HALF ? (one | two) >>> 0 : (upper(one) | upper(two)) * HALF + ((one | two) >>> 0);

/** Calls with the number of each sort of a set. */
export function eachSort(set: SortSet, call: (number: number) => void): void {
  for (let low = set >>> 0; low !== 0; low = (low & (low - 1)) >>> 0) call(31 - Math.clz32(low & -low));
  for (let high = upper(set); high !== 0; high &= high - 1) call(63 - Math.clz32(high & -high));
}
