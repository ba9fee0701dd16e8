import * as v from 'valibot';
import { buildClaimIndex, matchClaims, openClaimIndex, readStatements } from '../../src/claims/index.ts';
import concepts from '../../src/claims/tables/concepts.json' with { type: 'json' };
import { type Block, Claim, Entity } from '../../src/model/index.ts';
import { buildLexicon, openLexicon, spot } from '../../src/spotting/index.ts';
import type { Measure, Section } from '../report.ts';

const SIZES = [1_000, 10_000, 100_000];
const ARTICLE_UNITS = 8_000;
const ROUNDS = 25;

/** A generator of numbers that gives the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = Object.values(concepts.concepts).flatMap((line) =>
  line.split(' ').filter((word) => !word.includes('_')),
);
const SYLLABLES = 'কা খি গো চা জু টে ডা তি দো না পি ফু বা মে রা লো সা হি বু মি শা নো রু'.split(' ');
const VERBS = ['হয়েছে', 'করেছে', 'করা হয়েছে', 'দিয়েছে', 'পেয়েছে', 'শুরু হয়েছে', 'হয়নি'];

/** Sentences of the right shape and none of them about anything: made names, common words seldom and often as in print. */
function sentences(count: number, random: () => number): { text: string; names: string[] }[] {
  const pick = <T>(from: readonly T[], skew: number): T => from[Math.floor(random() ** skew * from.length)]!;
  const places = Array.from({ length: 4_000 }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, 1)).join(''),
  );
  return Array.from({ length: count }, () => {
    const names = [pick(places, 2), pick(places, 2)];
    const number = 1 + Math.floor(random() ** 3 * 5_000);
    const words = Array.from({ length: 4 + Math.floor(random() * 4) }, () => pick(WORDS, 1.5));
    return {
      text: `${names[0]}র ${words.slice(0, 2).join(' ')} ${number}টি ${words.slice(2).join(' ')} ${names[1]} ${pick(VERBS, 1)}।`,
      names,
    };
  });
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;

/** How matching an article of 8,000 characters grows with the claims that are known. */
export async function measureClaims(): Promise<Section> {
  const all = sentences(SIZES.at(-1)!, seeded(7));
  const ids = new Map([...new Set(all.flatMap(({ names }) => names))].map((name, i) => [name, `e-${i}`]));
  const entities = [...ids].map(([name, id]) => v.parse(Entity, { id, kind: 'place', label: { bn: name } }));
  const claims = all.map(({ text, names }, i) =>
    v.parse(Claim, { id: `c-${i}`, text: { bn: text }, about: names.map((name) => ids.get(name)!) }),
  );
  const blocks = articleOf(all);
  const lexicon = openLexicon(buildLexicon(entities));
  const mentions = spot(blocks, [lexicon], { publishedOn: null, known: [] });
  const measures: Measure[] = [];
  for (const size of SIZES) {
    const built = performance.now();
    const bytes = buildClaimIndex(claims.slice(0, size), entities);
    const opening = performance.now();
    const index = openClaimIndex(bytes);
    const opened = performance.now();
    const statements = readStatements(blocks, mentions, { publishedOn: null });
    const match = () => void matchClaims(statements, mentions, [index], { publishedOn: null });
    const times = Array.from({ length: ROUNDS }, () => timed(match));
    const of = size;
    measures.push({ name: 'claims.index.build', value: opening - built, unit: 'ms', of });
    measures.push({ name: 'claims.index.bytes-a-claim', value: bytes.length / size, unit: 'bytes', of });
    measures.push({ name: 'claims.index.open', value: opened - opening, unit: 'ms', of });
    measures.push({ name: 'claims.match.first', value: times[0]!, unit: 'ms', of });
    measures.push({ name: 'claims.match.median', value: median(times.slice(1)), unit: 'ms', of });
    const fastest = { name: 'claims.match.fastest', value: Math.min(...times), unit: 'ms', of };
    measures.push(size === SIZES.at(-1) ? { ...fastest, bar: 30 } : fastest);
  }
  const units = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    title: 'Claims: one article against more and more known claims',
    measures,
    notes: [
      `article: ${units} units, ${blocks.length} blocks`,
      'fastest: the round that the machine disturbed least; first: with every cache cold',
    ],
  };
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function articleOf(all: readonly { text: string }[]): Block[] {
  const blocks: Block[] = [];
  for (let i = 0, units = 0; units < ARTICLE_UNITS; i += 997) {
    const { text } = all[i % all.length]!;
    blocks.push({ kind: 'paragraph', text: i % 2 === 0 ? text : text.replace(/[0-9]+/, '77') });
    units += text.length;
  }
  return blocks;
}
