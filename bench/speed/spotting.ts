import { readKnowledge } from '../../cli/spot/knowledge.ts';
import { plainText } from '../../cli/spot/texts.ts';
import { buildLexicon, openLexicon, spot } from '../../src/spotting/index.ts';
import { scan } from '../../src/spotting/scan.ts';
import type { Measure, Section } from '../report.ts';
import { ahoCorasick, type Build, monyoneAhoCorasick, type Run, regExp, wordSet } from './peers.ts';
import { entitiesOf, plausibleNames } from './plausible-names.ts';
import { plausibleText } from './plausible-text.ts';
import { bytesInUse, fastest } from './timing.ts';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const GOALS: Readonly<Record<number, number>> = { 10000: 5, 100000: 7, 1000000: 12 };
const TEXT = 1_000_000;
/** The peers run over less text: some take seconds for a million characters. Figures are for each character. */
const PEER_TEXT = 100_000;
/** Beyond these sizes a peer takes minutes or gigabytes. `--all` runs them anyway. */
const MOST_NAMES: Readonly<Record<string, number>> = {
  RegExp: 10_000,
  'aho-corasick': 100_000,
  '@monyone/aho-corasick': 100_000,
};

/** What everything is held against: reading the text and nothing else. */
function readOnly(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Times of our scan and of reading alone, taken in turns. */
function timeScan(
  text: string,
  bytes: Uint8Array,
  runs: number,
): { ours: number; reading: number; hits: number } {
  const lexicon = openLexicon(bytes);
  let hits = 0;
  let ours = Number.POSITIVE_INFINITY;
  let reading = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    reading = Math.min(
      reading,
      fastest(2, () => readOnly(text)),
    );
    ours = Math.min(
      ours,
      fastest(1, () => {
        hits = 0;
        scan(text, lexicon, () => {
          hits++;
        });
      }),
    );
  }
  return { ours, reading, hits };
}

/** The lexicon against the npm peers, by number of names: cost for each character, memory, build. */
export async function lexiconSpeed(): Promise<Section> {
  const all = process.argv.includes('--all');
  const peers: [string, Build | null][] = [
    ['Set of word n-grams', wordSet],
    ['RegExp', regExp],
    ['aho-corasick', await ahoCorasick()],
    ['@monyone/aho-corasick', await monyoneAhoCorasick()],
  ];
  const measures: Measure[] = [];
  const notes = peers
    .filter(([, build]) => build === null)
    .map(([name]) => `${name} is not installed: left out`);
  for (const size of SIZES) {
    const names = plausibleNames(size);
    const entities = entitiesOf(names);
    const text = plausibleText(TEXT, names);
    let bytes = new Uint8Array(0);
    const build = fastest(size > 100_000 ? 1 : 2, () => {
      bytes = new Uint8Array(buildLexicon(entities));
    });
    const { ours, reading, hits } = timeScan(text, bytes, size > 100_000 ? 12 : 20);
    const label = `${size.toLocaleString('en')} names`;
    const goal = GOALS[size];
    measures.push(
      {
        name: `${label}: lexicon, × reading`,
        value: ours / reading,
        unit: '×',
        of: hits,
        ...(goal && { bar: goal }),
      },
      {
        name: `${label}: lexicon, bytes a name`,
        value: bytes.length / size,
        unit: 'B',
        ...(size === 1_000_000 && { bar: 24 }),
      },
      {
        name: `${label}: lexicon, build`,
        value: build,
        unit: 'ms',
        ...(size === 1_000_000 && { bar: 5_000 }),
      },
      { name: `${label}: lexicon, open`, value: fastest(5, () => openLexicon(bytes.slice())), unit: 'ms' },
    );
    for (const [name, peer] of peers) {
      if (peer === null || (size > (MOST_NAMES[name] ?? Number.POSITIVE_INFINITY) && !all)) continue;
      measures.push(
        ...timePeer(`${label}: ${name}`, peer, names, text.slice(0, PEER_TEXT), (reading * PEER_TEXT) / TEXT),
      );
    }
  }
  return { title: 'Finding names: cost for each character, in times of reading alone', measures, notes };
}

function timePeer(
  name: string,
  build: Build,
  names: readonly string[],
  text: string,
  reading: number,
): Measure[] {
  const before = bytesInUse();
  let run: Run = () => 0;
  const built = fastest(1, () => {
    run = build(names);
  });
  let found = 0;
  const time = fastest(3, () => {
    found = run(text);
  });
  return [
    { name: `${name}, × reading`, value: time / reading, unit: '×', of: found },
    { name: `${name}, bytes a name`, value: (bytesInUse() - before) / names.length, unit: 'B' },
    { name: `${name}, build`, value: built, unit: 'ms' },
  ];
}

/** Whether the cost for each character stays flat as text grows, and what an article costs. */
export async function spottingSpeed(): Promise<Section> {
  const names = plausibleNames(100_000);
  const bytes = buildLexicon(entitiesOf(names));
  const long = plausibleText(10_000_000, names);
  const measures: Measure[] = [10_000, 100_000, 1_000_000, 10_000_000].map((length) => {
    const { ours } = timeScan(long.slice(0, length), bytes, length > 1_000_000 ? 3 : 10);
    return {
      name: `100,000 names, text of ${length.toLocaleString('en')}`,
      value: (ours * 1e6) / length,
      unit: 'ns a character',
    };
  });
  const { lexicon } = readKnowledge([], false);
  const article = articleOf(8_000);
  const publishedOn = null;
  const time = fastest(30, () => spot(article, [lexicon], { publishedOn, known: [] }));
  const of = spot(article, [lexicon], { publishedOn, known: [] }).length;
  measures.push({
    name: 'an article of 8,000 characters, bundled packs, all of spotting',
    value: time,
    unit: 'ms',
    of,
    bar: 5,
  });
  return { title: 'Finding names: as text grows', measures, notes: [] };
}

const SENTENCES = [
  'রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন গতকাল মস্কোয় সাংবাদিকদের সঙ্গে কথা বলেন।',
  'উত্তর কোরিয়ার নেতা কিম জং উনের সঙ্গে তাঁর বৈঠক আগামী সপ্তাহে হতে পারে বলে জানান তিনি।',
  'এ বিষয়ে বিশ্লেষকেরা বলছেন, দুই দেশের সম্পর্কে নতুন কোনো মোড় আসতে সময় লাগবে আরও।',
  'বাজারে চালের দাম কমেনি, পরিবহন খরচও বেড়েছে; ক্রেতারা তাই হিসাব করে খরচ করছেন এখন।',
];

function articleOf(length: number) {
  const paragraphs: string[] = [];
  for (let units = 0, at = 0; units < length; at++) {
    const paragraph = `${SENTENCES[at % 4]} ${SENTENCES[(at + 1) % 4]} ${SENTENCES[(at + 2) % 4]}`;
    paragraphs.push(paragraph);
    units += paragraph.length;
  }
  return plainText('article', paragraphs.join('\n'), null).blocks;
}
