import { anchorText, describeQuote, joinBlocks } from '../../anchoring/index.ts';
import { canonicalLink, type FoundArticle, type FoundBlock, rangeHintOf } from '../../article/index.ts';
import type { AnnotationTarget, Span } from '../../model/index.ts';
import { publishersAddress, siteOf } from '../../model/index.ts';
import { graphemeSpan } from '../graphemes.ts';
import { addressed } from './own-notes.ts';

const MAX_TITLE = 4_000;

/** Words of an article that were selected: a note's target, and where the first of them stand. */
export interface SelectedWords {
  readonly article: FoundArticle;
  readonly target: AnnotationTarget;
  /** Index of the block that the selection begins in, and what of it is selected, in UTF-16 units. */
  readonly block: number;
  readonly span: Span;
}

/** What a range selects of the page's articles; null where it touches none, or nothing that can be quoted. */
export function selectedWords(articles: readonly FoundArticle[], range: Range): SelectedWords | null {
  for (const { article, addresses } of addressed(articles, location.href)) {
    const touched = article.blocks.flatMap((block, i) => {
      const span = spanIn(block, range);
      return span ? [{ block: i, span }] : [];
    });
    const [first] = touched;
    if (!first || addresses.length === 0) continue;
    const last = touched.at(-1)!;
    const joined = joinBlocks(article.blocks);
    const selectors = describeQuote(anchorText(joined.text), {
      start: joined.fromBlock(first.block, first.span.start),
      end: joined.fromBlock(last.block, last.span.end),
    });
    if (!selectors?.position) return null;
    // The quote is without the white space at its ends.
    const parts = joined.toBlocks(selectors.position);
    const [from, to] = [parts[0]!, parts.at(-1)!];
    const hint = rangeHintOf(
      article.blocks,
      { block: from.block, offset: from.start },
      { block: to.block, offset: to.end },
    );
    return { article, target: targetOf(article, addresses, { ...selectors, range: hint }), ...first };
  }
  return null;
}

function targetOf(
  article: FoundArticle,
  addresses: readonly string[],
  selectors: AnnotationTarget['selectors'],
): AnnotationTarget {
  const canonical = canonicalLink(document, location.href);
  const shown = publishersAddress(location.href);
  const site = siteOf(new URL(shown).host);
  const isCanonical = canonical !== null && siteOf(new URL(canonical).host) === site;
  const url = isCanonical && article.address === addresses[0] ? canonical : shown;
  return {
    url: url.replace(/#.*$/, ''),
    addresses: [...addresses],
    site,
    title: (article.title || document.title).slice(0, MAX_TITLE),
    publishedOn: article.publishedOn,
    selectors,
  };
}

/** What of a block's text a range holds, on grapheme boundaries; null where nothing. */
function spanIn(block: FoundBlock, range: Range): Span | null {
  if (!range.intersectsNode(block.element)) return null;
  const start = firstFrom(block, range.startContainer, range.startOffset);
  const end = firstFrom(block, range.endContainer, range.endOffset);
  return start < end ? graphemeSpan(block.text, start, end) : null;
}

/** The first unit of a block's text that stands at or behind a point of the page: by halving, the text being in order. */
function firstFrom(block: FoundBlock, node: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(node, offset);
  let low = 0;
  let high = block.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = block.locate(middle, middle + 1);
    if (place && point.comparePoint(place.startContainer, place.startOffset) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
