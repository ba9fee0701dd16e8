import { keyString, keysOf, once } from '../bengali/index.ts';
import type { EntityKind } from '../model/index.ts';
import { cueOf, SHORTEST_CUE } from './cue-hash.ts';
import { join, NO_SORTS, oneSort, type SortSet } from './sort-set.ts';
import table from './tables/sorts.json' with { type: 'json' };

/** What a word tells of the sort of the names beside it: see `tables/sorts.json`. */
export interface SortSigns {
  readonly before: SortSet;
  readonly after: SortSet;
  readonly near: SortSet;
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
/** How many sorts there are; at most `MOST_SORTS`. */
export const SORT_COUNT = SORTS.length;
/** The set of one sort. */
export const sortBit = (name: keyof typeof table.sorts): SortSet => oneSort(NAMES.indexOf(name));

const GENITIVES = keysOf(['ের', 'র', 'য়ের']);

/** Older lexicons keep no word of two letters: in a phrase the other words tell enough. */
const isKept = (key: string): boolean => key.length >= SHORTEST_CUE;

interface Sign {
  readonly cue: number;
  readonly genitives: readonly number[];
}
const signOf = (key: string): Sign => ({
  cue: cueOf(key),
  genitives: GENITIVES.map((ending) => cueOf(key + ending)),
});

const SORT_WORDS = once(
  () => new Set(keysOf(SORTS.flatMap(({ is }) => is.flatMap((phrase) => phrase.split(' '))))),
);
/** Whether a word, by its key, tells the sort of what it describes. */
export const tellsSort = (key: string): boolean => SORT_WORDS().has(key);

/** What tells a sort: one of its phrases, of which all words must be told. */
interface Description {
  readonly sort: SortSet;
  readonly kinds: readonly string[];
  readonly is: readonly Sign[];
  readonly isNot: readonly number[];
}
/** By the cue of each phrase's first word. */
const DESCRIPTIONS = once(() => {
  const descriptions = new Map<number, Description[]>();
  SORTS.forEach(({ kinds, is, isNot }, at) => {
    const others = keysOf(isNot ?? []).map(cueOf);
    for (const phrase of keysOf(is, 'kept')) {
      const signs = phrase
        .split(' ')
        .filter((key, _, { length }) => length === 1 || isKept(key))
        .map(signOf);
      const { cue } = signs[0]!;
      const description = { sort: oneSort(at), kinds, is: signs, isNot: others };
      const known = descriptions.get(cue);
      if (known === undefined) descriptions.set(cue, [description]);
      else known.push(description);
    }
  });
  return descriptions;
});

/**
 * The sorts of an entity, by the cue hashes of what describes it. A word in the genitive tells what the entity belongs
 * to, not what it is: যমুনা নদীর ওপর সেতু is no river.
 */
export function sortsOf(kind: EntityKind, cues: readonly number[]): SortSet {
  const told = new Set(cues);
  const isTold = ({ cue, genitives }: Sign): boolean =>
    told.has(cue) && !genitives.some((genitive) => told.has(genitive));
  let sorts = NO_SORTS;
  for (const cue of told) {
    for (const { sort, kinds, is, isNot } of DESCRIPTIONS().get(cue) ?? []) {
      if (kinds.includes(kind) && !isNot.some((other) => told.has(other)) && is.every(isTold))
        sorts = join(sorts, sort);
    }
  }
  return sorts;
}

const SIGNS = once(() => {
  const all = new Map<string, { before: SortSet; after: SortSet; near: SortSet }>();
  SORTS.forEach((sort, at) => {
    for (const side of ['before', 'after', 'near'] as const) {
      for (const key of keysOf(sort[side])) {
        const signs = all.get(key) ?? { before: 0, after: 0, near: 0 };
        signs[side] = join(signs[side], oneSort(at));
        all.set(key, signs);
      }
    }
  });
  return all;
});
const NOTHING: SortSigns = { before: NO_SORTS, after: NO_SORTS, near: NO_SORTS };

/** What goes somewhere is called by the place and this, and is what one rides in: দিল্লিগামী শতাব্দী. */
const BOUND = keyString('গামী');
const BOUND_FOR = once((): SortSigns => {
  const ridden = join(sortBit('train'), sortBit('airline'));
  return { before: ridden, after: NO_SORTS, near: ridden };
});

/** What a word tells of the names beside it. */
export function sortSigns(forms: readonly string[]): SortSigns {
  if (forms[0]!.endsWith(BOUND)) return BOUND_FOR();
  let found = NOTHING;
  for (const form of forms) {
    const signs = SIGNS().get(form);
    if (signs === undefined) continue;
    found =
      found === NOTHING
        ? signs
        : {
            before: join(found.before, signs.before),
            after: join(found.after, signs.after),
            near: join(found.near, signs.near),
          };
  }
  return found;
}
