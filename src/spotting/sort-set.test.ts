import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachSort, join, MOST_SORTS, meet, NO_SORTS, oneSort, type SortSet } from './sort-set.ts';

const numbers = fc.uniqueArray(fc.nat(MOST_SORTS - 1));
const setOf = (sorts: readonly number[]): SortSet => sorts.map(oneSort).reduce(join, NO_SORTS);

test('a set holds what was put in', () => {
  fc.assert(
    fc.property(numbers, (sorts) => {
      const found: number[] = [];
      eachSort(setOf(sorts), (number) => found.push(number));
      expect(found).toEqual(sorts.toSorted((a, b) => a - b));
    }),
  );
});

test('sets meet where they share a sort', () => {
  fc.assert(
    fc.property(numbers, numbers, (one, two) => {
      expect(meet(setOf(one), setOf(two))).toBe(one.some((number) => two.includes(number)));
    }),
  );
});
