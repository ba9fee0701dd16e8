import {
  type BrowserKind,
  buildOf,
  type RealBrowser,
  type Stage,
  setStage,
  UNKNOWN_SITE,
  whenRead,
} from '../../e2e/browser/index.ts';
import { plainArticle } from '../../e2e/fixtures/plain-article.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import type { Measure, Section } from '../report.ts';
import { longArticle } from './long-article.ts';
import { writeNotes } from './noted-article.ts';
import { profileScript, type ScriptCost } from './script-cost.ts';
import { isWatched, seenByPage, WATCH_MS, type Watched, watchedPage } from './watched-page.ts';

/** Loads of each kind; the median is told. */
const ROUNDS = 5;
/** An article as papers print them, and the longest that must still be read without a long task. In UTF-16 units. */
const USUAL = 8_000;
const LONG = 100_000;
const NOTES = 50;
/** Numbered: the same paragraphs over and over could not be told apart. */
const NOTED = longArticle(LONG).map((paragraph, i) => `${i + 1} নম্বর কথা। ${paragraph}`);
/** A longer one, and the same with every ninth word changed: no note's words stand anywhere as they were. */
const LONGER = longArticle(140_000).map((paragraph, i) => `${i + 1} নম্বর কথা। ${paragraph}`);
const EDITED = LONGER.map((paragraph) =>
  paragraph
    .split(' ')
    .map((word, i) => (i % 9 === 4 ? `${word}ও` : word))
    .join(' '),
);
/** A task over this, in ms, is felt: https://web.dev/articles/optimize-long-tasks */
const LONG_TASK = 50;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function load(browser: RealBrowser, url: string, marked: boolean): Promise<Watched> {
  const page = await browser.open(url);
  await page.waitForFunction(isWatched, { polling: 100 }, marked, WATCH_MS);
  const seen = await page.evaluate(seenByPage);
  await page.close();
  return seen;
}

async function loads(rounds: () => Promise<Watched>): Promise<(pick: (seen: Watched) => number) => number> {
  const all: Watched[] = [];
  for (let i = 0; i < ROUNDS; i++) all.push(await rounds());
  return (pick) => median(all.map(pick));
}

async function measure(kind: BrowserKind, { browser, address }: Stage): Promise<Measure[]> {
  const bare = (path: string) => () => load(browser, `http://${UNKNOWN_SITE}${path}`, false);
  const awake = (path: string) => async () => {
    await browser.callBackground({ edge: 'popup>background', call: 'describeKnowledge', params: {} });
    return load(browser, address(path), true);
  };
  const asleep = (path: string) => async () => {
    await browser.stopBackground();
    return load(browser, address(path), true);
  };
  const measures: Measure[] = [];
  const add = (name: string, value: number) =>
    measures.push({
      name: `${kind}: ${name}`,
      value,
      unit: 'ms',
      of: ROUNDS,
    });
  const painted = (seen: Watched) => seen.painted ?? Number.NaN;

  add('parsed to painted, 8,000 characters, background awake', (await loads(awake('/usual')))(painted));
  add('parsed to painted, 8,000 characters, background asleep', (await loads(asleep('/usual')))(painted));
  const long = await loads(awake('/long'));
  const without = await loads(bare('/long'));
  add('parsed to painted, 100,000 characters, background awake', long(painted));
  add(
    'main thread busy, 100,000 characters, with Prasanga',
    long(({ busy }) => busy),
  );
  add(
    'main thread busy, 100,000 characters, without',
    without(({ busy }) => busy),
  );
  add(
    'longest task, 100,000 characters, with Prasanga',
    long(({ longest }) => longest),
  );
  add(
    'longest task, 100,000 characters, without',
    without(({ longest }) => longest),
  );
  add(
    'a bare walk over the same text',
    without(({ walk }) => walk),
  );
  return measures;
}

/** With notes of the reader's own on the article: their places are found by a part of the script, in slices. */
async function measureNotes(kind: BrowserKind, { browser, address }: Stage): Promise<Measure[]> {
  // Written before a paragraph came in at the head: no note stands at its old position.
  await writeNotes(browser, address('/noted'), watchedPage(NOTED), NOTES);
  await writeNotes(browser, address('/edited'), watchedPage(LONGER), NOTES);
  const noted = await loads(() => load(browser, address('/noted'), true));
  const measures: Measure[] = [
    {
      name: `${kind}: longest task, 100,000 characters and ${NOTES} notes, with Prasanga`,
      value: noted(({ longest }) => longest),
      unit: 'ms',
      of: ROUNDS,
    },
  ];
  if (kind === 'firefox') return measures;
  measures.push(await measurePlacing(browser, address('/noted'), 'pushed down'));
  measures.push(await measurePlacing(browser, address('/edited'), '140,000 characters edited all over'));
  return measures;
}

/** The longest stretch of the part that finds notes' places, from Chromium's profiler. */
async function measurePlacing(browser: RealBrowser, url: string, name: string): Promise<Measure> {
  const page = await browser.puppeteer.newPage();
  const script = `${browser.extensionOrigin}/src/content/parts/notes.iife.js`;
  const whenPlaced = () =>
    page.waitForFunction(() => (CSS.highlights.get('prasanga-note')?.size ?? 0) > 0, { polling: 100 });
  const costs: ScriptCost[] = [];
  for (let i = 0; i < ROUNDS; i++) costs.push(await profileScript(page, url, script, whenPlaced));
  const placed = await page.evaluate(() => CSS.highlights.get('prasanga-note')?.size ?? 0);
  await page.close();
  return {
    name: `chromium: finding the places of ${placed} of ${NOTES} notes, ${name}, longest stretch`,
    value: median(costs.map(({ longest }) => longest)),
    unit: 'ms',
    of: ROUNDS,
    bar: LONG_TASK,
  };
}

/** The content script's own time on the long article, from Chromium's profiler; Firefox offers none over its protocol. */
async function measureScript({ browser, address }: Stage): Promise<Measure[]> {
  const costs: ScriptCost[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const page = await browser.puppeteer.newPage();
    const script = `${browser.extensionOrigin}/src/content/main.iife.js`;
    costs.push(await profileScript(page, address('/plain'), script, () => whenRead(browser, page)));
    await page.close();
  }
  const measure = (name: string, value: number) => ({
    name: `chromium: content script, 100,000 characters, ${name}`,
    value,
    unit: 'ms',
    of: ROUNDS,
  });
  return [
    measure('main-thread time in all', median(costs.map(({ own }) => own))),
    { ...measure('longest stretch', median(costs.map(({ longest }) => longest))), bar: LONG_TASK },
  ];
}

/** Reading a page in a real browser: how soon its marks stand, and what that costs the page. */
export async function browserSection(kind: BrowserKind): Promise<Section> {
  await buildExtension(buildOf(kind));
  const pages = {
    '/usual': watchedPage(longArticle(USUAL)),
    '/long': watchedPage(longArticle(LONG)),
    '/noted': watchedPage(['নতুন অনুচ্ছেদ সবার আগে এসেছে।', ...NOTED]),
    '/edited': watchedPage(EDITED),
    '/plain': plainArticle(['মাপার জন্য সাজানো লেখা', ...longArticle(LONG)].join('\n')),
  };
  await using stage = await setStage(kind, pages);
  await load(stage.browser, stage.address('/usual'), true);
  return {
    title: `Reading a page in ${kind} (median of ${ROUNDS} loads)`,
    measures: [
      ...(await measure(kind, stage)),
      ...(await measureNotes(kind, stage)),
      ...(kind === 'chromium' ? await measureScript(stage) : []),
    ],
    notes: [
      `The page watches its own main thread for ${WATCH_MS} ms after it was parsed.`,
      'Without: the same page on a site where Prasanga is not switched on, in the same browser.',
    ],
  };
}
