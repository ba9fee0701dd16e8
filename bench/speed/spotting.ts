import { readKnowledge } from '../../cli/spot/knowledge.ts';
import { BROWSERS, withModulePage } from '../../e2e/browser/index.ts';
import { buildLexicon, openLexicon, spot } from '../../src/spotting/index.ts';
import { scan } from '../../src/spotting/scan.ts';
import type { Measure, Section } from '../report.ts';
import { entitiesOf, plausibleNames } from './plausible-names.ts';
import { type Fame, flat, plausibleText } from './plausible-text.ts';
import { sampleArticle } from './sample-article.ts';
import { type ScanTimes, timeScans } from './scan-times.ts';
import { fastest, leastProcessor } from './timing.ts';

export const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** Bars of the scan, in times of reading, by number of names. */
const GOALS: Readonly<Record<number, number>> = { 10000: 5, 100000: 7, 1000000: 12 };
const MILLION = 1_000_000;
const TEXT = 1_000_000;
/** Short enough to be run through between two interruptions on a busy machine. */
const PIECE = 100_000;
const ROUNDS = 6;

const piecesOf = (text: string): string[] =>
  Array.from({ length: text.length / PIECE }, (_, at) => flat(text.slice(at * PIECE, (at + 1) * PIECE)));

const sizeName = (size: number): string => `${size.toLocaleString('en')} names`;

/** Figures of a scan, in times of reading the same text. */
function scanMeasures(label: string, size: number, times: ScanTimes): Measure[] {
  const { reading, floor, fresh, again, first, hits } = times;
  const measure = (name: string, value: number): Measure => ({
    name: `${label}: ${name}`,
    value: value / reading,
    unit: '× reading',
  });
  const goal = GOALS[size];
  return [
    { ...measure('text not seen before', fresh), of: hits, ...(goal && { bar: goal }) },
    measure('the same text again', again),
    measure('an article of 8,000 as first text', first),
    measure('floor: parting words, hashing, looking for heads', floor),
  ];
}

/** Cost for each character, memory and build by number of names, in Node and in both browsers. */
export async function lexiconSpeed(): Promise<Section> {
  const measures: Measure[] = [];
  const files: Record<string, Uint8Array> = {};
  for (const size of SIZES) {
    const names = plausibleNames(size);
    const entities = entitiesOf(names);
    let bytes = new Uint8Array(0);
    const build = fastest(size === MILLION ? 1 : 2, () => {
      bytes = new Uint8Array(buildLexicon(entities));
    });
    const texts = (seed: number, fame?: Fame): string[] => piecesOf(plausibleText(TEXT, names, seed, fame));
    const seen = texts(2);
    const fresh = texts(3);
    const label = sizeName(size);
    measures.push(...scanMeasures(label, size, timeScans(bytes, seen, fresh, ROUNDS, 1)));
    const even = timeScans(bytes, texts(2, 'equal'), texts(3, 'equal'), 2, 1);
    measures.push({
      name: `${label}: text not seen before in which all names are as likely`,
      value: even.fresh / even.reading,
      unit: '× reading',
      of: even.hits,
    });
    const copy = bytes.slice();
    const lexicon = openLexicon(copy);
    measures.push(
      {
        name: `${label}: bytes a name in memory, what a lexicon remembers of scans included`,
        value: lexicon.byteLength / size,
        unit: 'B',
        ...(size === MILLION && { bar: 24 }),
      },
      { name: `${label}: build`, value: build, unit: 'ms', ...(size === MILLION && { bar: 5_000 }) },
      { name: `${label}: open`, value: fastest(5, () => openLexicon(copy)), unit: 'ms' },
    );
    if (lexicon.names < size) throw new Error('names are lost');
    if (size in GOALS) {
      files[`/lexicon-${size}`] = bytes;
      files[`/seen-${size}`] = Buffer.from(seen.join(''));
      files[`/fresh-${size}`] = Buffer.from(fresh.join(''));
    }
  }
  for (const kind of BROWSERS) {
    const inPage = async (call: (size: number) => Promise<ScanTimes>): Promise<void> => {
      for (const size of SIZES.filter((each) => each in GOALS)) {
        measures.push(...scanMeasures(`${kind}: ${sizeName(size)}`, size, await call(size)));
      }
    };
    await withModulePage(
      kind,
      'bench/speed/scan-page.ts',
      ({ call }) =>
        inPage((size) =>
          call<ScanTimes>('timeInPage', `/lexicon-${size}`, `/seen-${size}`, `/fresh-${size}`),
        ),
      files,
    );
  }
  const notes = [
    `Texts of ${TEXT.toLocaleString('en')} characters; a lexicon remembers the names it found last, so each round has one that has seen another such text.`,
    'Figures without a word on where are from Node. "of" is how many names were found.',
  ];
  return { title: 'Finding names: cost for each character, in times of reading alone', measures, notes };
}

/** Whether the cost for each character stays flat as text grows, and what an article costs. */
export async function spottingSpeed(): Promise<Section> {
  const names = plausibleNames(100_000);
  const bytes = buildLexicon(entitiesOf(names));
  const long = plausibleText(10_000_000, names);
  const measures: Measure[] = [10_000, 100_000, 1_000_000, 10_000_000].map((length) => {
    const text = flat(long.slice(0, length));
    const scanText = (): void => scan(text, openLexicon(bytes), () => {});
    const time = length > 100_000 ? leastProcessor(5, scanText) : fastest(20, scanText);
    return {
      name: `100,000 names, text of ${length.toLocaleString('en')}, with a lexicon just opened`,
      value: (time * 1e6) / length,
      unit: 'ns a character',
    };
  });
  const { lexicon } = readKnowledge([], false);
  const article = sampleArticle(8_000);
  const publishedOn = null;
  const time = fastest(200, () => spot(article, [lexicon], { publishedOn, known: [] }));
  const of = spot(article, [lexicon], { publishedOn, known: [] }).length;
  measures.push({
    name: 'an article of 8,000 characters, bundled packs, all of spotting',
    value: time,
    unit: 'ms',
    of,
    bar: 5,
  });
  const notes = ['Texts of a million characters and more are told in processor time.'];
  return { title: 'Finding names: as text grows', measures, notes };
}
