import { buildLexicon, openLexicon } from '../../src/spotting/index.ts';
import { scan } from '../../src/spotting/scan.ts';
import type { Measure, Section } from '../report.ts';
import { ahoCorasick, type Build, monyoneAhoCorasick, type Run, regExp, wordSet } from './peers.ts';
import { entitiesOf, plausibleNames } from './plausible-names.ts';
import { plausibleText } from './plausible-text.ts';
import { SIZES } from './spotting.ts';
import { bytesInUse, fastest } from './timing.ts';

const TEXT = 100_000;
/**
 * With ten times the names a peer is left out that needed more than this to build (ms, bytes) or to search once (ms): its
 * machine of objects would not fit Node's heap, or take minutes. `--all` runs it anyway.
 */
const MOST = { built: 5_000, bytes: 150_000_000, time: 1_000 };

const lexicon: Build = (names) => {
  const opened = openLexicon(buildLexicon(entitiesOf(names)));
  return (text) => {
    let found = 0;
    scan(text, opened, () => {
      found++;
    });
    return found;
  };
};

/** Ours beside what npm has and what one would write first, in one run: none of those knows inflection or spelling. */
export async function peerSpeed(): Promise<Section> {
  const peers: [string, Build | null][] = [
    ['lexicon', lexicon],
    ['Set of word n-grams', wordSet],
    ['RegExp alternation', regExp],
    ['aho-corasick', await ahoCorasick()],
    ['@monyone/aho-corasick', await monyoneAhoCorasick()],
  ];
  const all = process.argv.includes('--all');
  const measures: Measure[] = [];
  const notes: string[] = [];
  const left = new Set<string>();
  for (const size of SIZES) {
    const names = plausibleNames(size);
    const text = plausibleText(TEXT, names);
    const reading = fastest(30, () => readOnly(text));
    for (const [name, build] of peers) {
      if (left.has(name)) continue;
      if (build === null) {
        left.add(name);
        notes.push(`${name} is not installed: left out`);
        continue;
      }
      const label = `${size.toLocaleString('en')} names: ${name}`;
      try {
        const { time, bytes, built, found } = timePeer(build, names, text);
        measures.push(
          { name: label, value: time / reading, unit: '× reading', of: found },
          { name: `${label}, bytes a name`, value: bytes / size, unit: 'B' },
          { name: `${label}, build`, value: built, unit: 'ms' },
        );
        if (!all && build !== lexicon && (built > MOST.built || bytes > MOST.bytes || time > MOST.time)) {
          left.add(name);
          const cost = `${Math.round(built)} ms and ${Math.round(bytes / 1e6)} MB to build, ${Math.round(time)} ms to search`;
          notes.push(`${name}: left out beyond ${size.toLocaleString('en')} names, where it took ${cost}.`);
        }
      } catch (error) {
        left.add(name);
        notes.push(`${name}: fails at ${size.toLocaleString('en')} names: ${String(error).slice(0, 80)}`);
      }
    }
  }
  return {
    title: `Finding names: beside others, text of ${TEXT.toLocaleString('en')} characters`,
    measures,
    notes,
  };
}

function readOnly(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

function timePeer(
  build: Build,
  names: readonly string[],
  text: string,
): { time: number; bytes: number; built: number; found: number } {
  const before = bytesInUse();
  let run: Run = () => 0;
  const built = fastest(1, () => {
    run = build(names);
  });
  let found = 0;
  const search = (): void => {
    found = run(text);
  };
  const once = fastest(1, search);
  const time = once > MOST.time ? once : Math.min(once, fastest(10, search));
  return { time, bytes: bytesInUse() - before, built, found };
}
