import { normalise } from '../../bengali/index.ts';
import table from '../tables/stems.json' with { type: 'json' };
import { termOf } from './concepts.ts';
import { stem } from './stem.ts';

/** A head of fewer letters and signs is none: the word only ends like a tail. */
const COMPOUND = new RegExp(
  `^(.{3,}?)(${normalise(table.compoundTails).text.replaceAll(' ', '|')})(?:টি|টা)?(?:ের|র|ে|কে|তে|ও|ই)?$`,
  'u',
);
const NONE: readonly string[] = [];

/** The terms of the two nouns that a word is written together of: পেঁপেপাতা is পেঁপে and পাতা. Takes normal form. */
export function partsOf(word: string): readonly string[] {
  const [, head, tail] = COMPOUND.exec(word) ?? [];
  return head && tail ? [termOf(head, stem(head)), termOf(tail, stem(tail))] : NONE;
}
