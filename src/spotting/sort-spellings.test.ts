import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf } from './sort-spellings.ts';

const unit = fc.constantFrom(...'কখা্ ািabcé1-।ৎ\u09fe\u0a05\ud83d');
const spelling = fc.array(unit, { maxLength: 7 }).map((units) => units.join(''));

test('spellings come in the order of their units', () => {
  fc.assert(
    fc.property(fc.uniqueArray(spelling, { maxLength: 60 }), (spellings) => {
      expect([...orderOf(spellings)].map((place) => spellings[place])).toEqual([...spellings].sort());
    }),
    { numRuns: 500 },
  );
});
