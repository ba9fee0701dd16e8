import { BROWSERS, withModulePage } from '../../e2e/browser/index.ts';
import {
  type Bytes,
  buildManifest,
  generateKeyPair,
  INDEXERS,
  type Manifest,
  openPage,
  type PublishedGeneration,
  sealManifest,
} from '../../src/feed/index.ts';
import type { Entity } from '../../src/model/index.ts';
import type { Measure, Section } from '../report.ts';
import type { InstallTimes } from './install-page.ts';
import { seeded } from './plausible-names.ts';

const ENTITIES = 100_000;
const CHANGED = 100;

const SYLLABLES = [
  'কা',
  'মো',
  'রি',
  'ন',
  'লা',
  'তু',
  'শি',
  'বা',
  'হা',
  'দি',
  'সু',
  'পা',
  'গো',
  'চা',
  'নি',
  'রা',
  'মা',
  'জ',
  'খু',
  'ব',
];

/** Entities as large as the packs' own: two names, a description, a dated fact, a relation. */
function syntheticEntities(count: number): Entity[] {
  const random = seeded(1);
  const pick = (most: number): number => Math.floor(random() * most);
  const word = (length: number): string =>
    Array.from({ length }, () => SYLLABLES[pick(SYLLABLES.length)]!).join('');
  return Array.from({ length: count }, (_, at) => ({
    id: `entity-${at}`,
    kind: 'person',
    label: { bn: `${word(3)} ${word(3)}`, en: `Entity ${at}` },
    aliases: { bn: [`${word(2)} ${word(3)}`], en: [] },
    weak: [],
    description: { bn: `${word(4)} ${word(3)} ${word(5)}`, en: `Description of entity ${at}` },
    facts: [{ property: { bn: 'পদ', en: 'Office' }, value: { bn: word(4) }, asOf: '2024-01-01' }],
    related: at > 0 ? [{ id: `entity-${pick(at)}`, as: 'part-of' }] : [],
  }));
}

/** A publisher's folder in memory. */
class Folder {
  readonly files: Record<string, string | Bytes> = {};
  current: PublishedGeneration | null = null;

  /** Publishes a generation; gives back the bytes that a reader of the one before has to fetch. */
  async publish(
    entities: readonly Entity[],
    key: Awaited<ReturnType<typeof generateKeyPair>>,
  ): Promise<number> {
    let bytes = 0;
    const manifest = await buildManifest(
      { entities, claims: [], documents: [] },
      INDEXERS,
      {
        feed: 'synthetic',
        title: { bn: 'কৃত্রিম' },
        generation: (this.current?.manifest.generation ?? 0) + 1,
        issuedAt: '2024-06-19T10:00:00.000Z',
        expiresAt: '2124-06-19T10:00:00.000Z',
      },
      async (hash, packed) => {
        bytes += packed.length;
        this.files[`/feed/pages/${hash}.gz`] = packed;
      },
      { previous: this.current },
    );
    const text = await sealManifest(manifest, [key]);
    this.files['/feed/feed.json'] = text;
    const read: PublishedGeneration['read'] = (page) =>
      openPage(this.files[`/feed/pages/${page.hash}.gz`] as Bytes, page);
    this.current = { manifest, read };
    return bytes + text.length;
  }
}

const sizeOf = ({ pages }: Manifest): number => pages.reduce((sum, { size }) => sum + size, 0);

/** A feed of 100,000 entities: built, updated, installed in both browsers beside rows of Dexie. */
export async function feedSpeed(): Promise<Section> {
  const key = await generateKeyPair();
  const folder = new Folder();
  const entities = syntheticEntities(ENTITIES);
  const begin = performance.now();
  const first = await folder.publish(entities, key);
  const built = performance.now() - begin;
  const measures: Measure[] = [
    { name: 'feed: building 100,000 entities', value: built / 1_000, unit: 's' },
    { name: 'feed: first install', value: first / 1e6, unit: 'MB' },
  ];
  const { manifest } = folder.current!;
  const files = { ...folder.files };
  const altered = entities.map((entity, at) =>
    at % (ENTITIES / CHANGED) === 0
      ? { ...entity, description: { bn: `${entity.label.bn}: নতুন বিবরণ` } }
      : entity,
  );
  const update = await folder.publish(altered, key);
  measures.push({
    name: 'feed: update of 100 of 100,000, of the whole',
    value: (100 * update) / sizeOf(manifest),
    unit: '%',
    bar: 3,
  });
  const ids = Array.from({ length: 50 }, (_, at) => `entity-${(at * 1_999) % ENTITIES}`);
  for (const kind of BROWSERS)
    await withModulePage(
      kind,
      'bench/speed/install-page.ts',
      async ({ call }) => {
        const subscription = { feed: 'synthetic', key: key.x, order: 0 };
        const times = await call<InstallTimes>('timeInstall', '/feed/', subscription, ids);
        measures.push(
          {
            name: `feed: install in ${kind}, pages at hand`,
            value: times.install / 1_000,
            unit: 's',
            bar: 3,
          },
          {
            name: `feed: rows instead in ${kind}, times`,
            value: times.rows / times.install,
            unit: '',
            bar: 10,
          },
          { name: `feed: fetching over loopback in ${kind}`, value: times.fetch / 1_000, unit: 's' },
          { name: `feed: entity by id in ${kind}`, value: times.lookup, unit: 'ms', bar: 5 },
          { name: `feed: the same again in ${kind}`, value: times.again, unit: 'ms', bar: 5 },
        );
      },
      files,
    );
  const notes = [
    'Rows: the same pages unpacked and written by Dexie bulkPut, one row an entity, names indexed.',
  ];
  return { title: 'Feed: 100,000 entities', measures, notes };
}
