import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleName, bundlesOf, withBundles } from './bundles.ts';
import { utf8 } from './bytes.ts';
import { FORMAT, type Manifest, type Page, parseManifest } from './manifest.ts';

const KB = 1024;
const hashes = (count: number, seed: number): string[] =>
  Array.from({ length: count }, (_, at) => createHash('sha256').update(`${seed} ${at}`).digest('hex'));
const manifestOf = (pages: readonly (readonly [hash: string, size: number])[]): Manifest => ({
  format: FORMAT,
  feed: 'sample',
  title: { bn: 'নমুনা' },
  generation: 1,
  issuedAt: '2024-06-19T10:00:00.000Z',
  expiresAt: '2024-07-19T10:00:00.000Z',
  counts: { entities: 0, claims: 0, documents: 0 },
  pages: pages.map(
    ([hash, size], at): Page => ({ kind: 'lexicon', hash, size, unpackedSize: size, part: at, layer: 0 }),
  ),
});

describe('bundles', () => {
  test('hold all pages in order, and are neither small nor large', () => {
    const sizes = fc.array(fc.integer({ min: KB, max: 900 * KB }), { minLength: 64, maxLength: 300 });
    fc.assert(
      fc.property(sizes, fc.nat(1_000), (some, seed) => {
        const names = hashes(some.length, seed);
        const manifest = withBundles(manifestOf(some.map((size, at) => [names[at]!, size])));
        const bundles = bundlesOf(manifest);
        expect(bundles.flatMap(({ pages }) => pages)).toEqual(manifest.pages);
        for (const [at, { pages, size }] of bundles.entries()) {
          expect(size).toBe(pages.reduce((sum, page) => sum + page.size, 0));
          expect(size).toBeLessThanOrEqual(4 * KB * KB);
          if (at < bundles.length - 1) expect(size).toBeGreaterThanOrEqual(KB * KB);
        }
      }),
    );
  });

  test('stay as they were behind a page that is new, and before it', async () => {
    const pages = hashes(1_000, 1).map((hash) => [hash, 30 * KB] as const);
    const namesOf = async (manifest: Manifest): Promise<string[]> =>
      Promise.all(bundlesOf(withBundles(manifest)).map(bundleName));
    const before = await namesOf(manifestOf(pages));
    const added = ['a'.repeat(64), 30 * KB] as const;
    const after = await namesOf(manifestOf([...pages.slice(0, 500), added, ...pages.slice(500)]));
    expect(before.length).toBeGreaterThan(10);
    expect(after.filter((name) => !before.includes(name)).length).toBeLessThanOrEqual(4);
  });

  test('few pages are not bundled', () => {
    const manifest = manifestOf(hashes(10, 1).map((hash) => [hash, KB]));
    expect(withBundles(manifest)).toBe(manifest);
    expect(bundlesOf(manifest)).toEqual([]);
  });

  test('that hold more pages than there are are refused', () => {
    const manifest = manifestOf(hashes(3, 1).map((hash) => [hash, KB]));
    expect(parseManifest(utf8(JSON.stringify({ ...manifest, bundles: [2, 1] }))).bundles).toEqual([2, 1]);
    for (const bundles of [[2, 2], [0], [-1], [1.5], ['1']])
      expect(() => parseManifest(utf8(JSON.stringify({ ...manifest, bundles })))).toThrow();
  });

  test('are passed over where they count pages of a kind that is not known', () => {
    const { pages, ...rest } = manifestOf(hashes(3, 1).map((hash) => [hash, KB]));
    const future = { ...rest, pages: [{ kind: 'pictures' }, ...pages], bundles: [4] };
    expect(bundlesOf(parseManifest(utf8(JSON.stringify(future))))).toEqual([]);
  });
});
