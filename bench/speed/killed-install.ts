import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ask,
  type BrowserKind,
  buildOf,
  LoopbackServer,
  launchBrowser,
  type RealBrowser,
  until,
} from '../../e2e/browser/index.ts';
import { follow } from '../../e2e/fixtures/following-stage.ts';
import { buildExtension } from '../../scripts/build-extension.ts';
import type { Measure } from '../report.ts';
import { timed } from './killed-worker.ts';
import { manifestIn } from './million-feed.ts';

/** How long an installation may take on a machine that is busy, in ms. */
const PATIENCE_MS = 300_000;
/** Where the worker is ended, as a share of what is lacking. */
const HALF = 0.5;

/** The generation that serves first, and paragraphs that name what it knows. */
export interface ServingFirst {
  readonly folder: string;
  readonly paragraphs: readonly string[];
}

/**
 * The built extension follows a feed whose next generation is large; its worker is ended when half of that is kept, and
 * the next worker goes on. An article is read all the while: fails where the generation before does not answer.
 */
export async function killedInstall(
  kind: BrowserKind,
  before: ServingFirst,
  next: string,
): Promise<Measure[]> {
  await buildExtension(buildOf(kind));
  const [first, second] = [before.folder, next].map(manifestIn);
  let folder = before.folder;
  let asked = 0;
  await using server = await LoopbackServer.start((path) => {
    const file = join(folder, path.replace('/feed/', ''));
    if (!path.startsWith('/feed/') || !existsSync(file)) return null;
    const body = new Uint8Array(readFileSync(file));
    asked += body.length;
    return { body, type: 'application/octet-stream' };
  });
  await using browser = await launchBrowser(kind, { extension: `dist/${buildOf(kind)}`, unwatched: true });
  await browser.agreeToHost('http://localhost/*');
  const options = await browser.openOwnPage('src/options/options.html');
  await follow(options, `${server.origin.replace('127.0.0.1', 'localhost')}/feed/`);
  await until(
    'the first generation serves',
    async () => (await state(browser)).generation === first!.generation,
  );
  await options.close();
  const page = await browser.openOwnPage('icons/16.png');
  const blocks = before.paragraphs.map((text) => ({ text, kind: 'paragraph' }));
  const read = async (): Promise<number> => {
    const params = { publishedOn: null, blocks, known: [], addresses: [`${server.origin}/article`] };
    const { ms, mentions } = await timed(page, 'readArticle', params);
    if (mentions === 0) throw new Error('the generation that serves does not answer');
    return ms;
  };
  await read();

  folder = next;
  asked = 0;
  const waits: number[] = [];
  let kept = 0;
  await ask(browser, 'checkFeeds', { feed: null });
  await until(
    'half of the next generation is kept',
    async () => {
      waits.push(await read());
      ({ kept } = await state(browser));
      return kept > HALF;
    },
    PATIENCE_MS,
  );
  await browser.stopBackground();
  const askedBefore = asked;
  await read();
  const { generation } = await state(browser);
  if (generation !== first!.generation)
    throw new Error(`generation ${generation} serves, not the one before`);
  asked = 0;
  const begin = performance.now();
  const joining: number[] = [];
  const settling: number[] = [];
  await ask(browser, 'checkFeeds', { feed: null });
  await until(
    'the next generation serves',
    async () => {
      joining.push(await read());
      return (await state(browser)).generation === second!.generation;
    },
    PATIENCE_MS,
  );
  const installed = (performance.now() - begin) / 1e3;
  // The first that the new generation answers, which opens its indexes.
  const firstAnswer = await read();
  await until(
    'what changed is counted, and what no longer serves is gone',
    async () => {
      settling.push(await read());
      return (await state(browser)).isSettled;
    },
    PATIENCE_MS,
  );
  const whole = second!.pages.reduce((sum, { size }) => sum + size, 0);
  const measure = (name: string, value: number, unit: string): Measure => ({
    name: `million: worker ended half-way, ${name} in ${kind}`,
    value,
    unit,
  });
  return [
    measure('kept by then', 100 * kept, '%'),
    measure('asked for by then', askedBefore / 1e6, 'MB'),
    measure('asked for after that', asked / 1e6, 'MB'),
    measure('asked for in all, of the feed', (100 * (askedBefore + asked)) / whole, '%'),
    measure('the rest installed', installed, 's'),
    measure('slowest answer while it installs', Math.max(...waits), 'ms'),
    measure('slowest answer until the next generation serves', Math.max(...joining), 'ms'),
    measure('its first answer', firstAnswer, 'ms'),
    measure('slowest answer while what it replaced is counted and swept', Math.max(...settling), 'ms'),
  ];
}

/** Which generation serves, how much of the next one is kept, 0 to 1, and whether the check has ended. Fails where a check failed: the next would come minutes later. */
async function state(
  browser: RealBrowser,
): Promise<{ readonly generation: number | null; readonly kept: number; readonly isSettled: boolean }> {
  const { feeds } = await ask(browser, 'describeFollowing', {});
  const { checking = null, trouble = null } = feeds[0] ?? {};
  if (trouble) throw new Error(`the check failed: ${JSON.stringify(trouble)}`);
  const progress = checking?.progress;
  return {
    generation: feeds[0]?.serving?.generation ?? null,
    kept: progress ? progress.bytes / progress.bytesInAll : 0,
    isSettled: checking === null,
  };
}
