import { keyString, normalise } from '../bengali/index.ts';
import type { EntityKind } from '../model/index.ts';
import { cueOf, SHORTEST_CUE } from './cue-hash.ts';
import table from './tables/sorts.json' with { type: 'json' };

/** What a word tells of the sort of the names beside it, as bits of sorts: see `tables/sorts.json`. */
export interface SortSigns {
  readonly before: number;
  readonly after: number;
  readonly near: number;
}

interface Sort {
  readonly kinds: readonly string[];
  readonly is: readonly string[];
  readonly isNot?: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly near: readonly string[];
}

const SORTS: readonly Sort[] = Object.values<Sort>(table.sorts);
const NAMES = Object.keys(table.sorts);
/** How many sorts there are; each is a bit. */
export const SORT_COUNT = SORTS.length;
/** The bit of a sort. */
export const sortBit = (name: keyof typeof table.sorts): number => 1 << NAMES.indexOf(name);

const keyOf = (word: string): string => keyString(normalise(word).text);
const GENITIVES = ['ের', 'র', 'য়ের'].map(keyOf);

/** Older lexicons keep no word of two letters: in a phrase the other words tell enough. */
const isKept = (word: string): boolean => keyOf(word).length >= SHORTEST_CUE;

interface Sign {
  readonly cue: number;
  readonly genitives: readonly number[];
}
const signOf = (word: string): Sign => {
  const key = keyOf(word);
  return { cue: cueOf(key), genitives: GENITIVES.map((ending) => cueOf(key + ending)) };
};

const SORT_WORDS = new Set(SORTS.flatMap(({ is }) => is.flatMap((phrase) => phrase.split(' ').map(keyOf))));
/** Whether a word, by its key, tells the sort of what it describes. */
export const tellsSort = (key: string): boolean => SORT_WORDS.has(key);

interface Description {
  readonly bit: number;
  readonly kinds: readonly string[];
  /** One of them must be told, and of that all its words. */
  readonly is: readonly (readonly Sign[])[];
  readonly isNot: readonly number[];
}
const DESCRIPTIONS: readonly Description[] = SORTS.map(({ kinds, is, isNot }, at) => ({
  bit: 1 << at,
  kinds,
  is: is.map((phrase) =>
    phrase
      .split(' ')
      .filter((word, _, { length }) => length === 1 || isKept(word))
      .map(signOf),
  ),
  isNot: (isNot ?? []).map((word) => cueOf(keyOf(word))),
}));

/**
 * The sorts of an entity, as bits, by the cue hashes of what describes it. A word in the genitive tells what the
 * entity belongs to, not what it is: যমুনা নদীর ওপর সেতু is no river.
 */
export function sortsOf(kind: EntityKind, cues: readonly number[]): number {
  const told = new Set(cues);
  const isTold = ({ cue, genitives }: Sign): boolean =>
    told.has(cue) && !genitives.some((genitive) => told.has(genitive));
  let sorts = 0;
  for (const { bit, kinds, is, isNot } of DESCRIPTIONS) {
    if (!kinds.includes(kind) || isNot.some((cue) => told.has(cue))) continue;
    if (is.some((phrase) => phrase.every(isTold))) sorts |= bit;
  }
  return sorts;
}

const SIGNS = new Map<string, { before: number; after: number; near: number }>();
SORTS.forEach((sort, at) => {
  for (const side of ['before', 'after', 'near'] as const) {
    for (const word of sort[side]) {
      const key = keyOf(word);
      const signs = SIGNS.get(key) ?? { before: 0, after: 0, near: 0 };
      signs[side] |= 1 << at;
      SIGNS.set(key, signs);
    }
  }
});
const NOTHING: SortSigns = { before: 0, after: 0, near: 0 };

/** What a word tells of the names beside it. */
export function sortSigns(forms: readonly string[]): SortSigns {
  let found = NOTHING;
  for (const form of forms) {
    const signs = SIGNS.get(form);
    if (signs === undefined) continue;
    found =
      found === NOTHING
        ? signs
        : {
            before: found.before | signs.before,
            after: found.after | signs.after,
            near: found.near | signs.near,
          };
  }
  return found;
}
