import { openLexicon } from '../../src/spotting/index.ts';
import type { Lexicon } from '../../src/spotting/lexicon.ts';
import { scan } from '../../src/spotting/scan.ts';
import { STRETCH, stretch } from '../../src/spotting/stretch-reader.ts';
import { flat } from './plausible-text.ts';

/** What a scan costs, in ns a character; runs in Node and in a browser's page alike. */
export interface ScanTimes {
  /** Reading the text with `charCodeAt` and nothing else: what the rest is held against. */
  readonly reading: number;
  /** The least that the scan does for any text: words parted, hashed and held against the heads of names. */
  readonly floor: number;
  /** Text that was not scanned before, by a lexicon that has seen as much other text. */
  readonly fresh: number;
  /** The same text again. */
  readonly again: number;
  /** An article of 8,000 characters as the first text that a lexicon sees. */
  readonly first: number;
  /** Names found in the fresh text. */
  readonly hits: number;
}

const ARTICLE = 8_000;
const ARTICLES = 20;
const passed = new Int32Array(STRETCH);
let sink = 0;
const count = (): void => {
  sink++;
};

function readOnly(text: string): void {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  sink += sum & 1;
}

function passOver(text: string, { heads, headShift }: Lexicon): void {
  for (let from = 0; from < text.length; from += STRETCH) {
    const pieces = stretch.read(text, from, Math.min(text.length, from + STRETCH));
    sink += stretch.sift(pieces, heads, headShift, passed) + stretch.siftStems(heads, headShift, passed);
  }
}

/**
 * The time of all texts, each the fastest of several rounds, in ns a character. `before` is called ahead of each round.
 * Where clocks are coarse each text is run `passes` times at once.
 */
function timeAll(
  texts: readonly string[],
  rounds: number,
  passes: number,
  run: (text: string) => void,
  before: () => void = () => {},
): number {
  const best = texts.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    before();
    texts.forEach((text, at) => {
      const start = performance.now();
      for (let pass = 0; pass < passes; pass++) run(text);
      best[at] = Math.min(best[at]!, (performance.now() - start) / passes);
    });
  }
  const units = texts.reduce((sum, { length }) => sum + length, 0);
  return (best.reduce((sum, time) => sum + time, 0) * 1e6) / units;
}

/** Times scans for the names of a lexicon: in `fresh`, after `seen` was scanned. Texts must be flat. */
export function timeScans(
  bytes: Uint8Array,
  seen: readonly string[],
  fresh: readonly string[],
  rounds: number,
  passes: number,
): ScanTimes {
  let lexicon = openLexicon(bytes);
  const scanAll = (text: string): void => scan(text, lexicon, count);
  const renew = (): void => {
    lexicon = openLexicon(bytes);
    seen.forEach(scanAll);
  };
  renew();
  sink = 0;
  fresh.forEach(scanAll);
  const hits = sink;
  return {
    reading: timeAll(fresh, 2 * rounds, passes, readOnly),
    floor: timeAll(fresh, rounds, passes, (text) => passOver(text, lexicon)),
    again: timeAll(fresh, rounds, passes, scanAll),
    fresh: timeAll(fresh, rounds, 1, scanAll, renew),
    first: timeFirst(articlesOf(fresh), rounds, bytes),
    hits,
  };
}

const articlesOf = (texts: readonly string[]): string[] => {
  const whole = texts.join('');
  return Array.from({ length: ARTICLES }, (_, at) => flat(whole.slice(at * ARTICLE, (at + 1) * ARTICLE)));
};

/** Each article by a lexicon of its own, opened outside of the time taken. */
function timeFirst(articles: readonly string[], rounds: number, bytes: Uint8Array): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const lexicons = articles.map(() => openLexicon(bytes));
    const start = performance.now();
    articles.forEach((article, at) => {
      scan(article, lexicons[at]!, count);
    });
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1e6) / (ARTICLES * ARTICLE);
}
