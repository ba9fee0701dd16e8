import type { BlockMention } from '../../src/claims/index.ts';
import { matchClaims, openClaimIndex, readStatements } from '../../src/claims/index.ts';
import type { Block } from '../../src/model/index.ts';

/** An article with what was spotted in it. */
export interface SpottedArticle {
  readonly blocks: readonly Block[];
  readonly mentions: readonly BlockMention[];
}

/** What matching an article costs, in ms; runs in Node and in a browser's page alike. */
export interface ClaimTimes {
  readonly open: number;
  /** The first article, with everything cold. */
  readonly first: number;
  /** Of the other articles, each matched for the first time: half of them take less, and the fastest. */
  readonly median: number;
  readonly fastest: number;
  /** The fastest of as many rounds over one article. */
  readonly again: number;
}

/** Articles after which code is warm: engines compile it in several goes. */
const WARM = 8;

/** Times matching articles against the claims of an index. `use` gets the opened index when all is done. */
export function timeClaims(
  bytes: Uint8Array,
  articles: readonly SpottedArticle[],
  use: (index: object) => void = () => {},
): ClaimTimes {
  const from = performance.now();
  const index = openClaimIndex(bytes);
  const open = performance.now() - from;
  const match = ({ blocks, mentions }: SpottedArticle): number => {
    const statements = readStatements(blocks, mentions, { publishedOn: null });
    const start = performance.now();
    matchClaims(statements, mentions, [index], { publishedOn: null });
    return performance.now() - start;
  };
  const times = articles.map(match);
  const again = articles.map(() => match(articles[0]!));
  const warm = times.slice(WARM).sort((a, b) => a - b);
  use(index);
  return {
    open,
    first: times[0]!,
    median: warm[warm.length >> 1]!,
    fastest: warm[0]!,
    again: Math.min(...again),
  };
}
