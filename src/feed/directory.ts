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
  private readonly parts = new Map<ByteKind, BytePage[]>();

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
      const parts = this.parts.get(page.kind) ?? [];
      parts[page.part] = page;
      this.parts.set(page.kind, parts);
    }
  }

  /** The pages that may hold the record, the one that overrides the others first. */
  pagesOf(kind: RecordKind, id: string): RecordPage[] {
    const bits = partitionBits(id);
    return (this.shelves.get(kind) ?? []).flatMap(({ pages, lengths }) =>
      lengths.flatMap((length) => pages.get(bits.slice(0, length)) ?? []),
    );
  }

  /** The parts of an index in order: their unpacked bytes, joined, are the index. */
  partsOf(kind: ByteKind): readonly BytePage[] {
    return this.parts.get(kind) ?? [];
  }
}
