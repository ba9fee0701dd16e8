import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  ask,
  type BrowserKind,
  buildOf,
  inOwnPage,
  LoopbackServer,
  launchBrowser,
  type RealBrowser,
  until,
} from '../../e2e/browser/index.ts';
import { follow } from '../../e2e/fixtures/following-stage.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import type { Measure } from '../report.ts';
import { isWatched, seenByPage, watchedPage } from './watched-page.ts';

/** Deaths of the worker of which the fastest answer is told. */
const ROUNDS = 7;
/** How long an installation may take, in ms. */
const PATIENCE_MS = 300_000;
/** What the worker does after its first answer must be over before it is killed again, in ms. */
const AFTERMATH_MS = 3_000;

/** A feed to follow, and paragraphs that name what it knows. */
export interface FollowedFeed {
  readonly folder: string;
  readonly id: string;
  readonly paragraphs: readonly string[];
}

/**
 * Kills the worker of the built extension, which follows the feed, and asks it as a page does: how long until the
 * findings are there, and how much of it is the browser's starting of a worker and the worker's of its script.
 */
export async function killedWorker(kind: BrowserKind, feed: FollowedFeed): Promise<Measure[]> {
  await buildExtension(buildOf(kind));
  await using server = await LoopbackServer.start((path) => {
    if (path === '/article') return watchedPage(feed.paragraphs);
    const file = join(feed.folder, path.replace('/feed/', ''));
    if (!path.startsWith('/feed/') || !existsSync(file)) return null;
    return { body: new Uint8Array(readFileSync(file)), type: 'application/octet-stream' };
  });
  await using browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}`, unwatched: true });
  await install(browser, feed.id, `${server.origin.replace('127.0.0.1', 'localhost')}/feed/`);
  // A file that runs nothing of the extension's, with its rights.
  const asking = await browser.openOwnPage('icons/16.png');
  const asked = {
    publishedOn: null,
    blocks: feed.paragraphs.map((text) => ({ text, kind: 'paragraph' })),
    known: [],
    addresses: [`${server.origin}/article`],
  };
  const times = {
    start: [] as number[],
    findings: [] as number[],
    again: [] as number[],
    painted: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round++) {
    await kill(browser);
    times.start.push((await timed(asking, 'no such call', {})).ms);
    await kill(browser);
    for (const name of ['findings', 'again'] as const) {
      const { ms, mentions } = await timed(asking, 'readArticle', asked);
      if (mentions === 0) throw new Error('nothing was found');
      times[name].push(ms);
    }
    await kill(browser);
    const page = await browser.open(`${server.origin}/article`);
    await page.waitForFunction(isWatched, { polling: 100 }, true, 0);
    times.painted.push((await page.evaluate(seenByPage)).painted ?? Number.NaN);
    await page.close();
  }
  const fastest = (name: string, of: readonly number[], bar?: number): Measure => ({
    name: `million: ${name} in ${kind}`,
    value: Math.min(...of),
    unit: 'ms',
    of: ROUNDS,
    ...(bar !== undefined && { bar }),
  });
  return [
    fastest('killed worker, until the findings', times.findings, 250),
    fastest('of that, until the worker answers anything', times.start),
    fastest('the same worker asked again', times.again),
    fastest('killed worker, from a page parsed to its marks painted', times.painted),
  ];
}

async function install(browser: RealBrowser, id: string, address: string): Promise<void> {
  await browser.agreeToHost('http://localhost/*');
  const options = await browser.openOwnPage('src/options/options.html');
  await follow(options, address);
  const serves = async (): Promise<boolean> => {
    const { feeds } = await ask(browser, 'describeFollowing', {});
    const { serving = null, checking = null, trouble = null } = feeds.find(({ feed }) => feed === id) ?? {};
    if (trouble) throw new Error(`the check failed: ${JSON.stringify(trouble)}`);
    return serving !== null && checking === null;
  };
  await until('the feed is installed', serves, PATIENCE_MS);
  await options.close();
}

async function kill(browser: RealBrowser): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH_MS));
  await browser.stopBackground();
}

/**
 * Asks the background as a page does, by the clock of the page that asks. That is in front: browsers give less of a
 * processor to what nobody sees.
 */
export async function timed(
  page: Page,
  call: string,
  params: object,
): Promise<{ ms: number; mentions: number }> {
  await page.bringToFront();
  return inOwnPage(
    page,
    async (api, message) => {
      const begin = performance.now();
      const answer = (await api.runtime.sendMessage(message)) as
        | { value?: { mentions: unknown[] } }
        | undefined;
      return { ms: performance.now() - begin, mentions: answer?.value?.mentions.length ?? 0 };
    },
    { prasanga: 'page>background', call, params },
  );
}
