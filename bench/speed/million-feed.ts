import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  fromBase64,
  generateKeyPair,
  type Manifest,
  parseEnvelope,
  parseManifest,
} from '../../src/feed/index.ts';
import { writePlausiblePack } from './plausible-pack.ts';

/** Entities that are described anew on an ordinary day, and those that get another name. */
const CHANGED_A_DAY = 100;
const PROGRAM = resolve(import.meta.dirname, '../../bin/prasanga.js');

/** What a run of the command line took: s of wall clock and of processor, MB at most. */
export interface Cost {
  readonly wall: number;
  readonly processor: number;
  readonly memory: number;
}

/** A feed of a million entities as a newsroom makes it, and its next day. */
export interface MillionFeed {
  /** Folders of the feed's first generation and its second. */
  readonly first: string;
  readonly second: string;
  readonly key: string;
  /** Null where the feed lay there from an earlier run. */
  readonly built: { readonly first: Cost; readonly second: Cost } | null;
}

/** Builds both generations of so many entities into a folder, from JSON Lines; what lies there already is used. */
export async function millionFeed(folder: string, entities: number): Promise<MillionFeed> {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const keyFile = join(folder, 'key.jwk');
  if (existsSync(join(second, 'feed.json'))) return { first, second, key: keyIn(first), built: null };
  const pack = join(folder, 'pack');
  await writePlausiblePack(pack, entities);
  writeFileSync(keyFile, JSON.stringify(await generateKeyPair()));
  const build = ['feed', 'build', pack, '--key', keyFile, '--out'];
  const builtFirst = await run(process.execPath, [PROGRAM, ...build, first]);
  await writePlausiblePack(pack, entities, { every: Math.floor(entities / CHANGED_A_DAY) });
  await run('cp', ['-r', first, second]);
  const builtSecond = await run(process.execPath, [PROGRAM, ...build, second]);
  return { first, second, key: keyIn(first), built: { first: builtFirst, second: builtSecond } };
}

/** Builds a feed of few entities by the same key beside them, of a generation of this number; gives its folder. */
export async function fewEntities(folder: string, entities: number, generation: number): Promise<string> {
  const few = join(folder, `few-${generation}`);
  if (existsSync(join(few, 'feed.json'))) return few;
  const pack = join(folder, 'few-pack');
  await writePlausiblePack(pack, entities);
  const key = join(folder, 'key.jwk');
  await run(process.execPath, [
    ...[PROGRAM, 'feed', 'build', pack, '--key', key],
    ...['--out', few, '--generation', String(generation)],
  ]);
  return few;
}

const keyIn = (feed: string): string =>
  (JSON.parse(readFileSync(join(feed, 'pin.json'), 'utf8')) as { key: string }).key;

export function manifestIn(feed: string): Manifest {
  const text = readFileSync(join(feed, 'feed.json'), 'utf8');
  return parseManifest(fromBase64(parseEnvelope(text).payload));
}

/** Runs a program, and tells what it took; fails with what it said where it fails. */
function run(program: string, args: readonly string[]): Promise<Cost> {
  const begin = performance.now();
  const told = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); console.error(JSON.stringify([userCPUTime + systemCPUTime, maxRSS])); })`;
  const isNode = program === process.execPath;
  const child = spawn(
    program,
    [...(isNode ? ['--import', `data:text/javascript,${encodeURIComponent(told)}`] : []), ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code) => {
      if (code !== 0) return failed(new Error(said));
      // Threads run the same preload and say it too: the process says it last.
      const [microseconds, kilobytes] = isNode
        ? (JSON.parse(said.trim().split('\n').at(-1)!) as [number, number])
        : [0, 0];
      done({
        wall: (performance.now() - begin) / 1e3,
        processor: microseconds / 1e6,
        memory: (kilobytes * 1_024) / 1e6,
      });
    });
  });
}
