export { type AnchorText, anchorText } from './anchor-text.ts';
export { describeQuote } from './describe-quote.ts';
export {
  type Anchoring,
  findQuote,
  findUnchanged,
  type Hint,
  searchQuote,
} from './find-quote.ts';
export { type BlockSpan, type JoinedBlocks, joinBlocks } from './join-blocks.ts';
export type { WordChange } from './word-diff.ts';
