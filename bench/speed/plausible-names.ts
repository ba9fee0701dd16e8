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

/** One of them, each as likely. */
export const pick = <T>(random: () => number, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)]!;

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
