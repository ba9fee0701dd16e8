import { type Bytes, utf8 } from '../bytes.ts';
import { partitionKey } from '../partition.ts';
import type { SearchKind } from '../records.ts';
import { withHeads } from './heads.ts';
import type { SearchLine } from './line.ts';
import { LineSorter } from './sort-lines.ts';

/**
 * Lines of a page, about: one key in so many may begin one. Claims have longer lines than names, and a page is read as a
 * whole.
 */
export const LINES_PER_PAGE = { 'entity-search': 4_096, 'claim-search': 1_024 } as const satisfies Record<
  SearchKind,
  number
>;
/** Of that, how much a page has at least but for the last, and from where on it ends at the next key. */
const LEAST_SHARE = 1 / 4;
const MOST_SHARE = 3;

/** A page to be packed: its lines, how many, and the key of the first. */
export interface WrittenSearchPage {
  readonly from: string;
  readonly count: number;
  readonly bytes: Bytes;
  /** How much of all lines is written with it, 0 to 1. */
  readonly share: number;
}

/**
 * Writes the search pages of some records. Pages are cut by what stands on them, so that a line more or less changes
 * the page it is on and at most its neighbour. A key's lines are all on one page.
 */
export function* writeSearchPages(
  lines: Iterable<SearchLine>,
  perPage: number = LINES_PER_PAGE['entity-search'],
): Generator<WrittenSearchPage> {
  const sorter = new LineSorter();
  for (const line of lines) sorter.add(line);
  let page: string[] = [];
  let from = '';
  let last = '';
  let written = 0;
  const done = (): WrittenSearchPage => {
    written += page.length;
    // Heads are counted too, though the sorter does not know of them.
    const share = Math.min(1, written / sorter.length);
    return { from, count: page.length, bytes: utf8(page.join('\n')), share };
  };
  for (const letter of sorter.letters()) {
    for (const line of withHeads(letter)) {
      const key = line.slice(0, line.indexOf('\t'));
      const isLong = page.length >= perPage * LEAST_SHARE;
      if (key !== last && isLong && (page.length >= perPage * MOST_SHARE || mayBegin(key, perPage))) {
        yield done();
        page = [];
      }
      if (page.length === 0) from = key;
      page.push(line);
      last = key;
    }
  }
  if (page.length > 0) yield done();
}

/** Where a page is cut depends on the keys there and on nothing before. */
const mayBegin = (key: string, onceIn: number): boolean => partitionKey(key) % onceIn === 0;
