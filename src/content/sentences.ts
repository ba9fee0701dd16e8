import type { FoundArticle, FoundBlock } from '../article/index.ts';
import type { SentencePlace } from '../messages/index.ts';
import type { FoundClaim } from '../model/index.ts';
import { addressesOf } from './article-addresses.ts';
import type { FindingsCache } from './findings-cache.ts';
import type { Mark } from './marks.ts';

/** Blocks that go with a sentence, its own among them; the contract allows no more (`MAX_SENTENCE_BLOCKS`). */
const BLOCKS = 6;
/** Most text of the blocks before it, in UTF-16 units. */
const BEFORE_UNITS = 20_000;
const MAX_KNOWN = 5_000;

/** What cards ask of the reading of a page: the sentences that their marks stand in, and hiding what is found there. */
export interface Sentences {
  /** The sentence of a mark with the text around it; null once its block has left the page. */
  placeOf(mark: Mark): SentencePlace | null;
  /** The article that a mark stands in, as far as it is known again by it. */
  articleOf(mark: Mark): { readonly addresses: string[]; readonly title: string } | null;
  /** The reader hid a match: its mark goes at once. */
  hide(found: FoundClaim, dismissal: string): void;
  /** The reader brought back what these dismissals hid. */
  show(dismissals: readonly string[]): void;
}

/** A sentence worth checking, where it stands. */
export interface CheckablePlace {
  readonly block: FoundBlock;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  /** Whether a known claim is marked there. */
  readonly matched: boolean;
}

export function placeOf(
  { block, found }: Mark,
  articles: readonly FoundArticle[],
  cache: FindingsCache,
): SentencePlace | null {
  const article = articleAround(block, articles);
  if (!article) return null;
  const at = article.blocks.findIndex((other) => isSame(other, block));
  const around = [block];
  let units = 0;
  for (let i = at - 1; i >= 0 && around.length < BLOCKS; i--) {
    units += article.blocks[i]!.text.length;
    if (units > BEFORE_UNITS) break;
    around.unshift(article.blocks[i]!);
  }
  const known = new Set(
    article.blocks.slice(0, at).flatMap((b) => cache.of(b)?.mentions.map(({ entity }) => entity) ?? []),
  );
  return {
    publishedOn: article.publishedOn,
    blocks: around.map(({ kind, text }) => ({ kind, text })),
    start: found.start,
    end: found.end,
    known: [...known].slice(0, MAX_KNOWN),
  };
}

export function articleOf({ block }: Mark, articles: readonly FoundArticle[]) {
  const article = articleAround(block, articles);
  return article ? { addresses: addressesOf(article), title: article.title } : null;
}

/** A page that was looked at again has new blocks in the place of those that its marks were made with. */
const isSame = (one: FoundBlock, other: FoundBlock): boolean =>
  one === other || (one.element === other.element && one.text === other.text);

const articleAround = (block: FoundBlock, articles: readonly FoundArticle[]): FoundArticle | undefined =>
  articles.find(({ blocks }) => blocks.some((other) => isSame(other, block)));

/** The sentences worth checking of all articles, in reading order. */
export function checkablePlaces(articles: readonly FoundArticle[], cache: FindingsCache): CheckablePlace[] {
  return articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const findings = cache.of(block);
      return (findings?.checkable ?? []).map(({ start, end, score }) => ({
        block,
        start,
        end,
        score,
        matched: findings!.claims.some((claim) => claim.start === start),
      }));
    }),
  );
}
