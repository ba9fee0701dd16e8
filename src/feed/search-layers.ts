import type { Records } from '../model/index.ts';
import type { Difference, PublishedGeneration } from './difference.ts';
import type { RecordPlan } from './layers.ts';
import { isSearchPage, type SearchPage } from './manifest.ts';
import type { SearchKind } from './records.ts';
import type { SearchLine } from './search/index.ts';

/** The search pages of a kind: those to list again, and the lines to write by layer. */
export interface SearchPlan {
  /** Nothing but the lines of all records is to be written. */
  readonly whole: boolean;
  readonly again: readonly SearchPage[];
  readonly write: readonly { readonly layer: number; readonly lines: Iterable<SearchLine> }[];
}

/**
 * Lays search lines out beside the layers of their records: what stays of the records stays of the search, and an
 * upper layer holds the lines of the records that it alters. Lines that no longer hold stay below: a reader looks every
 * hit's record up, and drops the hit if none of its texts fits.
 */
export function planSearch<T>(
  kind: SearchKind,
  records: Records<T>,
  { overlays }: RecordPlan<T>,
  previous: PublishedGeneration | null,
  linesOf: (record: T) => SearchLine[],
): SearchPlan {
  const former = (previous?.manifest.pages ?? []).filter(isSearchPage).filter((page) => page.kind === kind);
  const base = former.filter(({ layer }) => layer === 0);
  if (!overlays || base.length === 0)
    return { whole: true, again: [], write: [{ layer: 0, lines: all(records, linesOf) }] };
  return {
    whole: false,
    again: [
      ...base,
      ...overlays.flatMap(({ layer, changes }) =>
        changes === 'again' ? former.filter((page) => page.layer === layer) : [],
      ),
    ],
    write: overlays.flatMap(({ layer, changes }) =>
      changes === 'again' ? [] : [{ layer, lines: altered(changes, linesOf) }],
    ),
  };
}

function* all<T>(records: Iterable<T>, linesOf: (record: T) => SearchLine[]): Generator<SearchLine> {
  for (const record of records) yield* linesOf(record);
}

/** The lines of altered records that were not there before. */
function* altered<T>(
  changes: readonly Difference<T>[],
  linesOf: (record: T) => SearchLine[],
): Generator<SearchLine> {
  for (const { before, now } of changes) {
    if (now === null) continue;
    const had = new Set(before ? linesOf(before as T).map(({ key, score }) => `${key}\t${score}`) : []);
    for (const line of linesOf(now)) if (!had.has(`${line.key}\t${line.score}`)) yield line;
  }
}
