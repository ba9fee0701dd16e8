import { articleAddress } from './address.ts';
import { foundBlock } from './block-text.ts';
import { bodyOf } from './dom.ts';
import { type FindOptions, type FoundArticle, isShown, MAX_ARTICLE_UNITS } from './find.ts';
import { harvest } from './harvest.ts';
import { statedDay } from './published-on.ts';

/**
 * All text that a page shows, in the form of an article: for words that stand in no article, and for pages that are
 * none. A generator of short steps, for `inSlices`.
 */
export function* readWholePage(
  document: Document,
  options: FindOptions = {},
): Generator<undefined, FoundArticle | null> {
  const body = bodyOf(document);
  if (!body) return null;
  const { elements, blocks: harvested } = yield* harvest(body);
  const blocks = [];
  let units = 0;
  for (const { kind, holder, text } of harvested) {
    const { element } = elements[holder]!;
    units += text.length;
    if (units > MAX_ARTICLE_UNITS) break;
    if (isShown(element)) blocks.push(foundBlock(kind, text, element));
    yield;
  }
  return {
    title: document.title,
    address: articleAddress(document, options.url ?? document.URL, options.staleCanonical ?? null),
    publishedOn: statedDay(document),
    blocks,
    root: body,
  };
}
