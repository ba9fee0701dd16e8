import type { Entity } from '../../src/model/index.ts';

/** A generator of the same numbers in every run (mulberry32): figures can be compared. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ONSETS = [
  ...'কখগঘচছজঝটডতথদধনপফবভমযরলশসহ',
  'শ্র',
  'প্র',
  'ক্র',
  'ত্র',
  'দ্র',
  'ব্র',
  'স্ত',
  'ন্দ',
  'ম্ব',
  'ঙ্গ',
  'ষ্ণ',
  'ক্ষ',
  'র্ম',
  'ল্ল',
];
const RIMES = ['', '', '', 'া', 'া', 'া', 'ি', 'ি', 'ী', 'ু', 'ে', 'ে', 'ো', 'ৈ', 'াই', '\u09dfা', 'াং', 'ূ'];
const CODAS = ['', '', '', '', 'ন', 'র', 'ল', 'ম', 'স', 'ক', 'ত', 'দ', '\u09dc', 'ং', 'শ'];

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;

/** A word of two to four Bengali syllables. */
export function plausibleWord(random: () => number): string {
  const syllables = 2 + Math.floor(random() * random() * 3);
  let word = '';
  for (let i = 0; i < syllables; i++) word += pick(random, ONSETS) + pick(random, RIMES);
  return word + pick(random, CODAS);
}

/** Few words are frequent and many are rare: an index into a pool of `size`. */
const zipf = (random: () => number, size: number): number => Math.floor(size ** random()) - 1;

/**
 * `count` different names as real ones are made: single words, given name and surname from pools in which some are
 * common and most rare, and names of three words. 2 in 5 entities have a second name.
 */
export function plausibleNames(count: number, seed = 1): string[] {
  const random = seeded(seed);
  const firsts = Array.from({ length: Math.max(200, Math.ceil(count / 12)) }, () => plausibleWord(random));
  const lasts = Array.from({ length: Math.max(100, Math.ceil(count / 40)) }, () => plausibleWord(random));
  const names = new Set<string>();
  while (names.size < count) {
    const shape = random();
    const first = firsts[zipf(random, firsts.length)]!;
    const last = lasts[zipf(random, lasts.length)]!;
    if (shape < 0.25) names.add(plausibleWord(random));
    else if (shape < 0.85) names.add(`${pick(random, firsts)} ${last}`);
    else names.add(`${first} ${plausibleWord(random)} ${last}`);
  }
  return [...names];
}

/** The names as entities, two or three to each. */
export function entitiesOf(names: readonly string[]): Entity[] {
  const entities: Entity[] = [];
  for (let at = 0; at < names.length; ) {
    const own = names.slice(at, at + 2 + (entities.length % 2));
    at += own.length;
    entities.push({
      id: `entity-${entities.length}`,
      kind: 'person',
      label: { bn: own[0]! },
      aliases: { bn: own.slice(1), en: [] },
      weak: [],
      facts: [],
      related: [],
    });
  }
  return entities;
}

const AFTER_CONSONANT = ['ের', 'ের', 'কে', 'ে', 'েরা', 'দের', 'টি', 'েরও', 'ই'];
const AFTER_VOWEL = ['র', 'র', 'কে', 'তে', 'রা', 'দের', 'টি', 'রও', 'ই'];
const inflected = (random: () => number, name: string): string => {
  if (random() < 0.65) return name;
  return name + pick(random, /[া-ৌঅ-ঔ]$/.test(name) ? AFTER_VOWEL : AFTER_CONSONANT);
};

/** A name with one letter changed, or cut short before its last word: what must not be found. */
function nearMiss(random: () => number, name: string): string {
  const space = name.lastIndexOf(' ');
  if (space > 0 && random() < 0.5) return name.slice(0, space);
  const at = name.length - 1 - Math.floor(random() * 3);
  return `${name.slice(0, at)}ঝ${name.slice(at + 1)}`;
}

/** Running text of at least `length` units: ordinary words, 1 in 12 a name (a third of them inflected), 1 in 25 a near miss. */
export function plausibleText(length: number, names: readonly string[], seed = 2): string {
  const random = seeded(seed);
  const vocabulary = Array.from({ length: 20_000 }, () => plausibleWord(random));
  const words: string[] = [];
  let units = 0;
  while (units < length) {
    const kind = random();
    const word =
      kind < 1 / 12
        ? inflected(random, pick(random, names))
        : kind < 1 / 12 + 1 / 25
          ? nearMiss(random, pick(random, names))
          : inflected(random, vocabulary[zipf(random, vocabulary.length)]!);
    const mark = random() < 0.09 ? '।' : random() < 0.06 ? ',' : '';
    words.push(word + mark);
    units += word.length + mark.length + 1;
  }
  // Through bytes, so that the string is flat: a slice of another is slower to read.
  return Buffer.from(words.join(' ').slice(0, length), 'utf16le').toString('utf16le');
}
