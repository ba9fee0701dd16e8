import { type BytePage, isRecordPage, type Manifest, type RecordPage } from './manifest.ts';
import { partitionBits } from './partition.ts';
import type { ByteKind, RecordKind } from './records.ts';

/** One kind's pages of one layer by prefix. */
interface Shelf {
  readonly pages: ReadonlyMap<string, RecordPage>;
  readonly lengths: readonly number[];
}

/** Where in a generation a record lies: made from a manifest, asked by id. */
export class PageDirectory {
  private readonly shelves = new Map<RecordKind, Shelf[]>();
  private readonly layers = new Map<ByteKind, BytePage[][]>();

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
    for (const page of manifest.pages) {
      if (isRecordPage(page)) continue;
      const layers = this.layers.get(page.kind) ?? [];
      const parts = layers[page.layer] ?? [];
      parts[page.part] = page;
      layers[page.layer] = parts;
      this.layers.set(page.kind, layers);
    }
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
}
