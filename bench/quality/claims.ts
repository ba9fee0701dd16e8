import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { buildClaimIndex, matchClaims, openClaimIndex, readStatements } from '../../src/claims/index.ts';
import { type Block, Claim, type ClaimMatch, Day, Entity } from '../../src/model/index.ts';
import { buildLexicon, openLexicon, spot } from '../../src/spotting/index.ts';
import type { Measure, Section } from '../report.ts';
import { readJsonLines } from './jsonl.ts';
import { bm25, type ClaimRanker, gramCosine } from './simple-claim-matchers.ts';

const Pair = v.object({
  id: v.string(),
  claim: v.nullable(v.string()),
  near: v.optional(v.string()),
  relation: v.picklist(['same', 'contradicts', 'changed', 'none']),
  date: Day,
  sentence: v.string(),
});
type Pair = v.InferOutput<typeof Pair>;
type Found = Pick<ClaimMatch, 'claim' | 'relation'>;
const Pack = v.object({ entities: v.array(Entity), claims: v.array(Claim) });

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly wordy: number;
  readonly reworded: number;
  readonly calledSame: number;
  readonly contradictions: number;
  readonly alarms: number;
  readonly nearAlarms: number;
  readonly errors: string[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Holds what a matcher finds for each sentence against the gold. */
function judge(pairs: readonly Pair[], find: (pair: Pair) => Found[]): Figures {
  const errors: string[] = [];
  let right = 0;
  let given = 0;
  const count = {
    same: 0,
    first: 0,
    second: 0,
    altered: 0,
    called: 0,
    denied: 0,
    deniedFound: 0,
    far: 0,
    alarms: 0,
    near: 0,
    nearAlarms: 0,
  };
  const rightBy = { first: 0, second: 0 };
  for (const pair of pairs) {
    const found = find(pair);
    const same = found.filter(({ relation }) => relation === 'same');
    const hit = same.some(({ claim }) => claim === pair.claim);
    given += same.length;
    if (pair.relation === 'same') {
      const form = pair.id.endsWith('.s2') ? 'second' : 'first';
      count.same++;
      count[form]++;
      if (hit) {
        right++;
        rightBy[form]++;
      }
    } else if (pair.relation === 'none') {
      const alarmed = found.length > 0 ? 1 : 0;
      if (pair.near) {
        count.near++;
        count.nearAlarms += alarmed;
      } else {
        count.far++;
        count.alarms += alarmed;
      }
    } else {
      count.altered++;
      if (hit) count.called++;
      if (pair.relation === 'contradicts') {
        count.denied++;
        if (found.some((match) => match.claim === pair.claim && match.relation === 'contradicts'))
          count.deniedFound++;
      }
    }
    const wanted = pair.relation === 'none' ? '–' : `${pair.relation} ${pair.claim}`;
    const got = found.map(({ relation, claim }) => `${relation} ${claim}`).join(', ') || '–';
    if (wanted !== got) errors.push(`${pair.id}: wanted ${wanted}, found ${got}: ${pair.sentence}`);
  }
  return {
    precision: share(right, given),
    recall: share(right, count.same),
    wordy: share(rightBy.first, count.first),
    reworded: share(rightBy.second, count.second),
    calledSame: share(count.called, count.altered),
    contradictions: share(count.deniedFound, count.denied),
    alarms: count.far === 0 ? 0 : count.alarms / count.far,
    nearAlarms: count.near === 0 ? 0 : count.nearAlarms / count.near,
    errors,
  };
}

/** The highest threshold at which a ranker still finds half of the true rewordings, by calling its first claim the same. */
function atHalfRecall(pairs: readonly Pair[], rank: ClaimRanker): Figures {
  const tops = new Map(
    pairs.map((pair) => [
      pair.id,
      rank(pair.sentence).reduce((best, next) => (next.score > best.score ? next : best)),
    ]),
  );
  const thresholds = [...tops.values()].map(({ score }) => score).sort((a, b) => b - a);
  const at = (threshold: number): Figures =>
    judge(pairs, ({ id }) => {
      const top = tops.get(id)!;
      return top.score > 0 && top.score >= threshold ? [{ claim: top.claim, relation: 'same' }] : [];
    });
  for (const threshold of thresholds) {
    const figures = at(threshold);
    if (figures.recall >= 0.5) return figures;
  }
  return at(0);
}

/** Of which claims nobody reads the errors: none, all, or each in odd place (the second, the fourth …). */
type Held = 'none' | 'all' | 'odd';

/** The pairs of the claims in even place, and those of the others. */
function halvesOf(pairs: readonly Pair[]): readonly [Pair[], Pair[]] {
  const topic = ({ id }: Pair): string => id.split('.')[0]!;
  const topics = [...new Set(pairs.map(topic))];
  const isOdd = (pair: Pair): boolean => topics.indexOf(topic(pair)) % 2 === 1;
  return [pairs.filter((pair) => !isOdd(pair)), pairs.filter(isOdd)];
}

/** Matching sentences to known claims, with BM25 alone and character-n-gram cosine alone beside it. */
export async function claimsQuality(set: string, held: Held = 'none'): Promise<Section> {
  const folder = `test/gold/${set}`;
  const { entities, claims } = v.parse(Pack, JSON.parse(readFileSync(`${folder}/pack.json`, 'utf8')));
  const pairs = readJsonLines(`${folder}/pairs.jsonl`, Pair);
  const lexicon = openLexicon(buildLexicon(entities));
  const index = openClaimIndex(buildClaimIndex(claims, entities));
  const match = ({ sentence, date: publishedOn }: Pair): Found[] => {
    const blocks: Block[] = [{ kind: 'paragraph', text: sentence }];
    const mentions = spot(blocks, [lexicon], { publishedOn, known: [] });
    const statements = readStatements(blocks, mentions, { publishedOn });
    return matchClaims(statements, mentions, [index], { publishedOn }).flatMap(({ matches }) => matches);
  };
  const ours = judge(pairs, match);
  const halves = held === 'odd' ? halvesOf(pairs).map((half) => judge(half, match)) : [];
  const listed = { none: ours.errors, all: [], odd: halves[0]?.errors ?? [] }[held];
  const texts = claims.map(({ id, text }) => ({ id, text: text.bn }));
  const rivals = [
    { name: 'bm25', figures: atHalfRecall(pairs, bm25(texts)) },
    { name: 'gram-cosine', figures: atHalfRecall(pairs, gramCosine(texts)) },
  ];
  const of = pairs.length;
  const measures: Measure[] = [
    { name: `${set}.same-precision`, value: ours.precision, unit: '', of, bar: 0.95 },
    { name: `${set}.same-recall`, value: ours.recall, unit: '', of, bar: 0.5 },
    { name: `${set}.same-recall.shares-words`, value: ours.wordy, unit: '', of },
    { name: `${set}.same-recall.few-words`, value: ours.reworded, unit: '', of },
    { name: `${set}.altered-called-same`, value: ours.calledSame, unit: '', of, bar: 0.03 },
    { name: `${set}.contradicts-recall`, value: ours.contradictions, unit: '', of, bar: 0.5 },
    { name: `${set}.unrelated-alarms`, value: ours.alarms, unit: '', of, bar: 0.005 },
    { name: `${set}.near-alarms`, value: ours.nearAlarms, unit: '', of },
    ...halves.flatMap(({ precision, recall, calledSame }, odd) => [
      { name: `${set} ${odd ? 'held' : 'tuned'} half: same-precision`, value: precision, unit: '', of },
      { name: `${set} ${odd ? 'held' : 'tuned'} half: same-recall`, value: recall, unit: '', of },
      { name: `${set} ${odd ? 'held' : 'tuned'} half: altered-called-same`, value: calledSame, unit: '', of },
    ]),
    ...rivals.flatMap(({ name, figures }) => [
      { name: `${set}.${name}.same-precision`, value: figures.precision, unit: '', of },
      { name: `${set}.${name}.same-recall`, value: figures.recall, unit: '', of },
      { name: `${set}.${name}.altered-called-same`, value: figures.calledSame, unit: '', of },
    ]),
  ];
  return { title: `Claims (test/gold/${set})`, measures, notes: listed };
}
