import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entity, namingIndexers } from '../../test/feeds/small-feed.ts';
import type { Entity } from '../model/index.ts';
import { buildManifest } from './build.ts';
import { type Bytes, fromUtf8 } from './bytes.ts';
import type { PublishedGeneration } from './difference.ts';
import { PageDirectory } from './directory.ts';
import { isRecordPage, type Manifest } from './manifest.ts';
import { openPage, parseRecords } from './page.ts';

/** A publisher's folder: every page ever written, and the generation that readers have. */
class Folder {
  readonly pages = new Map<string, Bytes>();
  current: PublishedGeneration | null = null;

  /** Publishes the next generation; gives back how many bytes of new pages a reader has to fetch. */
  async publish(entities: readonly Entity[]): Promise<number> {
    let bytes = 0;
    const manifest = await buildManifest(
      { entities, claims: [], documents: [] },
      namingIndexers(),
      {
        feed: 'sample',
        title: { bn: 'নমুনা' },
        generation: (this.current?.manifest.generation ?? 0) + 1,
        issuedAt: '2024-06-19T10:00:00.000Z',
        expiresAt: '2024-07-19T10:00:00.000Z',
      },
      async (hash, packed) => {
        if (!this.pages.has(hash)) bytes += packed.length;
        this.pages.set(hash, packed);
      },
      { previous: this.current },
    );
    this.current = { manifest, read: (page) => openPage(this.pages.get(page.hash)!, page) };
    return bytes;
  }

  /** All records as a reader finds them, by id. */
  async records(ids: readonly string[]): Promise<Map<string, string>> {
    const { manifest, read } = this.current!;
    const directory = new PageDirectory(manifest);
    const parsed = new Map<string, Map<string, unknown>>();
    for (const page of manifest.pages.filter(isRecordPage))
      parsed.set(page.hash, parseRecords(await read(page)));
    const found = new Map<string, string>();
    for (const id of ids) {
      const holder = directory.pagesOf('entities', id).find(({ hash }) => parsed.get(hash)!.has(id));
      const record = holder && parsed.get(holder.hash)!.get(id);
      if (record && !(record as { removed?: true }).removed) found.set(id, JSON.stringify(record));
    }
    return found;
  }

  /** The ids that the lexicon's layers name together. */
  async named(): Promise<Set<string>> {
    const { manifest, read } = this.current!;
    const ids: string[] = [];
    for (const parts of new PageDirectory(manifest).indexesOf('lexicon')) {
      const texts = await Promise.all(parts.map(async (part) => fromUtf8(await read(part))));
      ids.push(...texts.join('').trim().split(' '));
    }
    return new Set(ids);
  }
}

const size = ({ pages }: Manifest): number => pages.reduce((sum, page) => sum + page.size, 0);
const cities = (count: number): Entity[] => Array.from({ length: count }, (_, at) => entity(`place-${at}`));
const layersOf = ({ pages }: Manifest): number[] => [...new Set(pages.map(({ layer }) => layer))].sort();

describe('layers', () => {
  test('scattered changes go into a small layer, and from there down as it grows', async () => {
    const folder = new Folder();
    const places = cities(20_000);
    await folder.publish(places);
    expect(layersOf(folder.current!.manifest)).toEqual([0]);
    const whole = size(folder.current!.manifest);
    const alter = (from: number, count: number, word: string): void => {
      for (let at = 0; at < count; at++)
        places[(from + at * 37) % places.length] = entity(`place-${(from + at * 37) % places.length}`, {
          description: { bn: word },
        });
    };
    alter(0, 100, 'এক');
    expect(await folder.publish(places)).toBeLessThan(whole * 0.03);
    expect(layersOf(folder.current!.manifest)).toEqual([0, 1, 2]);
    alter(5_000, 400, 'দুই');
    expect(await folder.publish(places)).toBeLessThan(whole * 0.05);
    alter(9_000, 4_000, 'তিন');
    await folder.publish(places);
    expect(layersOf(folder.current!.manifest)).toEqual([0]);
  });

  test('whatever is added, altered or removed, a reader finds exactly what was published last', async () => {
    const change = fc.record({
      at: fc.nat(2_999),
      how: fc.constantFrom('alter', 'remove', 'add'),
      word: fc.constantFrom('এক', 'দুই', 'তিন'),
    });
    const generations = fc.array(fc.array(change, { maxLength: 60 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(generations, async (steps) => {
        const folder = new Folder();
        const places = new Map(cities(3_000).map((city) => [city.id, city]));
        await folder.publish([...places.values()]);
        const ids = new Set(places.keys());
        for (const changes of steps) {
          for (const { at, how, word } of changes) {
            const id = how === 'add' ? `new-${at}` : `place-${at}`;
            ids.add(id);
            if (how === 'remove') places.delete(id);
            else places.set(id, entity(id, { aliases: { bn: [word], en: [] } }));
          }
          await folder.publish([...places.values()]);
          const expected = [...places.values()].map((city) => [
            city.id,
            JSON.stringify({ ...city, claims: [] }),
          ]);
          const found = await folder.records([...ids]);
          expect(new Map(found)).toEqual(new Map(expected as [string, string][]));
          const named = await folder.named();
          for (const id of places.keys()) expect(named.has(id)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  test('the same again writes nothing', async () => {
    const folder = new Folder();
    await folder.publish(cities(5_000));
    const { pages } = folder.current!.manifest;
    expect(await folder.publish(cities(5_000))).toBe(0);
    expect(folder.current!.manifest.pages).toEqual(pages);
  });
});
