import type { Day } from '../model/index.ts';
import { atOnce } from '../steps/index.ts';
import { articleAddress, ownAddress } from './address.ts';
import { type FoundBlock, foundBlock } from './block-text.ts';
import { findBodies, isWithin } from './body.ts';
import { attributeOf, bodyOf, queryAll } from './dom.ts';
import { isSkipped } from './element-signs.ts';
import { type Harvest, type HarvestedBlock, harvest } from './harvest.ts';
import { findHeadline, statedTitles } from './headline.ts';
import { addLetters, isBengali, noLetters } from './letters.ts';
import { isEndLine, isFurnitureLine, withoutFurniture } from './prose.ts';
import { describedArticles, printedDay, statedDay } from './published-on.ts';

/** An article as it stands in a page, with the way back from its text to the DOM. */
export interface FoundArticle {
  readonly title: string;
  /** One per article: canonical, without what says whence the reader came. Null for a later one that bears no link. */
  readonly address: string | null;
  readonly publishedOn: Day | null;
  /** Headline first, then the body in reading order. */
  readonly blocks: readonly FoundBlock[];
  /** The element that holds the body. */
  readonly root: Element;
}

export interface FindOptions {
  /** Address of the page; the document's own if left out. */
  readonly url?: string;
  /** A canonical link left over from another address (see `articleAddress`). */
  readonly staleCanonical?: string | null;
  /** Is told of the open shadow roots that the page's text was looked for in, which a change of it may come in. */
  onRoots?(roots: readonly ShadowRoot[]): void;
}

/** Most text of one article that is read, in UTF-16 units. */
export const MAX_ARTICLE_UNITS = 1_000_000;
/** How far before its body a headline and dateline are looked for, in blocks. */
const HEAD_BLOCKS = 40;
/** Longest line that can be a dateline, in UTF-16 units. */
const DATELINE_UNITS = 160;
const DECK_LETTERS = 25;

/** The first Bengali article of a page; null where there is none. In one go: for Node. */
export const findArticle = (document: Document, options: FindOptions = {}): FoundArticle | null =>
  atOnce(searchArticles(document, options))[0] ?? null;

/**
 * The Bengali articles of a page, in document order: one, or several where more are appended as the reader scrolls.
 * A generator of short steps, for `inSlices`.
 */
export function* searchArticles(
  document: Document,
  options: FindOptions = {},
): Generator<undefined, FoundArticle[]> {
  const body = bodyOf(document);
  if (!body || document.designMode === 'on' || isSkipped(body, 'body')) return [];
  const whole = yield* harvest(body);
  options.onRoots?.(whole.roots);
  const blocks = withoutFurniture(whole);
  yield;
  const signed =
    describedArticles(document).length > 0 ||
    queryAll(document, 'meta[property="og:type"]').some((meta) => attributeOf(meta, 'content') === 'article');
  const bodies = findBodies(whole, blocks, signed);
  yield;
  const page: Page = {
    document,
    url: options.url ?? document.URL ?? '',
    staleCanonical: options.staleCanonical ?? null,
    titles: statedTitles(document),
    whole,
    blocks,
  };
  const articles: FoundArticle[] = [];
  let before = 0;
  for (const root of bodies) {
    const parts = yield* partsOf(page, root, before);
    before = parts.end;
    const found = yield* compose(page, root, parts, articles.length === 0);
    if (found) articles.push(found);
    yield;
  }
  return articles;
}

/** A page that was taken up, with what holds for all its articles. */
interface Page {
  readonly document: Document;
  readonly url: string;
  readonly staleCanonical: string | null;
  readonly titles: readonly string[];
  readonly whole: Harvest;
  /** The harvest's blocks without the page's furniture. */
  readonly blocks: readonly HarvestedBlock[];
}

/** What belongs to one article, sorted out. */
interface Parts {
  readonly headline: HarvestedBlock | null;
  /** Lines around the headline that are not the article's text: byline, dateline. */
  readonly lines: readonly HarvestedBlock[];
  readonly text: readonly HarvestedBlock[];
  /** Index of the block after the article. */
  readonly end: number;
}

/** Sorts out the article whose body is the element at `root`; `before` is the first block after the article before it. */
function* partsOf(
  { whole, blocks, titles }: Page,
  root: number,
  before: number,
): Generator<undefined, Parts> {
  const start = blocks.findIndex(({ holder }) => isWithin(whole, holder, root));
  let end = start;
  while (end < blocks.length && isWithin(whole, blocks[end]!.holder, root)) end++;
  const firstProse = blocks.findIndex((block, i) => i >= start && i < end && block.prose > 0);
  const from = Math.max(before, start - HEAD_BLOCKS);
  const near = blocks.slice(from, end);
  const headline = findHeadline(near, firstProse - from, titles);
  const first = headline ? blocks.indexOf(headline) + 1 : start;

  const lines: HarvestedBlock[] = blocks.slice(from, first).filter((block) => block !== headline);
  const text: HarvestedBlock[] = [];
  let prose = 0;
  const total = blocks.slice(start, end).reduce((sum, block) => sum + block.prose, 0);
  for (let i = first; i < end; i++) {
    const block = blocks[i]!;
    if (isEndLine(block) && prose >= total / 2) break;
    if (block.linked > 0 || isFurnitureLine(block)) continue;
    const head = i < Math.max(start, firstProse);
    if (head && block.level === 0 && block.kind !== 'caption' && block.text.count.letters < DECK_LETTERS)
      lines.push(block);
    else if (head && i < start && block.level === 0 && block.prose === 0) lines.push(block);
    else text.push(block);
    prose += block.prose;
    yield;
  }
  return { headline, lines, text, end };
}

/** Puts an article together; null where it is not Bengali or nothing of it is shown. Metadata describe the first alone. */
function* compose(
  { document, url, staleCanonical, titles, whole }: Page,
  root: number,
  parts: Parts,
  isFirst: boolean,
): Generator<undefined, FoundArticle | null> {
  const count = noLetters();
  for (const { text } of parts.text) addLetters(count, text.count);
  if (!isBengali(count)) return null;

  const blocks: FoundBlock[] = [];
  let units = 0;
  const all = parts.headline ? [parts.headline, ...parts.text] : parts.text;
  for (const block of all) {
    const { element } = whole.elements[block.holder]!;
    if (units + block.text.length > MAX_ARTICLE_UNITS) break;
    if (isShown(element)) {
      blocks.push(foundBlock(block === parts.headline ? 'headline' : block.kind, block.text, element));
      units += block.text.length;
    }
    yield;
  }
  if (!blocks.some(({ kind }) => kind !== 'headline')) return null;

  const { element } = whole.elements[root]!;
  const lines = parts.lines
    .filter(({ text }) => text.length <= DATELINE_UNITS)
    .map(({ text }) => text.text)
    .reverse();
  const times = [...element.querySelectorAll('time')].slice(0, 3);
  const near = [...(element.parentElement?.querySelectorAll('time') ?? [])].slice(0, 3);
  return {
    title: (parts.headline?.text.text ?? (isFirst ? titles[0] : null) ?? '').replaceAll('\n', ' '),
    address: isFirst ? articleAddress(document, url, staleCanonical) : ownAddress(element, url),
    publishedOn: (isFirst ? statedDay(document) : null) ?? printedDay([...times, ...near], lines),
    blocks,
    root: element,
  };
}

/** Whether the browser shows an element; true where there is no layout to ask. A box-less one is shown as its parent is. */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function') return true;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return parent !== undefined && getComputedStyle(element).display === 'contents' && isShown(parent);
}
