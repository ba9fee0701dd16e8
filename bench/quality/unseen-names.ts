import { resolve } from 'node:path';
import type { Measure, Section } from '../report.ts';
import { type Exchanged, exchangeNames } from './exchanged-names.ts';
import { type GoldPassage, readGold } from './gold.ts';
import { measure, ours, type Score, sharedForms } from './spotting.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SETS = [
  'spot',
  'spot-own',
  'spot-held',
  'spot-blind',
  'spot-sorts',
  'spot-kinds',
  'spot-blind2',
  'spot-blind3',
  'spot-blind4',
  'spot-blind5',
];

/** Whose names are exchanged, each with what the figure is called. */
const EXCHANGES: readonly (readonly [string, readonly Exchanged[]])[] = [
  ['as they are', []],
  ['people’s exchanged', ['person']],
  ['places’ exchanged', ['place']],
  ['others’ exchanged', ['other']],
  ['ordinary words exchanged', ['ordinary']],
  ['all exchanged', ['person', 'place', 'other', 'ordinary']],
];
const SEEDS = [1, 2];
/** One entity in so many is left out of the pack at a time. */
const LEFT_OUT = 3;

/**
 * What the rules and tables have learnt by heart: all gold sets once more with names that stand in no table, and with
 * entities taken out, so that what names them must not be marked. Where a figure falls, a rule leans on its words. No
 * word of language is as unknown as an exchanged ordinary word: what is marked of those is the worst that can be.
 */
export async function unseenNamesQuality(): Promise<Section> {
  const measures = EXCHANGES.flatMap(([name, which]) => exchanged(name, which));
  return { title: 'Spotting: names that no table holds', measures: [...measures, leftOut()], notes: [] };
}

function exchanged(name: string, which: readonly Exchanged[]): Measure[] {
  const sum = { right: 0, found: 0, wanted: 0, traps: 0, trapsMarked: 0, shared: 0, sharedRight: 0 };
  const figures = Object.keys(sum) as (keyof typeof sum & keyof Score)[];
  for (const set of SETS) {
    for (const seed of which.length === 0 ? [0] : SEEDS) {
      const { entities, passages } = exchangeNames(goldOf(set), which, seed);
      const score = measure(passages, sharedForms(entities, passages), ours(entities));
      for (const figure of figures) sum[figure] += score[figure];
    }
  }
  const share = (what: string, part: number, of: number): Measure => ({
    name: `${name}: ${what}`,
    value: part / of,
    unit: '',
    of,
  });
  return [
    share('precision', sum.right, sum.found),
    share('recall', sum.right, sum.wanted),
    share('traps marked', sum.trapsMarked, sum.traps),
    share('shared forms right', sum.sharedRight, sum.shared),
  ];
}

function leftOut(): Measure {
  let named = 0;
  let marked = 0;
  for (const set of SETS) {
    const { entities, passages } = goldOf(set);
    for (let turn = 0; turn < LEFT_OUT; turn++) {
      const gone = new Set(entities.filter((_, at) => at % LEFT_OUT === turn).map(({ id }) => id));
      const matcher = ours(
        entities
          .filter(({ id }) => !gone.has(id))
          .map((entity) => ({ ...entity, related: entity.related.filter(({ id }) => !gone.has(id)) })),
      );
      for (const passage of passages) {
        const found = matcher(passage);
        for (const { what, entity, start, end } of passage.marks) {
          if (what !== 'mention' || !gone.has(entity)) continue;
          named++;
          if (found.some((mark) => mark.start < end && start < mark.end)) marked++;
        }
      }
    }
  }
  return { name: 'taken out of the pack: marked all the same', value: marked / named, unit: '', of: named };
}

const goldOf = (
  set: string,
): { entities: ReturnType<typeof readGold>['entities']; passages: GoldPassage[] } =>
  readGold(resolve(ROOT, 'test/gold', set));
