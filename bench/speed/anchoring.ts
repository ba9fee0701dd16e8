import { anchorText, describeQuote, findQuote } from '../../src/anchoring/index.ts';
import { render } from '../quality/anchoring/article.ts';
import { composeArticle, readSources } from '../quality/anchoring/sources.ts';
import { correctWords } from '../quality/anchoring/word-edits.ts';
import type { Measure, Section } from '../report.ts';
import { SeededRandom } from '../seeded-random.ts';

const UNITS = 100_000;
const NOTES = 50;
const ROUNDS = 15;
const BAR_MS = 20;

/** How long fifty notes take on an article of 100,000 characters: unchanged, pushed down, edited and with none left. */
export async function anchoringSpeed(): Promise<Section> {
  const random = new SeededRandom(7);
  const sources = readSources();
  const compose = (): string => {
    let text = '';
    while (text.length < UNITS) text += `${render(composeArticle(sources, random)).text}\n`;
    return text.slice(0, UNITS);
  };
  const text = compose();
  const anchored = anchorText(text);
  const notes = Array.from({ length: NOTES }, () => {
    const start = text.indexOf('\n', random.below(UNITS - 2_000)) + 1;
    return describeQuote(anchored, { start, end: Math.max(start + 20, text.indexOf('।', start) + 1) });
  }).filter((selectors) => selectors !== null);
  const words = text.split(/\s+/).slice(0, 2_000);
  const edited = text
    .split('\n')
    .map((line) => {
      const sentence = line.split(' ').map((word) => ({ text: word, quoted: false }));
      return correctWords(sentence, 0.05, random, words)
        .map((word) => word.text)
        .join(' ');
    })
    .join('\n');
  const cases: [string, string, boolean][] = [
    ['unchanged', text, false],
    ['pushed down', `নতুন অনুচ্ছেদ সবার আগে।\n${text}`, false],
    [
      'in the other encoding',
      text.normalize('NFD') === text ? text.normalize('NFC') : text.normalize('NFD'),
      false,
    ],
    ['with words corrected everywhere', edited, true],
    ['with none of the notes left', compose().split('।').reverse().join('।'), false],
  ];
  const measures: Measure[] = cases.map(([name, now, held]) => ({
    name: `anchoring ${NOTES} notes on ${UNITS} characters, ${name}`,
    value: median(() => {
      const article = anchorText(now);
      for (const note of notes) findQuote(article, note);
    }),
    unit: 'ms',
    of: notes.length,
    ...(held ? { bar: BAR_MS } : {}),
  }));
  return {
    title: 'Anchoring: time',
    measures,
    notes: ['processor time, the middle of warm rounds; reading the text is part of each'],
  };
}

/** Processor time of the middle round, in ms: time on the clock would measure the machine's other work too. */
function median(step: () => void): number {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    step();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return times.sort((one, other) => one - other)[ROUNDS >> 1]!;
}
