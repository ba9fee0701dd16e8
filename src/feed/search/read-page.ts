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
const LINE = new RegExp(
  `^[^\\t\\n]{1,${MAX_KEY}}\\t(?:${ID}\\t\\d{1,6}|!\\t${ID} \\d{1,6}(?: ${ID} \\d{1,6})*)$`,
);

/** Checks every line of an unpacked page: form, order, number. Throws `FeedRefused` (`wrong-page`). */
export function checkSearchPage(bytes: Uint8Array, page: SearchPage): void {
  const lines = textOf(bytes).split('\n');
  lines.forEach((line, at) => {
    if (!LINE.test(line)) throw wrong(page, `line ${at + 1} is none`);
    if (at > 0 && line <= lines[at - 1]!) throw wrong(page, `line ${at + 1} is out of order`);
  });
  if (lines.length !== page.count) throw wrong(page, `${lines.length} lines, not the declared ${page.count}`);
  if (lines[0]!.slice(0, lines[0]!.indexOf('\t')) !== page.from)
    throw wrong(page, 'begins with another key than declared');
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
