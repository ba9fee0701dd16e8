import { BROWSERS, withModulePage } from '../../e2e/browser/index.ts';
import { generateKeyPair, type PackContent, type Page } from '../../src/feed/index.ts';
import type { Entity } from '../../src/model/index.ts';
import type { Measure, Section } from '../report.ts';
import type { InstallTimes, SearchTimes } from './install-page.ts';
import { PlausiblePack } from './plausible-pack.ts';
import { PublisherFolder } from './publisher-folder.ts';

const ENTITIES = 100_000;
const CHANGED = 100;
/** What somebody types to find a record: whole words are searched too, and their beginnings, letter by letter. */
const TYPED = 12;

/** The same pack with another description for 100 entities scattered over it, or with another name for them. */
/** A pack that is all in memory. */
type PackInMemory = PackContent & { readonly entities: readonly Entity[] };

function altered({ entities, ...rest }: PackInMemory, what: 'description' | 'alias'): PackInMemory {
  const every = entities.length / CHANGED;
  return {
    ...rest,
    entities: entities.map((entity, at) => {
      if (at % every !== 0) return entity;
      if (what === 'description') return { ...entity, description: { bn: `${entity.label.bn}: নতুন বিবরণ` } };
      return {
        ...entity,
        aliases: { ...entity.aliases, bn: [...entity.aliases.bn, `${entity.label.bn} জুনিয়র`] },
      };
    }),
  };
}

const sizeOf = (pages: readonly Page[]): number => pages.reduce((sum, { size }) => sum + size, 0);

/** A feed of 100,000 entities: built, updated, installed in both browsers beside rows of Dexie, searched. */
export async function feedSpeed(): Promise<Section> {
  const key = await generateKeyPair();
  const folder = new PublisherFolder(key);
  const pack = new PlausiblePack(ENTITIES);
  const content: PackInMemory = {
    entities: [...pack.entities()],
    claims: [...pack.claimRecords()],
    documents: [...pack.documents()],
  };
  const begin = performance.now();
  const first = await folder.publish(content);
  const built = performance.now() - begin;
  const { pages } = folder.current!.manifest;
  const files = { ...folder.files };
  const measures: Measure[] = [
    { name: 'feed: building 100,000 entities', value: built / 1_000, unit: 's' },
    { name: 'feed: first install', value: first / 1e6, unit: 'MB' },
    ...[...new Set(pages.map(({ kind }) => kind))].map((kind) => ({
      name: `feed: of that, ${kind}`,
      value: sizeOf(pages.filter((page) => page.kind === kind)) / 1e6,
      unit: 'MB',
    })),
  ];
  const share = (update: number): number => (100 * update) / sizeOf(pages);
  const described = await folder.publish(altered(content, 'description'));
  const named = await folder.publish(altered(altered(content, 'description'), 'alias'));
  measures.push(
    { name: 'feed: update of 100 descriptions, of the whole', value: share(described), unit: '%', bar: 3 },
    { name: 'feed: update of 100 names, of the whole', value: share(named), unit: '%', bar: 3 },
  );
  const ids = Array.from({ length: 50 }, (_, at) => content.entities[(at * 1_999) % ENTITIES]!.id);
  const typed = typedFor(content);
  for (const kind of BROWSERS)
    await withModulePage(
      kind,
      'bench/speed/install-page.ts',
      async ({ call }) => {
        const subscription = { feed: 'synthetic', key: key.x, order: 0 };
        const times = await call<InstallTimes>('timeInstall', '/feed/', subscription, ids, typed);
        measures.push(...inBrowser(kind, times));
      },
      files,
      { unwatched: true },
    );
  const notes = [
    'Rows: the same pages unpacked and written by Dexie bulkPut, one row an entity, names indexed.',
    'Installs, rows, searches: the fastest of three rounds. The browsers are not watched by what drives them.',
    `Searches: each beginning, up to ${TYPED} letters, of names and of later words of claims; cold: nothing in memory.`,
  ];
  return { title: 'Feed: 100,000 entities', measures, notes };
}

/** What is typed on the way to names and claims from all over the pack. */
function typedFor({ entities, claims }: PackInMemory): SearchTimes<readonly string[]> {
  const beginnings = (texts: readonly string[]): string[] =>
    texts.flatMap((text) =>
      Array.from({ length: Math.min(TYPED, text.length) }, (_, at) => text.slice(0, at + 1)).filter(
        (query) => query.trim() === query,
      ),
    );
  const some = <T>(from: readonly T[]): T[] =>
    [0.1, 0.3, 0.5, 0.7, 0.9].map((at) => from[Math.floor(at * from.length)]!);
  return {
    entities: beginnings(some(entities).flatMap(({ label }) => [label.bn, label.en!])),
    claims: beginnings(some(claims).map(({ text }) => text.bn.slice(text.bn.indexOf(' ') + 1))),
  };
}

function inBrowser(kind: string, times: InstallTimes): Measure[] {
  const ms = (name: string, value: number, bar: number): Measure => ({
    name: `feed: ${name} in ${kind}`,
    value,
    unit: 'ms',
    bar,
  });
  const searches = (what: keyof InstallTimes['search']): Measure[] => {
    const { cold, warm } = times.search[what];
    const of = cold.length;
    return [
      { ...ms(`${what} by what is typed, cold, median`, quantile(cold, 0.5), 20), of },
      { ...ms(`${what} by what is typed, cold, 95th of 100`, quantile(cold, 0.95), 20), of },
      { ...ms(`${what} by what is typed, the same again, 95th of 100`, quantile(warm, 0.95), 20), of },
    ];
  };
  return [
    { name: `feed: install in ${kind}, pages at hand`, value: times.install / 1_000, unit: 's', bar: 3 },
    { name: `feed: rows instead in ${kind}, times`, value: times.rows / times.install, unit: '', bar: 10 },
    { name: `feed: fetching over loopback in ${kind}`, value: times.fetch / 1_000, unit: 's' },
    ms('entity by id', times.lookup, 5),
    ms('the same again', times.again, 5),
    ...searches('entities'),
    ...searches('claims'),
  ];
}

export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))]!;
