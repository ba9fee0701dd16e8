import {
  type BytePage,
  isBytePage,
  isRecordPage,
  isSearchPage,
  type Manifest,
  type Page,
  type RecordPage,
  type SearchPage,
} from './manifest.ts';
import { partitionBits } from './partition.ts';
import type { ByteKind, RecordKind, SearchKind } from './records.ts';

/** One kind's pages of one layer by prefix. */
interface Shelf {
  readonly pages: ReadonlyMap<string, RecordPage>;
  readonly lengths: readonly number[];
}

/** The indexes among a generation's pages, one for each kind and layer: its parts in order. */
export function indexesIn(pages: readonly Page[]): BytePage[][] {
  const indexes = new Map<string, BytePage[]>();
  for (const page of pages.filter(isBytePage)) {
    const where = `${page.kind} ${page.layer}`;
    const parts = indexes.get(where) ?? [];
    parts[page.part] = page;
    indexes.set(where, parts);
  }
  return [...indexes.values()];
}

/** Where in a generation a record lies: made from a manifest, asked by id. */
export class PageDirectory {
  private readonly shelves = new Map<RecordKind, Shelf[]>();
  private readonly layers = new Map<ByteKind, BytePage[][]>();
  private readonly searchable = new Map<SearchKind, (SearchPage[] | undefined)[]>();

  constructor(manifest: Manifest) {
    const shelves = new Map<string, RecordPage[]>();
    for (const page of manifest.pages.filter(isRecordPage)) {
      const where = `${page.kind} ${page.layer}`;
      const shelf = shelves.get(where);
      if (shelf) shelf.push(page);
      else shelves.set(where, [page]);
    }
    const upperFirst = [...shelves.values()].sort((a, b) => b[0]!.layer - a[0]!.layer);
    for (const pages of upperFirst) {
      const { kind } = pages[0]!;
      const lengths = [...new Set(pages.map((page) => page.prefix.length))];
      const shelf = { pages: new Map(pages.map((page) => [page.prefix, page])), lengths };
      this.shelves.set(kind, [...(this.shelves.get(kind) ?? []), shelf]);
    }
    for (const parts of indexesIn(manifest.pages)) {
      const { kind, layer } = parts[0]!;
      const layers = this.layers.get(kind) ?? [];
      layers[layer] = parts;
      this.layers.set(kind, layers);
    }
    for (const page of manifest.pages.filter(isSearchPage)) {
      const layers = this.searchable.get(page.kind) ?? [];
      const pages = layers[page.layer] ?? [];
      pages.push(page);
      layers[page.layer] = pages;
      this.searchable.set(page.kind, layers);
    }
    for (const layers of this.searchable.values())
      for (const pages of layers) pages?.sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  /** The pages that may hold the record, the one that overrides the others first. */
  pagesOf(kind: RecordKind, id: string): RecordPage[] {
    const bits = partitionBits(id);
    return (this.shelves.get(kind) ?? []).flatMap(({ pages, lengths }) =>
      lengths.flatMap((length) => pages.get(bits.slice(0, length)) ?? []),
    );
  }

  /** The layers of an index, each its parts in order: their unpacked bytes, joined, are that layer's index. */
  indexesOf(kind: ByteKind): readonly (readonly BytePage[])[] {
    return (this.layers.get(kind) ?? []).filter((parts) => parts !== undefined);
  }

  /** The runs of pages that may hold lines beginning with a search key: one run a layer, each in order. */
  searchRuns(kind: SearchKind, key: string): readonly (readonly SearchPage[])[] {
    return (this.searchable.get(kind) ?? []).flatMap((pages) => {
      if (!pages) return [];
      let low = 0;
      let high = pages.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (pages[middle]!.from <= key) low = middle + 1;
        else high = middle;
      }
      let end = low;
      while (end < pages.length && pages[end]!.from.startsWith(key)) end++;
      return [pages.slice(Math.max(0, low - 1), end)];
    });
  }
}
