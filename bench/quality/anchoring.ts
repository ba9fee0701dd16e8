import type { Measure, Section } from '../report.ts';
import { SeededRandom } from '../seeded-random.ts';
import { type Article, type Sentence, textOf } from './anchoring/article.ts';
import { EDIT_KINDS } from './anchoring/edits.ts';
import { composeArticle, quoteAtRandom, readSources } from './anchoring/sources.ts';
import { type Fate, runTrial, type Trial } from './anchoring/trial.ts';

const ARTICLES = 24;
const NOTES = 6;
const STRENGTHS = [1, 2, 3];
/** A sentence survives that has at most this share of its characters changed. */
const SURVIVES = 0.1;
const SHOWN_ERRORS = 12;

interface Measured extends Trial {
  readonly kind: string;
  readonly decides: boolean;
}

/** How right notes are found again after edits and beside decoys, next to Hypothesis's rule on the same notes. */
export async function anchoringQuality(seed = 20_240_619): Promise<Section> {
  const trials = runTrials(seed);
  const notes: string[] = [];
  const measures: Measure[] = [];
  const surviving = trials.filter(({ decides, changed }) => decides && changed <= SURVIVES);
  const figure = (
    name: string,
    of: readonly Measured[],
    rule: 'ours' | 'hypothesis',
    fates: Fate[],
    bar?: number,
  ) =>
    measures.push({
      name: `anchoring ${name}`,
      value: of.length === 0 ? 0 : of.filter((trial) => fates.includes(trial[rule])).length / of.length,
      unit: '',
      of: of.length,
      ...(bar === undefined ? {} : { bar }),
    });
  figure('found right, at most a tenth changed', surviving, 'ours', ['right'], 0.97);
  figure('found wrong or silently', trials, 'ours', ['wrong', 'silent'], 0.002);
  figure("Hypothesis's rule: found right, at most a tenth changed", surviving, 'hypothesis', ['right']);
  figure("Hypothesis's rule: found wrong", trials, 'hypothesis', ['wrong']);
  figure("Hypothesis's rule: silently on a changed sentence", trials, 'hypothesis', ['silent']);
  for (const { name } of EDIT_KINDS) {
    const of = trials.filter(({ kind }) => kind === name);
    for (const rule of ['ours', 'hypothesis'] as const) {
      const label = rule === 'ours' ? name : `${name}, Hypothesis's rule`;
      figure(`${label}: right`, of, rule, ['right']);
      figure(`${label}: wrong`, of, rule, ['wrong', 'silent']);
      figure(`${label}: orphaned`, of, rule, ['orphaned']);
    }
  }
  const wrong = trials.filter(({ ours }) => ours === 'wrong' || ours === 'silent');
  for (const { kind, ours, description } of wrong.slice(0, SHOWN_ERRORS))
    notes.push(`${ours}, ${kind}: ${description}`);
  const lost = surviving.filter(({ ours }) => ours === 'orphaned');
  for (const { kind, description } of lost.slice(0, SHOWN_ERRORS))
    notes.push(`orphaned, ${kind}: ${description}`);
  return { title: 'Anchoring: notes found again', measures, notes };
}

function runTrials(seed: number): Measured[] {
  const sources = readSources();
  const pool = [...sources.paragraphs.flat(), ...sources.loose];
  const words = [...new Set(pool.flatMap((text) => text.match(/[\u0980-\u09ff]{3,}/gu) ?? []))];
  const trials: Measured[] = [];
  for (let number = 0; number < ARTICLES; number++) {
    const random = new SeededRandom(seed + number);
    const article = composeArticle(sources, random);
    const own = new Set(article.flatMap(({ sentences }) => sentences.map(textKey)));
    const sentences = pool.filter((text) => !own.has(withoutStop(text)));
    for (let note = 0; note < NOTES; note++) {
      const quoted = quoteFrom(article, random);
      for (const { name, wanted, edit } of EDIT_KINDS)
        for (const strength of STRENGTHS) {
          const edited = edit(quoted, strength, { random, words, sentences });
          const trial = edited && runTrial(quoted, edited, wanted);
          if (trial) trials.push({ ...trial, kind: name, decides: wanted !== 'gone' });
        }
    }
  }
  return trials;
}

const textKey = (sentence: Sentence): string => withoutStop(textOf(sentence));
/** A headline has no full stop where the sentence has one. */
const withoutStop = (text: string): string => text.replace(/[।.]$/, '');

/** A quote; every third one in the list, whose items are few. */
function quoteFrom(article: Article, random: SeededRandom): Article {
  const inList = random.chance(0.33);
  for (;;) {
    const quoted = quoteAtRandom(article, random);
    const block = quoted.find(({ sentences }) =>
      sentences.some((words) => words.some((word) => word.quoted)),
    );
    if (!inList || block?.kind === 'list') return quoted;
  }
}
