import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entity } from '../../../test/feeds/small-feed.ts';
import { tokenise } from '../../bengali/index.ts';
import { Names } from './names.ts';

const named = (id: string, bn: string, aliases: string[] = []) =>
  entity(id, { label: { bn }, aliases: { bn: aliases, en: [] } });
const found = (names: Names, text: string, preferred: string[] = []): string[] =>
  names
    .find(tokenise(text), new Set(preferred))
    .map(({ id, role, from, to }) => `${id} ${role} ${from}-${to}`);

test('the longest name that stands at a place is found, inflected in its last word alone', () => {
  const names = new Names([
    named('korea', 'কোরিয়া'),
    named('north-korea', 'উত্তর কোরিয়া'),
    named('north', 'উত্তর'),
    named('dhaka', 'ঢাকা'),
  ]);
  expect(found(names, 'উত্তর কোরিয়ার কথা ঢাকাকে')).toEqual(['north-korea of 0-2', 'dhaka object 3-4']);
  expect(found(names, 'উত্তরের কোরিয়া')).toEqual(['north of 0-1', 'korea bare 1-2']);
  expect(found(names, 'ঢাকাই')).toEqual(['dhaka bare 0-1']);
  expect(found(names, 'ঢাক')).toEqual([]);
});

test('of entities with one name the preferred is found, else the first given', () => {
  const names = new Names([named('first', 'রহমান'), named('second', 'রহমান'), named('third', 'আলী', ['রহমান'])]);
  expect(found(names, 'রহমানের')).toEqual(['first of 0-1']);
  expect(found(names, 'রহমানের', ['third'])).toEqual(['third of 0-1']);
});

test('names that no token begins with change nothing', () => {
  const word = fc.stringMatching(/^[কখগঘ]{1,3}$/);
  const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 8 }),
      fc.array(text, { maxLength: 8 }),
      text,
      (labels, more, read) => {
        const own = labels.map((label, at) => named(`e-${at}`, label));
        const others = more.map((label, at) => named(`o-${at}`, `হ${label}`));
        expect(found(new Names([...others, ...own]), read)).toEqual(found(new Names(own), read));
      },
    ),
  );
});
