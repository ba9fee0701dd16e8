import concepts from '../../src/claims/tables/concepts/general.json' with { type: 'json' };
import type { Block } from '../../src/model/index.ts';
import { SeededRandom } from '../seeded-random.ts';

const WORDS = Object.values(concepts.concepts).flatMap((line) =>
  line.split(' ').filter((word) => !word.includes('_')),
);
const SYLLABLES = 'কা খি গো চা জু টে ডা তি দো না পি ফু বা মে রা লো সা হি বু মি শা নো রু'.split(' ');
const VERBS = ['হয়েছে', 'করেছে', 'করা হয়েছে', 'দিয়েছে', 'পেয়েছে', 'শুরু হয়েছে', 'হয়নি'];

/** Sentences of the right shape and none of them about anything: made names, common words seldom and often as in print. */
export function plausibleClaims(count: number, seed: number): { text: string; names: string[] }[] {
  const numbers = new SeededRandom(seed);
  const random = (): number => numbers.next();
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

const ARTICLE_UNITS = 8_000;

/** An article of 8,000 UTF-16 units: some of the claims as they are, some with another number. */
export function articleOf(all: readonly { text: string }[], first: number): Block[] {
  const blocks: Block[] = [];
  for (let i = first, units = 0; units < ARTICLE_UNITS; i += 997) {
    const { text } = all[i % all.length]!;
    blocks.push({ kind: 'paragraph', text: i % 2 === 0 ? text : text.replace(/[0-9]+/, '77') });
    units += text.length;
  }
  return blocks;
}
