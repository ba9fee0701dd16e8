import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtFeed, claim, entity } from '../../../test/feeds/small-feed.ts';
import { fromUtf8, utf8 } from '../bytes.ts';
import { PageDirectory } from '../directory.ts';
import { isSearchPage, type SearchPage } from '../manifest.ts';
import { openPage } from '../page.ts';
import { FeedRefused } from '../refusal.ts';
import { linesOfClaim, linesOfEntity, type SearchLine, scoreFor } from './line.ts';
import { checkSearchPage, hitsOn } from './read-page.ts';
import { writeSearchPages } from './write-pages.ts';

/** A reader's look-up over pages just written. */
function reader(lines: readonly SearchLine[]) {
  const written = [...writeSearchPages(lines)];
  const texts = new Map(written.map(({ from, bytes }) => [from, fromUtf8(bytes)]));
  const pages = written.map(
    ({ from, count }): SearchPage => ({
      kind: 'entity-search',
      hash: '0'.repeat(64),
      size: 1,
      unpackedSize: 1,
      count,
      from,
      layer: 0,
    }),
  );
  for (const [at, page] of pages.entries()) checkSearchPage(written[at]!.bytes, page);
  const directory = new PageDirectory({ pages } as never);
  const find = (query: string) => {
    const hits = new Map<string, number>();
    for (const page of directory.searchRuns('entity-search', query).flat()) {
      const found = hitsOn(texts.get(page.from)!, query);
      for (const { id, score } of found.hits) hits.set(id, Math.max(score, hits.get(id) ?? -1));
      if (found.complete) return { hits, headed: true };
    }
    return { hits, headed: false };
  };
  return { pages, find };
}

function byReadingAll(lines: readonly SearchLine[], query: string): Map<string, number> {
  const hits = new Map<string, number>();
  for (const line of lines)
    if (line.key.startsWith(query))
      hits.set(line.id, Math.max(scoreFor(line, query), hits.get(line.id) ?? -1));
  return hits;
}

const best = (hits: ReadonlyMap<string, number>, most: number): [string, number][] =>
  [...hits].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most);

/** A few thousand lines in few letters, so that some beginnings are crowded and some pages full. */
const manyLines = (count: number): SearchLine[] =>
  Array.from({ length: count }, (_, at) => {
    const digits = ((at * 7_919) % count).toString(5).replaceAll('3', ' ').trim().replace(/ +/g, ' ');
    return { key: digits || '0', id: `e-${at % (count / 2)}`, score: (at * 31) % 200 };
  }).filter(({ key, id }, at, all) => all.findIndex((other) => other.key === key && other.id === id) === at);

describe('search pages', () => {
  const lines = manyLines(9_000);
  const { pages, find } = reader(lines);

  test('are several, and no key is on two of them', () => {
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(pages.map(({ from }) => from)).size).toBe(pages.length);
  });

  test('give the best that reading every line gives, crowded or not', () => {
    const headed = new Set<boolean>();
    const query = fc
      .tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 8 }))
      .map(([at, length]) => lines[at]!.key.slice(0, length).trim());
    fc.assert(
      fc.property(query, (asked) => {
        const found = find(asked);
        headed.add(found.headed);
        const all = byReadingAll(lines, asked);
        if (!found.headed) expect(best(found.hits, 1_000_000)).toEqual(best(all, 1_000_000));
        else expect(best(found.hits, 40)).toEqual(best(all, 40));
      }),
    );
    expect(headed).toEqual(new Set([true, false]));
    expect(find('nowhere').hits.size).toBe(0);
  });

  test('one line more leaves most of the pages as they were', () => {
    const before = [...writeSearchPages(lines)].map(({ bytes }) => fromUtf8(bytes));
    const after = [...writeSearchPages([...lines, { key: '2 new', id: 'new', score: 1 }])];
    const had = new Set(before);
    expect(after.filter(({ bytes }) => !had.has(fromUtf8(bytes))).length).toBeLessThanOrEqual(1);
  });

  test.each([
    ['no line', 'ক'],
    ['a key too long', `${'ক'.repeat(33)}\tid\t3`],
    ['a hit without score', 'ক\tid\t'],
    ['an id that is none', 'ক\t__proto__\t3'],
    ['a head of odd length', 'ক\t!\tid'],
    ['out of order', 'খ\tid\t3\nক\tid\t3'],
    ['twice the same', 'ক\tid\t3\nক\tid\t3'],
    ['twice the same before others', 'ক\tid\t3\nক\tid\t3\nখ\tid\t3'],
    ['a shorter one behind', 'ক\tid\t31\nক\tid\t3\nখ\tid\t3'],
    ['nothing', ''],
    ['an empty line at the end', 'ক\tid\t3\n'],
    ['an empty line', 'ক\tid\t3\n\nখ\tid\t3'],
  ])('%s is refused', (_, text) => {
    const page = { kind: 'entity-search', from: 'ক', count: text.split('\n').length } as SearchPage;
    expect(() => checkSearchPage(utf8(text), page)).toThrow(FeedRefused);
  });

  test('lie in the feed beside the records', async () => {
    const { manifest, files } = await builtFeed({
      entities: [entity('moscow', { label: { bn: 'মস্কো', en: 'Moscow' } })],
      claims: [claim('visit', { text: { bn: 'পুতিন মস্কোতে আছেন।' } })],
    });
    const texts = await Promise.all(
      manifest.pages
        .filter(isSearchPage)
        .map(async (page) => fromUtf8(await openPage(files[`pages/${page.hash}.gz`] as never, page))),
    );
    expect(texts).toEqual([
      'moscow\tmoscow\t85\nমসকো\tmoscow\t85',
      'আছেন\tvisit\t20\nপুতিন মসকোতে আছেন\tvisit\t50\nমসকোতে আছেন\tvisit\t20',
    ]);
  });
});

describe('lines', () => {
  test('an entity is found by every name, from each of its words on; a better name counts', () => {
    const lines = linesOfEntity({
      ...entity('kim', {
        label: { bn: 'কিম জং উন', en: 'Kim Jong Un' },
        aliases: { bn: ['কিম'], en: [] },
        prominence: 0.8,
      }),
      claims: ['a', 'b', 'c'],
    });
    expect(Object.fromEntries(lines.map(({ key, score }) => [key, score]))).toEqual({
      'কিম জং উন': 123,
      'জং উন': 93,
      উন: 93,
      'kim jong un': 123,
      'jong un': 93,
      un: 93,
      কিম: 118,
    });
  });

  test('a claim that was checked counts more than one that was not, a newer one more than an older', () => {
    const scoreOf = (rest: Parameters<typeof claim>[1]) =>
      linesOfClaim({ ...claim('c', { text: { bn: 'দাবি' }, ...rest }), incoming: [] })[0]!.score;
    const reviews = [
      { publisher: { bn: 'যাচাই' }, url: 'https://example.org/', rating: { label: { bn: 'ভুল' } } },
    ];
    expect(scoreOf({ reviews })).toBeGreaterThan(scoreOf({}));
    expect(scoreOf({ statedOn: '2024-01-01' })).toBeGreaterThan(scoreOf({ statedOn: '2019-01-01' }));
    expect(scoreOf({ statedOn: '1990-01-01' })).toBe(scoreOf({}));
  });
});
