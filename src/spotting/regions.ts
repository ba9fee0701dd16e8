import { keysOf, once } from '../bengali/index.ts';
import { cueOf } from './cue-hash.ts';
import table from './tables/regions.json' with { type: 'json' };
import { suffixTells } from './word-forms.ts';

/**
 * Countries as bits: Bangladesh, West Bengal, India beside it, and all others. `place` marks a word that names a place
 * anywhere.
 */
export const REGION = { BD: 1, WB: 2, IN: 4, abroad: 8, place: 16 } as const;
/** The bits that are countries. */
const COUNTRIES = REGION.BD | REGION.WB | REGION.IN | REGION.abroad;

const GENITIVES = keysOf(['ের', 'র']);

/** What the table holds, in the forms that texts and descriptions are asked for. */
interface Gazetteer {
  /** By the key of a word: bits of `REGION`. */
  readonly words: ReadonlyMap<string, number>;
  /** By the cue of a place: its key, and its country. */
  readonly cues: ReadonlyMap<number, readonly { readonly key: string; readonly bit: number }[]>;
  /** By the cue of a place that a description may name without a suffix (পশ্চিমবঙ্গ সরকারের সচিবালয়): its country. */
  readonly bare: ReadonlyMap<number, number>;
}

const GAZETTEER = once((): Gazetteer => {
  const words = new Map<string, number>();
  const cues = new Map<number, { readonly key: string; readonly bit: number }[]>();
  const addWords = (listed: readonly string[], bits: number): void => {
    for (const key of keysOf(listed)) words.set(key, (words.get(key) ?? 0) | bits);
  };
  const addPlaces = (places: readonly string[], bit: number): void => {
    for (const key of keysOf(places)) {
      words.set(key, (words.get(key) ?? 0) | bit | REGION.place);
      const cue = cueOf(key);
      const known = cues.get(cue);
      if (known === undefined) cues.set(cue, [{ key, bit }]);
      else known.push({ key, bit });
    }
  };
  for (const region of ['BD', 'WB', 'IN'] as const) {
    addWords(table[region].words, REGION[region]);
    addPlaces(table[region].places, REGION[region]);
  }
  addPlaces(table.world, REGION.abroad);
  addWords(table.abroad, REGION.abroad);
  const bare = new Map(
    Object.entries(table.bare).flatMap(([region, listed]) =>
      keysOf(listed).map((key) => [cueOf(key), REGION[region as 'BD' | 'WB' | 'IN']] as const),
    ),
  );
  return { words, cues, bare };
});

/** Whose country a word speaks of, as bits of `REGION`. */
export function regionSigns(forms: readonly string[]): number {
  const { words } = GAZETTEER();
  let bits = 0;
  for (const form of forms) bits |= words.get(form) ?? 0;
  return bits;
}

/** What the suffix tells that a word in a known place's name carries: bits of `SUFFIX`; 0 where it carries none. */
export const tellsOfPlace = (word: string): number =>
  suffixTells(word, (form) => (regionSigns([form]) & REGION.place) !== 0);

/** The countries that a description places an entity in, by its cue hashes; 0 where it tells none. */
export function regionsOf(cues: readonly number[]): number {
  const places = GAZETTEER();
  const told = new Set(cues);
  let bits = 0;
  for (const cue of cues) {
    bits |= places.bare.get(cue) ?? 0;
    for (const { key, bit } of places.cues.get(cue) ?? [])
      if (GENITIVES.some((ending) => told.has(cueOf(key + ending)))) bits |= bit;
  }
  return bits;
}

/** How often a text speaks of Bangladesh, West Bengal, the rest of India, and other countries. */
export type CountryCounts = [number, number, number, number];
export const noCountries = (): CountryCounts => [0, 0, 0, 0];

/** Adds what a word speaks of. */
export function countCountries(region: number, counts: CountryCounts): void {
  if ((region & COUNTRIES) === 0) return;
  if ((region & REGION.BD) !== 0) counts[0]++;
  if ((region & REGION.WB) !== 0) counts[1]++;
  if ((region & REGION.IN) !== 0) counts[2]++;
  if ((region & REGION.abroad) !== 0) counts[3]++;
}

/** An entity of an ordinary word's name needs more than its country's to be meant. */
interface Resident {
  readonly candidate: { readonly entity: { readonly regions: number }; readonly ordinary: unknown };
}
/** How far one who lives nobody knows where fits as well as the best of the others. */
const UNTOLD = 0.8;

/**
 * How well a text that speaks of these countries fits each of several entities, from −1 to 1. One whose description
 * names no country may be of any.
 */
export function countryFits(rivals: readonly Resident[], counts: CountryCounts): number[] {
  const fits = rivals.map(({ candidate }) => fitOf(candidate.entity.regions, counts));
  const best = Math.max(0, ...fits);
  return rivals.map(({ candidate }, at) => {
    const fit = candidate.entity.regions === 0 ? best * UNTOLD : fits[at]!;
    return candidate.ordinary === undefined ? fit : Math.min(0, fit);
  });
}

/** What it says against an entity abroad that a text speaks of home alone: less, for news looks abroad from there. */
const AT_HOME = -0.4;

/** West Bengal and the rest of India are half each other's. */
function fitOf(own: number, [bd, wb, india, abroad]: CountryCounts): number {
  if (own === REGION.abroad && abroad > 0) return Math.min(1, abroad / 2 + 0.25);
  const total = bd + wb + india;
  if (own === 0 || total === 0) return 0;
  const sureness = Math.min(1, total / 2 + 0.25);
  if (own === REGION.abroad) return AT_HOME * sureness;
  const within =
    ((own & REGION.BD) !== 0 ? bd : 0) +
    ((own & REGION.WB) !== 0 ? wb : (own & REGION.IN) !== 0 ? wb / 2 : 0) +
    ((own & REGION.IN) !== 0 ? india : (own & REGION.WB) !== 0 ? india / 2 : 0);
  return ((2 * within - total) / total) * sureness;
}
