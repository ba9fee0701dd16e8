import * as v from 'valibot';
import { Bilingual, Id, Moment } from '../model/index.ts';
import { fromUtf8 } from './bytes.ts';
import { PublicKey } from './keys.ts';
import { BYTE_KINDS, RECORD_KINDS, SEARCH_KINDS } from './records.ts';
import { FeedRefused } from './refusal.ts';

export const FORMAT = 'prasanga-feed/1';

/** Largest `feed.json` a reader takes, in bytes. */
export const MAX_MANIFEST_BYTES = 16 * 1024 * 1024;
/** Largest page as fetched and as unpacked, in bytes. */
export const MAX_PAGE_BYTES = 8 * 1024 * 1024;
/** Most records one page may hold; publishers stay far below. */
export const MAX_PAGE_RECORDS = 4_096;
/** Most lines one page of search lines may hold. */
export const MAX_PAGE_LINES = 131_072;
/** Layers of records: 0 is the base, a higher one overrides those below. */
export const MAX_LAYER = 7;

const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const PageSize = v.pipe(Count, v.maxValue(MAX_PAGE_BYTES, 'is larger than a page may be'));

const Layer = v.optional(v.pipe(Count, v.maxValue(MAX_LAYER)), 0);

const AnyPage = {
  /** SHA-256 of the packed bytes, hexadecimal: the page's name. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hexadecimal')),
  /** Bytes as fetched (gzip). */
  size: PageSize,
  /** Bytes when unpacked. */
  unpackedSize: PageSize,
};

/** A page of records whose partition key begins with the bits of `prefix`. */
export const RecordPage = v.object({
  kind: v.picklist(RECORD_KINDS),
  ...AnyPage,
  count: v.pipe(Count, v.maxValue(MAX_PAGE_RECORDS, 'has more records than a page may have')),
  prefix: v.pipe(v.string(), v.regex(/^[01]{0,32}$/, 'must be up to 32 binary digits')),
  layer: Layer,
});
export type RecordPage = v.InferOutput<typeof RecordPage>;

/**
 * A part of a lexicon or claim index: the parts of one layer in order of `part`, joined, are the whole. A higher layer
 * adds to those below: a reader asks all of them.
 */
export const BytePage = v.object({ kind: v.picklist(BYTE_KINDS), ...AnyPage, part: Count, layer: Layer });
export type BytePage = v.InferOutput<typeof BytePage>;

/** A run of search lines in order, beginning with those of the key `from`: see src/feed/search. */
export const SearchPage = v.object({
  kind: v.picklist(SEARCH_KINDS),
  ...AnyPage,
  count: v.pipe(Count, v.maxValue(MAX_PAGE_LINES, 'has more lines than a page may have')),
  from: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  layer: Layer,
});
export type SearchPage = v.InferOutput<typeof SearchPage>;

export const Page = v.variant('kind', [RecordPage, BytePage, SearchPage]);
export type Page = v.InferOutput<typeof Page>;

export const isRecordPage = (page: Page): page is RecordPage => 'prefix' in page;
export const isBytePage = (page: Page): page is BytePage => 'part' in page;
export const isSearchPage = (page: Page): page is SearchPage => 'from' in page;

/** The payload of a feed's envelope: which generation this is, and the pages that make it up. */
export const Manifest = v.object({
  format: v.literal(FORMAT),
  feed: Id,
  title: Bilingual,
  /** Goes up by at least one with each publication. */
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  issuedAt: Moment,
  /** After this the feed is stale: still used, and said to be so. */
  expiresAt: Moment,
  /** The key that will sign the generations to come; a reader trusts it from now on. */
  nextKey: v.exactOptional(PublicKey),
  counts: v.object({ entities: Count, claims: Count, documents: Count }),
  pages: v.pipe(v.array(Page), v.maxLength(65_536, 'lists more than 65,536 pages')),
  /** How many of the pages, from the first on, lie in each bundle: see `bundlesOf`. */
  bundles: v.exactOptional(v.pipe(v.array(v.pipe(Count, v.minValue(1))), v.maxLength(65_536))),
});
export type Manifest = v.InferOutput<typeof Manifest>;

/** Reads the payload of an opened envelope. Throws `FeedRefused`. */
export function parseManifest(payload: Uint8Array): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(fromUtf8(payload));
  } catch {
    throw new FeedRefused('not-a-feed', 'the payload of feed.json is not JSON');
  }
  const format = v.safeParse(v.object({ format: v.string() }), value);
  if (format.success && format.output.format !== FORMAT)
    throw new FeedRefused('unknown-format', `the feed is written in ${format.output.format.slice(0, 60)}`);
  const manifest = v.safeParse(Manifest, withoutUnknownPages(value));
  if (!manifest.success)
    throw new FeedRefused(
      'not-a-feed',
      `the payload of feed.json is no list of pages: ${v.summarize([manifest.issues[0]])}`,
    );
  checkPages(manifest.output.pages);
  const { pages, bundles = [] } = manifest.output;
  if (bundles.reduce((sum, count) => sum + count, 0) > pages.length)
    throw new FeedRefused('not-a-feed', 'the bundles hold more pages than are listed');
  return manifest.output;
}

const KINDS: ReadonlySet<unknown> = new Set([...RECORD_KINDS, ...BYTE_KINDS, ...SEARCH_KINDS]);

/**
 * Pages of a kind that this reader does not know are not for it: a feed may hold more than it can use. The bundles, which
 * count them too, are then of no use to it either.
 */
function withoutUnknownPages(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('pages' in value) || !Array.isArray(value.pages))
    return value;
  const isKnown = (page: unknown): boolean =>
    typeof page !== 'object' ||
    page === null ||
    !('kind' in page) ||
    typeof page.kind !== 'string' ||
    KINDS.has(page.kind);
  const pages = value.pages.filter(isKnown);
  const counted = 'bundles' in value && pages.length < value.pages.length;
  return { ...value, pages, ...(counted && { bundles: [] }) };
}

/** One place for each page: no two prefixes of a kind and layer overlap, and parts run 0, 1, 2, … */
function checkPages(pages: readonly Page[]): void {
  const prefixes = new Map<string, string[]>();
  const parts = new Map<string, number[]>();
  const froms = new Set<string>();
  for (const page of pages) {
    const where = `${page.kind} ${page.layer}`;
    if (isRecordPage(page)) push(prefixes, where, page.prefix);
    else if (isBytePage(page)) push(parts, where, page.part);
    else {
      if (froms.has(`${where} ${page.from}`))
        throw new FeedRefused('not-a-feed', `two pages begin alike in ${where}`);
      froms.add(`${where} ${page.from}`);
    }
  }
  for (const [where, all] of prefixes) {
    all.sort();
    if (all.some((prefix, i) => i > 0 && prefix.startsWith(all[i - 1]!)))
      throw new FeedRefused('not-a-feed', `two pages overlap in ${where}`);
  }
  for (const [kind, all] of parts) {
    all.sort((a, b) => a - b);
    if (all.some((part, i) => part !== i))
      throw new FeedRefused('not-a-feed', `a part of the ${kind} is missing or listed twice`);
  }
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
