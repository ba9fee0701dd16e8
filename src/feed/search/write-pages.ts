import { type Bytes, utf8 } from '../bytes.ts';
import { partitionKey } from '../partition.ts';
import { withHeads } from './heads.ts';
import type { SearchLine } from './line.ts';
import { LineSorter } from './sort-lines.ts';

/** Lines of a page: about 4,096 and never fewer than 1,024 but on the last. A key's lines are all on one page. */
const FEWEST = 1_024;
const MOST = 12_288;
/** One key in so many may begin a page: where it is cut depends on the keys there and on nothing before. */
const CUT_ONCE_IN = 4_096;

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
 * the page it is on and at most its neighbour.
 */
export function* writeSearchPages(lines: Iterable<SearchLine>): Generator<WrittenSearchPage> {
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
      if (key !== last && page.length >= FEWEST && (page.length >= MOST || mayBegin(key))) {
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

const mayBegin = (key: string): boolean => partitionKey(key) % CUT_ONCE_IN === 0;
