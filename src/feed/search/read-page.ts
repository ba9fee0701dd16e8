import { fromUtf8 } from '../bytes.ts';
import type { SearchPage } from '../manifest.ts';
import { FeedRefused } from '../refusal.ts';
import { HEAD_MARK } from './heads.ts';
import { MAX_KEY, scoreFor } from './line.ts';

/** A record that a query leads to. The higher the score, the better. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  /** The line's key; null where a head names the record. */
  readonly key: string | null;
}

/** What a page holds for a query: hits, and whether they are all there are on this page and the next ones. */
export interface PageHits {
  readonly hits: readonly SearchHit[];
  /** The page names the best hits for this very query: no other page need be read. */
  readonly complete: boolean;
}

const ID = '[a-z0-9][a-z0-9-]{0,95}';
/** A line, and what parts it from the next. */
const LINE = new RegExp(
  `[^\\t\\n]{1,${MAX_KEY}}\\t(?:${ID}\\t\\d{1,6}|!\\t${ID} \\d{1,6}(?: ${ID} \\d{1,6})*)(?:\\n(?!$)|$)`,
  'y',
);

/** Checks every line of an unpacked page, in place: form, order, number. Throws `FeedRefused` (`wrong-page`). */
export function checkSearchPage(bytes: Uint8Array, page: SearchPage): void {
  const text = textOf(bytes);
  let count = 0;
  let before = 0;
  for (let at = 0; at < text.length || count === 0; at = LINE.lastIndex) {
    LINE.lastIndex = at;
    if (!LINE.test(text)) throw wrong(page, `line ${count + 1} is none`);
    if (at > 0 && !ascends(text, before, at)) throw wrong(page, `line ${count + 1} is out of order`);
    before = at;
    count++;
  }
  if (count !== page.count) throw wrong(page, `${count} lines, not the declared ${page.count}`);
  if (text.slice(0, text.indexOf('\t')) !== page.from)
    throw wrong(page, 'begins with another key than declared');
}

/** Whether the line at `second` is above the one before it. What ends a line is below all that may go on a whole one. */
function ascends(text: string, first: number, second: number): boolean {
  for (let [at, other] = [first, second]; at < second; at++, other++) {
    const difference = text.charCodeAt(other) - text.charCodeAt(at);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

const wrong = ({ kind }: SearchPage, why: string): FeedRefused =>
  new FeedRefused('wrong-page', `${kind}: ${why}`);

/** The text of an unpacked page. Throws `FeedRefused` (`wrong-page`). */
export function textOf(bytes: Uint8Array): string {
  try {
    return fromUtf8(bytes);
  } catch {
    throw new FeedRefused('wrong-page', 'a page of search lines is not UTF-8');
  }
}

/** The hits on a page's text for a query, a search key of at most `MAX_KEY` units. */
export function hitsOn(text: string, query: string): PageHits {
  const hits: SearchHit[] = [];
  let at = text.startsWith(query) ? 0 : text.indexOf(`\n${query}`) + 1;
  if (at === 0 && !text.startsWith(query)) return { hits, complete: false };
  for (;;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const [key = '', id = '', rest = ''] = text.slice(at, end).split('\t');
    if (id === HEAD_MARK) {
      if (key.length === query.length) return { hits: [...namedBy(rest)], complete: true };
    } else hits.push({ id, score: scoreFor({ key, score: Number(rest) }, query), key });
    if (newline < 0) break;
    at = newline + 1;
    if (!text.startsWith(query, at)) break;
  }
  return { hits, complete: false };
}

function* namedBy(head: string): Generator<SearchHit> {
  const parts = head.split(' ');
  for (let at = 0; at + 1 < parts.length; at += 2)
    yield { id: parts[at]!, score: Number(parts[at + 1]), key: null };
}
