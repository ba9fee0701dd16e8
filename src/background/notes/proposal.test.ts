import { expect, test } from 'vitest';
import { readStatements } from '../../claims/index.ts';
import { proposalFrom } from './proposal.ts';

const DAY = '2024-06-20';

const propose = (text: string, words: string) => {
  const start = text.indexOf(words);
  const statements = readStatements([{ kind: 'paragraph', text }], [], { publishedOn: DAY });
  return proposalFrom(statements, { block: 0, start, end: start + words.length }, text, DAY);
};

const SAID = 'মেয়র জানান, সেতুর কাজ আগামী বছর শেষ হবে। বৃষ্টি হচ্ছে।';

test.each([
  [
    'the whole sentence: without its speaker',
    SAID,
    'মেয়র জানান, সেতুর কাজ আগামী বছর শেষ হবে।',
    'সেতুর কাজ আগামী বছর শেষ হবে',
  ],
  ['a word or two: what the sentence says', SAID, 'সেতুর কাজ', 'সেতুর কাজ আগামী বছর শেষ হবে'],
  ['a good part of what is said: that part', SAID, 'সেতুর কাজ আগামী বছর শেষ', 'সেতুর কাজ আগামী বছর শেষ'],
  [
    'a part and who says so: that part',
    'সেতুর কাজ আগামী বছর শেষ হবে বলে মেয়র জানান।',
    'আগামী বছর শেষ হবে বলে মেয়র জানান।',
    'আগামী বছর শেষ হবে',
  ],
  ['a sentence that nobody is said to say', SAID, 'বৃষ্টি হচ্ছে।', 'বৃষ্টি হচ্ছে'],
])('%s', (_name, text, words, claim) => {
  expect(propose(text, words).claim.replace(/।$/u, '')).toBe(claim);
});

test('the speaker is the sentence’s own', () => {
  expect(propose(SAID, 'সেতুর কাজ').statement?.speaker?.text).toBe('মেয়র');
  expect(propose(SAID, 'বৃষ্টি').statement?.speaker).toBeNull();
});

test.each([
  ['গতকাল মেয়র জানান, সেতুর কাজ আগামী বছর শেষ হবে।', '2024-06-19'],
  ['মেয়র জানান, ২০২৬ সালের ১ জানুয়ারি সেতু খুলবে।', DAY],
])('when: %s', (text, day) => {
  expect(propose(text, 'সেতু').claimedOn).toBe(day);
});

test('words outside every sentence are taken as they are', () => {
  expect(proposalFrom([], { block: 0, start: 0, end: 6 }, '‘কথা’ আছে', DAY)).toEqual({
    statement: null,
    claim: 'কথা',
    claimedOn: DAY,
  });
});
