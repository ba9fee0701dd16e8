import { sha256, utf8 } from './bytes.ts';
import type { Manifest, Page } from './manifest.ts';

/** A feed of fewer pages is fetched page by page. */
const FEWEST_PAGES = 64;
/** Bytes of a bundle: at least so many but in the last, and no page is added where it would have more. */
const LEAST_BYTES = 1024 * 1024;
const MOST_BYTES = 4 * 1024 * 1024;
/** One page in sixteen may end a bundle, by its name: so bundles behind a page that is new are cut as before. */
const MAY_END = /^0/;

/** Pages that lie in one file, one behind the other, so that a first install need not ask for each. */
export interface Bundle {
  readonly pages: readonly Page[];
  /** Bytes of the file: those of its pages. */
  readonly size: number;
}

/** The manifest with the bundles that its pages are to be put into; as it is where they are few. */
export function withBundles(manifest: Manifest): Manifest {
  const { pages } = manifest;
  return pages.length < FEWEST_PAGES ? manifest : { ...manifest, bundles: cut(pages) };
}

function cut(pages: readonly Page[]): number[] {
  const counts: number[] = [];
  let count = 0;
  let bytes = 0;
  for (const { hash, size } of pages) {
    if (count > 0 && bytes + size > MOST_BYTES) {
      counts.push(count);
      count = 0;
      bytes = 0;
    }
    count++;
    bytes += size;
    if (bytes >= LEAST_BYTES && MAY_END.test(hash)) {
      counts.push(count);
      count = 0;
      bytes = 0;
    }
  }
  if (count > 0) counts.push(count);
  return counts;
}

/** The bundles of a generation: together they hold its first pages, in the order in which it lists them. */
export function bundlesOf({ pages, bundles = [] }: Manifest): Bundle[] {
  let from = 0;
  return bundles.map((count) => {
    const bundled = pages.slice(from, from + count);
    from += count;
    return { pages: bundled, size: bundled.reduce((sum, { size }) => sum + size, 0) };
  });
}

/** What names a bundle's file: the SHA-256 of its pages' names, so that nobody need read them to know it. */
export const bundleName = ({ pages }: Bundle): Promise<string> =>
  sha256(utf8(pages.map(({ hash }) => hash).join('\n')));

/** Where a bundle lies in the feed's folder. */
export const bundlePath = (name: string): string => `bundles/${name}.bin`;
