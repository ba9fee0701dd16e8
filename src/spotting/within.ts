import { keysOf, once } from '../bengali/index.ts';
import { cueOf } from './cue-hash.ts';
import table from './tables/within.json' with { type: 'json' };

const NOTHING: readonly number[] = [];

/** By the key of a place or of what is said of it: the cue hashes of the countries, states and districts that it lies in. */
const HOLDERS = once(() => {
  const holders = new Map<string, readonly number[]>();
  const add = (
    keys: readonly string[],
    lines: readonly number[],
    cues: readonly (readonly number[])[],
  ): void =>
    keys.forEach((key, at) => {
      holders.set(key, [...(holders.get(key) ?? NOTHING), ...cues[lines[at]!]!]);
    });
  const lineOf = (words: readonly (readonly string[])[]): number[] =>
    words.flatMap((line, at) => line.map(() => at));
  const names = table.within.map((line) => line.names);
  const places = table.within.map((line) => line.holds);
  const nameKeys = keysOf(names.flat());
  const nameLines = lineOf(names);
  const cues = table.within.map((_, line) => nameKeys.filter((_, at) => nameLines[at] === line).map(cueOf));
  add(nameKeys, nameLines, cues);
  add(keysOf(places.flat()), lineOf(places), cues);
  return holders;
});

/** What a word's place lies in, itself among it where it is a country, state or district: cue hashes, as descriptions have them. */
export function holdersOf({ forms }: { readonly forms: readonly string[] }): readonly number[] {
  for (const form of forms) {
    const cues = HOLDERS().get(form);
    if (cues !== undefined) return cues;
  }
  return NOTHING;
}
