import { describe, expect, test } from 'vitest';
import { normalise } from '../../bengali/index.ts';
import { roleOfWord } from './slot.ts';

describe('the part that a word takes by its own ending', () => {
  test.each([
    ['ঢাকার', 'of'],
    ['সরকারের', 'of'],
    ['ছাত্রদের', 'of'],
    ['মন্ত্রীর', 'of'],
    ['ছাত্র', 'bare'],
    ['শহর', 'bare'],
    ['খবর', 'bare'],
    ['বছর', 'bare'],
    ['সরকার', 'bare'],
    ['রংপুর', 'bare'],
    ['মন্ত্রীকে', 'object'],
    ['শহরে', 'at'],
    ['এলাকায়', 'at'],
  ])('%s: %s', (word, role) => {
    expect(roleOfWord(normalise(word).text)).toBe(role);
  });
});
