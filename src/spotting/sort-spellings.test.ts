import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf } from './sort-spellings.ts';

const unit = fc.constantFrom(...'কককখা্  ািabcé1-।ৎ\u09fe\u0a05\ud83d');
const spelling = fc.array(unit, { maxLength: 10 }).map((units) => units.join(''));

test('spellings come in the order of their units, equal ones in their own', () => {
  fc.assert(
    fc.property(fc.array(spelling, { maxLength: 300 }), (spellings) => {
      const order = [...orderOf(spellings)];
      expect(order.map((place) => spellings[place])).toEqual([...spellings].sort());
      order.forEach((place, at) => {
        if (at > 0 && spellings[place] === spellings[order[at - 1]!])
          expect(place).toBeGreaterThan(order[at - 1]!);
      });
    }),
    { numRuns: 300 },
  );
});
