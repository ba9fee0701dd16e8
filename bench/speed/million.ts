import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BROWSERS, type BrowserKind, withModulePage } from '../../e2e/browser/index.ts';
import { fromBase64, generateKeyPair, parseEnvelope, parseManifest } from '../../src/feed/index.ts';
import type { Entity } from '../../src/model/index.ts';
import type { Measure, Section } from '../report.ts';
import { quantile } from './feed.ts';
import { PlausiblePack, writePlausiblePack } from './plausible-pack.ts';

const ENTITIES = 1_000_000;
const PROGRAM = resolve(import.meta.dirname, '../../bin/prasanga.js');
/** Starts of which the fastest is told, and letters typed of each name. */
const STARTS = 5;
const TYPED = 10;

/** Runs the command line as a newsroom does, and tells what it took: s of wall clock and of processor, MB at most. */
function run(...args: readonly string[]): Promise<{ wall: number; processor: number; memory: number }> {
  const begin = performance.now();
  const told = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); console.error(JSON.stringify([userCPUTime + systemCPUTime, maxRSS])); })`;
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(told)}`, PROGRAM, ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code) => {
      if (code !== 0) failed(new Error(said));
      const [microseconds, kilobytes] = JSON.parse(said.trim().split('\n').at(-1)!) as [number, number];
      done({
        wall: (performance.now() - begin) / 1e3,
        processor: microseconds / 1e6,
        memory: (kilobytes * 1_024) / 1e6,
      });
    });
  });
}

/** A million entities: built by the command line from JSON Lines, installed over loopback in both browsers. */
export async function millionSpeed(): Promise<Section> {
  const folder = mkdtempSync(join(tmpdir(), 'prasanga-million-'));
  try {
    await writePlausiblePack(join(folder, 'pack'), ENTITIES);
    const key = await generateKeyPair();
    writeFileSync(join(folder, 'key.jwk'), JSON.stringify(key));
    const feed = join(folder, 'feed');
    const built = await run(
      'feed',
      'build',
      join(folder, 'pack'),
      '--out',
      feed,
      '--key',
      join(folder, 'key.jwk'),
    );
    const measures: Measure[] = [
      { name: 'million: feed build', value: built.wall, unit: 's', bar: 120 },
      { name: 'million: feed build, processor time', value: built.processor, unit: 's' },
      { name: 'million: feed build, most memory', value: built.memory, unit: 'MB', bar: 2_000 },
      ...sizes(feed),
    ];
    const some = [...entitiesFrom(new PlausiblePack(ENTITIES))];
    for (const kind of BROWSERS) measures.push(...(await inBrowser(kind, feed, key.x, some)));
    const notes = [
      'First answer: the fastest of several starts; an article that names 60 entities, none in memory.',
    ];
    return { title: 'Feed: 1,000,000 entities', measures, notes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Some entities from all over the beginning of the pack. */
function* entitiesFrom(pack: PlausiblePack): Generator<Entity> {
  let at = 0;
  for (const entity of pack.entities()) {
    if (at % 400 === 0) yield entity;
    if (++at > 40_000) return;
  }
}

function sizes(feed: string): Measure[] {
  const text = readFileSync(join(feed, 'feed.json'), 'utf8');
  const { pages } = parseManifest(fromBase64(parseEnvelope(text).payload));
  const mega = (name: string, bytes: number): Measure => ({
    name: `million: ${name}`,
    value: bytes / 1e6,
    unit: 'MB',
  });
  return [
    mega('feed.json', text.length),
    ...[...new Set(pages.map(({ kind }) => kind))].map((kind) =>
      mega(
        kind,
        pages.filter((page) => page.kind === kind).reduce((sum, { size }) => sum + size, 0),
      ),
    ),
  ];
}

async function inBrowser(
  kind: BrowserKind,
  feed: string,
  key: string,
  some: readonly Entity[],
): Promise<Measure[]> {
  const files: Record<string, string | Uint8Array> = {
    '/feed/feed.json': readFileSync(join(feed, 'feed.json'), 'utf8'),
  };
  for (const name of readdirSync(join(feed, 'pages')))
    files[`/feed/pages/${name}`] = new Uint8Array(readFileSync(join(feed, 'pages', name)));
  const text = some.slice(0, 60).map(({ label, description }) => `${label.bn} বলেছেন, ${description!.bn}।`);
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
    async ({ call, reload }) => {
      const subscription = { feed: 'plausible', key, order: 0 };
      add('install', (await call<number>('install', '/feed/', subscription)) / 1e3, 's', 15);
      const starts: Record<string, number>[] = [];
      for (let start = 0; start < STARTS; start++) {
        await reload();
        starts.push(await call('firstAnswer', text.join(' ')));
      }
      const [best] = starts.sort((a, b) => a.entities! - b.entities!);
      for (const step of ['open', 'lexicon', 'claims', 'spot', 'entities'])
        add(`first answer, until ${step}`, best![step]!, 'ms', step === 'entities' ? 250 : undefined);
      add(
        'entity by id',
        await call(
          'lookUp',
          some.slice(0, 50).map(({ id }) => id),
        ),
        'ms',
        5,
      );
      await reload();
      const searches = await call<number[]>('search', queries);
      add('entities by what is typed, median', quantile(searches, 0.5), 'ms', 20);
      add('entities by what is typed, 95th of 100', quantile(searches, 0.95), 'ms', 20);
    },
    files,
  );
  return measures;
}
