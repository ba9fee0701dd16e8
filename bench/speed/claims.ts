import * as v from 'valibot';
import { buildClaimIndex, matchClaims, openClaimIndex, readStatements } from '../../src/claims/index.ts';
import concepts from '../../src/claims/tables/concepts.json' with { type: 'json' };
import { type Block, Claim, Entity } from '../../src/model/index.ts';
import { buildLexicon, openLexicon, spot } from '../../src/spotting/index.ts';
import type { Measure, Section } from '../report.ts';
import { bytesInUse } from './timing.ts';

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
  const lexicon = openLexicon(buildLexicon(entities));
  const articles = Array.from({ length: ROUNDS }, (_, i) => {
    const blocks = articleOf(all, i * 31);
    return { blocks, mentions: spot(blocks, [lexicon], { publishedOn: null, known: [] }) };
  });
  const measures: Measure[] = [];
  for (const size of SIZES) {
    const built = performance.now();
    const bytes = buildClaimIndex(claims.slice(0, size), entities);
    const written = performance.now();
    // Buffers that building let go of are given back only by the second collection.
    bytesInUse();
    const before = bytesInUse();
    const opening = performance.now();
    const index = openClaimIndex(bytes);
    const opened = performance.now();
    const match = ({ blocks, mentions }: (typeof articles)[number]): number => {
      const statements = readStatements(blocks, mentions, { publishedOn: null });
      return timed(() => void matchClaims(statements, mentions, [index], { publishedOn: null }));
    };
    const times = articles.map(match);
    const again = articles.map(() => match(articles[0]!));
    const held = bytesInUse();
    const of = size;
    measures.push({ name: 'claims.index.build', value: written - built, unit: 'ms', of });
    measures.push({ name: 'claims.index.bytes-a-claim', value: bytes.length / size, unit: 'bytes', of });
    measures.push({ name: 'claims.index.memory', value: (held - before) / 2 ** 20, unit: 'MiB', of });
    measures.push({ name: 'claims.index.open', value: opened - opening, unit: 'ms', of });
    measures.push({ name: 'claims.match.first', value: times[0]!, unit: 'ms', of });
    measures.push({ name: 'claims.match.median', value: median(times.slice(1)), unit: 'ms', of });
    measures.push({ name: 'claims.match.same-article', value: Math.min(...again), unit: 'ms', of });
    const fastest = { name: 'claims.match.fastest', value: Math.min(...times), unit: 'ms', of };
    measures.push(size === SIZES.at(-1) ? { ...fastest, bar: 30 } : fastest);
  }
  const { blocks } = articles[0]!;
  const units = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return {
    title: 'Claims: one article against more and more known claims',
    measures,
    notes: [
      `article: ${units} units, ${blocks.length} blocks`,
      `each of ${ROUNDS} rounds matches another article: first with everything cold, fastest where the machine disturbed least`,
      'same-article: the fastest of as many rounds over one article',
      'memory: what the opened index and matching keep beside the bytes themselves',
    ],
  };
}

function timed(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function articleOf(all: readonly { text: string }[], first: number): Block[] {
  const blocks: Block[] = [];
  for (let i = first, units = 0; units < ARTICLE_UNITS; i += 997) {
    const { text } = all[i % all.length]!;
    blocks.push({ kind: 'paragraph', text: i % 2 === 0 ? text : text.replace(/[0-9]+/, '77') });
    units += text.length;
  }
  return blocks;
}
