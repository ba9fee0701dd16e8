import { attributeOf, queryAll } from './dom.ts';
import type { HarvestedBlock } from './harvest.ts';

const spaces = /\s+/g;
const compare = (text: string): string => text.normalize('NFC').replace(spaces, ' ').trim();
const TELLING = 20;

/** Titles that the page's metadata give, best first. */
export function statedTitles(document: Document): string[] {
  const meta = queryAll(
    document,
    'meta[property="og:title"], meta[name="twitter:title"], meta[name="title"]',
  ).map((element) => attributeOf(element, 'content'));
  const title = queryAll(document, 'head > title').map((element) => element.textContent ?? '');
  return [...meta, ...title].map(compare).filter(Boolean);
}

/**
 * The headline among blocks before and within an article's body: of its `<h1>`s the one that the page's metadata
 * name, else the nearest before the first paragraph; else a smaller heading that the metadata name.
 */
export function findHeadline(
  candidates: readonly HarvestedBlock[],
  firstParagraph: number,
  titles: readonly string[],
): HarvestedBlock | null {
  const named = (block: HarvestedBlock): boolean => {
    const text = compare(block.text.text);
    return titles.some((title) => title === text || (text.length >= TELLING && title.startsWith(text)));
  };
  const before = candidates.slice(0, firstParagraph).reverse();
  const large = before.filter(({ level }) => level === 1);
  return (
    large.find(named) ??
    large[0] ??
    before.find((block) => block.level > 0 && named(block)) ??
    before.find(named) ??
    null
  );
}
