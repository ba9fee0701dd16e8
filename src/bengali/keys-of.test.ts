import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyString } from './key.ts';
import { keysOf } from './keys-of.ts';
import { normalise } from './normalise.ts';

const letters = fc.constantFrom(
  ...['ক', 'ত', 'য', 'ড', 'ব', 'স', 'অ', 'আ', 'ঈ', 'ঙ', 'ৎ', 'ো', 'ে', 'া', 'ী', '্', 'ঁ', 'ঃ', 'ং', '\u09bc'],
  ...['\u09df', '\u200d', '\u200c', ' ', '.', ':', '|', '-', 'ডা', 'ø', 'A', 'é', '৫'],
);
const phrases = fc.array(
  fc.array(letters, { maxLength: 6 }).map((some) => some.join('')),
  { maxLength: 5 },
);

test('many words have the keys that each has by itself', () => {
  fc.assert(
    fc.property(phrases, (some) => {
      expect(keysOf(some)).toEqual(some.map((phrase) => keyString(normalise(phrase).text)));
      expect(keysOf(some, 'kept')).toEqual(
        some.map((phrase) => normalise(phrase).text.split(' ').map(keyString).join(' ')),
      );
    }),
    { numRuns: 3_000 },
  );
});
