import { expect, test } from 'vitest';
import { normalise, SUFFIX } from '../bengali/index.ts';
import { listingOf } from './listing.ts';
import { Passage } from './passage.ts';

/** The list around the word `at`, where no lexicon knows any name. */
const around = (text: string, at: number) => {
  const { members, after, tells } = listingOf(new Passage(text), at, at, () => null);
  return { members: members.map((word) => word.text), after: after?.text ?? null, tells };
};

test.each([
  [
    'commas and an "and"; the last member has the case',
    'বরিশাল, ভোলা ও পটুয়াখালীতে কাজ',
    0,
    { members: ['ভোলা', 'পটুয়াখালীতে'], after: 'কাজ', tells: SUFFIX.locative },
  ],
  ['to the left', 'ঢাকা, রংপুর ও যশোর বন্দর', 4 - 1, { members: ['রংপুর', 'ঢাকা'], after: null, tells: 0 }],
  [
    'two words in a member',
    'হুগলি, উত্তর দিনাজপুর ও মালদহ',
    0,
    { members: ['দিনাজপুর', 'মালদহ'], after: null, tells: 0 },
  ],
  ['a clause is no member', 'যমুনা, যেখানে তিনি নৌকা বাইতেন, শান্ত', 0, { members: [], after: null, tells: 0 }],
  ['none', 'যমুনার ঘাটে', 0, { members: [], after: null, tells: 0 }],
])('%s', (_, text, at, listing) =>
  expect(around(text, at)).toEqual({
    ...listing,
    members: listing.members.map((member) => normalise(member).text),
  }),
);
