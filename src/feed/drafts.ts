import type { PublishedGeneration } from './difference.ts';
import { INDEX_LAYER, type IndexPlan } from './index-layers.ts';
import type { RecordPlan } from './layers.ts';
import { type BytePage, isBytePage, type Page } from './manifest.ts';
import { encodeRecords } from './page.ts';
import type { ByteKind, RecordKind, SearchKind } from './records.ts';
import { LINES_PER_PAGE, type WrittenSearchPage, writeSearchPages } from './search/index.ts';
import type { SearchPlan } from './search-layers.ts';
import type { PagePart } from './segments.ts';

/**
 * Bytes of lexicon or claim index in a page, unpacked. An index changes in all its parts when it changes at all, so that
 * small parts would save readers nothing; large ones make it quick to read from the store.
 */
export const BYTES_PER_PAGE = 1024 * 1024;

/** What is known of a page once it is packed. */
export type Weight = Pick<Page, 'hash' | 'size' | 'unpackedSize'>;

/** A page to list again, or to write; `share` is how far the pages of its kind have come with it, 0 to 1. */
export type Draft = { readonly share: number } & (
  | { readonly again: Page }
  | { readonly parts: () => readonly PagePart[]; readonly finish: (weight: Weight) => Page }
);

export const draftRecords = (kind: RecordKind, planned: RecordPlan<unknown>['pages']): Draft[] =>
  planned.map((page, at) => {
    const share = (at + 1) / planned.length;
    if ('again' in page) return { share, ...page };
    const { count, prefix, layer } = page;
    return {
      share,
      parts: () => encodeRecords(page.records()),
      finish: (weight) => ({ kind, ...weight, count, prefix, layer }),
    };
  });

/** The base's pages of an index in the generation before. */
export const basePages = (kind: ByteKind, previous: PublishedGeneration | null): BytePage[] =>
  (previous?.manifest.pages ?? []).filter(
    (page): page is BytePage => isBytePage(page) && page.kind === kind && page.layer === INDEX_LAYER.base,
  );

export const draftIndex = (kind: ByteKind, plan: IndexPlan, base: readonly BytePage[]): Draft[] => [
  ...(plan.again ? base.map((page) => ({ share: 0, again: page })) : []),
  ...plan.write.flatMap(({ layer, bytes }) => cut(kind, bytes, layer)),
];

function cut(kind: ByteKind, whole: Uint8Array, layer: number): Draft[] {
  const count = Math.ceil(whole.length / BYTES_PER_PAGE);
  return Array.from({ length: count }, (_, part) => ({
    share: (part + 1) / count,
    parts: () => {
      const bytes = whole.slice(part * BYTES_PER_PAGE, (part + 1) * BYTES_PER_PAGE);
      return [{ first: null, bytes }];
    },
    finish: (weight) => ({ kind, ...weight, part, layer }),
  }));
}

/** `made`: the pages of a plan that writes the whole, where something else makes them. */
export async function* draftSearch(
  kind: SearchKind,
  { again, write }: SearchPlan,
  made: AsyncIterable<WrittenSearchPage> | null = null,
): AsyncGenerator<Draft> {
  for (const page of again) yield { share: 0, again: page };
  for (const { layer, lines } of write)
    for await (const { bytes, from, count, share } of made ?? writeSearchPages(lines, LINES_PER_PAGE[kind]))
      yield {
        share,
        parts: () => [{ first: null, bytes }],
        finish: (weight) => ({ kind, ...weight, count, from, layer }),
      };
}
