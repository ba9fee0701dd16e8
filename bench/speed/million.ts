import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserKind, until, withModulePage } from '../../e2e/browser/index.ts';
import type { Entity } from '../../src/model/index.ts';
import type { Measure, Section } from '../report.ts';
import { quantile } from './feed.ts';
import { killedInstall } from './killed-install.ts';
import { killedWorker } from './killed-worker.ts';
import { fewEntities, type MillionFeed, manifestIn, millionFeed } from './million-feed.ts';
import type { ChangeOver, Installed } from './million-page.ts';
import { PlausiblePack } from './plausible-pack.ts';
import { ProcessCosts } from './process-costs.ts';

/** Starts of which the fastest is told, and letters typed of each name. */
const STARTS = 5;
const TYPED = 10;
/** Entities of the generation that serves while all of them are installed. */
const FEW = 10_000;
/** How long half of an install may take on a machine that is busy, in ms. */
const LONGEST = 300_000;

export interface MillionWish {
  readonly browsers: readonly BrowserKind[];
  /** Fewer, to try the bench itself. */
  readonly entities: number;
  /** A folder to build in, and to find the feed in the next time. */
  readonly kept: string | undefined;
}

/**
 * A million entities: built by the command line from JSON Lines, installed over loopback in the browsers, asked, and
 * brought up to date a day later.
 */
export async function millionSpeed({ browsers, entities, kept }: MillionWish): Promise<Section> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'prasanga-million-'));
  try {
    const feed = await millionFeed(folder, entities);
    const measures = [...building(feed), ...sizes(feed)];
    const some = [...entitiesFrom(new PlausiblePack(entities))];
    const paragraphs = articleOn(some);
    const few = {
      folder: await fewEntities(folder, FEW, 1),
      paragraphs: articleOn([...entitiesFrom(new PlausiblePack(FEW))]),
    };
    for (const kind of browsers) {
      measures.push(...(await inBrowser(kind, feed, some, await fewEntities(folder, FEW, 3))));
      measures.push(...(await killedWorker(kind, { folder: feed.first, id: 'plausible', paragraphs })));
      measures.push(...(await killedInstall(kind, few, feed.second)));
    }
    const notes = [
      'First answer: the fastest of several starts; an article that names 60 entities, none in memory.',
      'Killed worker: that of the built extension, which follows the feed, asked as a page asks it; the fastest of several deaths. What drives Chromium stops each new worker for a moment: that is in all three of its figures.',
      'Memory of an install: growth of the process that grows most, that of the page.',
      'Killed: the page is thrown away when half of the feed is kept; asked for counts files whole that broke off.',
      `Worker ended half-way: that of the built extension, while ${FEW} entities of the generation before serve; what it kept is not fetched again.`,
      'Cold searches: nothing in memory before each; the fastest of three rounds.',
      'The browsers are not watched by what drives them: that costs ms a request, and memory for every answer.',
    ];
    return { title: `Feed: ${entities.toLocaleString('en')} entities`, measures, notes };
  } finally {
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}

/** An article that names 60 entities. */
const articleOn = (some: readonly Entity[]): string[] =>
  some.slice(0, 60).map(({ label, description }) => `${label.bn} বলেছেন, ${description!.bn}।`);

/** Some entities from all over the beginning of the pack. */
function* entitiesFrom(pack: PlausiblePack): Generator<Entity> {
  let at = 0;
  for (const entity of pack.entities()) {
    if (at % 100 === 0) yield entity;
    if (++at > 10_000) return;
  }
}

/** What lies in a folder; nothing where it is not there: a small feed has no bundles. */
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

const building = ({ built }: MillionFeed): Measure[] =>
  built
    ? [
        { name: 'million: feed build', value: built.first.wall, unit: 's', bar: 120 },
        { name: 'million: feed build, processor time', value: built.first.processor, unit: 's' },
        { name: 'million: feed build, most memory', value: built.first.memory, unit: 'MB', bar: 2_000 },
        { name: 'million: the next day’s build', value: built.second.wall, unit: 's', bar: 120 },
        {
          name: 'million: the next day’s build, most memory',
          value: built.second.memory,
          unit: 'MB',
          bar: 2_000,
        },
      ]
    : [];

function sizes({ first, second }: MillionFeed): Measure[] {
  const { pages } = manifestIn(first);
  const had = new Set(pages.map(({ hash }) => hash));
  const fresh = manifestIn(second).pages.filter(({ hash }) => !had.has(hash));
  const sizeOf = (some: typeof pages): number => some.reduce((sum, { size }) => sum + size, 0);
  const text = readFileSync(join(second, 'feed.json'));
  const mega = (name: string, bytes: number): Measure => ({
    name: `million: ${name}`,
    value: bytes / 1e6,
    unit: 'MB',
  });
  return [
    mega('first install', sizeOf(pages) + text.length),
    ...[...new Set(pages.map(({ kind }) => kind))].map((kind) =>
      mega(`of that, ${kind}`, sizeOf(pages.filter((page) => page.kind === kind))),
    ),
    mega('feed.json', text.length),
    mega('feed.json, compressed on the way', gzipSync(text).length),
    mega('a day’s update, without feed.json', sizeOf(fresh)),
  ];
}

async function inBrowser(
  kind: BrowserKind,
  { first, second, key }: MillionFeed,
  some: readonly Entity[],
  last: string,
): Promise<Measure[]> {
  const files: Record<string, string | Uint8Array> = {};
  let asked = 0;
  // The server looks each file up by its path when it is asked for.
  const counted = new Proxy(files, {
    get: (all, path: string) => {
      asked += all[path]?.length ?? 0;
      return all[path];
    },
  });
  for (const [at, feed] of [first, second, last].entries()) {
    files[`/${at}/feed.json`] = readFileSync(join(feed, 'feed.json'), 'utf8');
    for (const folder of ['pages', 'bundles'])
      for (const name of namesIn(join(feed, folder)))
        files[`/${at}/${folder}/${name}`] =
          files[`/0/${folder}/${name}`] ?? new Uint8Array(readFileSync(join(feed, folder, name)));
  }
  const text = articleOn(some);
  const queries = some
    .slice(60, 66)
    .flatMap(({ label }) => [label.bn, label.en!])
    .flatMap((name) => Array.from({ length: Math.min(TYPED, name.length) }, (_, at) => name.slice(0, at + 1)))
    .filter((query) => query.trim() === query);
  const measures: Measure[] = [];
  const add = (name: string, value: number, unit: string, bar?: number): void =>
    void measures.push({
      name: `million: ${name} in ${kind}`,
      value,
      unit,
      ...(bar !== undefined && { bar }),
    });
  await withModulePage(
    kind,
    'bench/speed/million-page.ts',
    async ({ call, reload, page }) => {
      const subscription = { feed: 'plausible', key, order: 0 };
      const costs = new ProcessCosts(page.browser().process()!.pid!);
      const installed = await call<Installed>('install', '/0/', subscription);
      add('install', installed.ms / 1e3, 's', 15);
      add('install, processor time of the page', costs.busiest(), 's');
      add('install, most memory', costs.grownBy() / 1e6, 'MB');
      const starts: Record<string, number>[] = [];
      for (let start = 0; start < STARTS; start++) {
        await reload();
        starts.push(await call('firstAnswer', text.join(' ')));
      }
      const [best] = starts.sort((a, b) => a.entities! - b.entities!);
      for (const step of ['open', 'lexicon', 'claims', 'spot', 'entities'])
        add(`first answer, until ${step}`, best![step]!, 'ms', step === 'entities' ? 250 : undefined);
      const ids = some.slice(0, 50).map(({ id }) => id);
      await reload();
      add('entity by id', await call('lookUp', ids), 'ms', 5);
      const searches = await call<number[]>('search', queries);
      add('entities by what is typed, cold, median', quantile(searches, 0.5), 'ms', 20);
      add('entities by what is typed, cold, 95th of 100', quantile(searches, 0.95), 'ms', 20);
      const updated = await call<Installed>('install', '/1/', subscription);
      add('a day’s update, fetched with feed.json', updated.bytes / 1e6, 'MB');
      add('a day’s update', updated.ms / 1e3, 's');
      await call('forget');
      asked = 0;
      await call('beginInstall', '/0/', subscription);
      const isHalfWay = async (): Promise<boolean> => (await call<number>('keptShare')) > 0.5;
      await until('half of the feed is kept', isHalfWay, LONGEST);
      await reload();
      const rest = await call<Installed>('install', '/0/', subscription);
      add('killed half-way: fetched after that', rest.bytes / 1e6, 'MB');
      add('killed half-way: asked for in all', asked / 1e6, 'MB');
      const over = await call<ChangeOver>('changeOver', '/2/', subscription, ids);
      add('slowest look-up while another generation takes over', over.installing, 'ms');
      add('slowest look-up while the million are swept', over.sweeping, 'ms');
      add('the million swept', over.swept, 'ms');
    },
    counted,
    { unwatched: true },
  );
  return measures;
}
