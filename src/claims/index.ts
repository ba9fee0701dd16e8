export { findTimes } from '../bengali/index.ts';
export { type Directness, directnessOf } from './attribution/directness.ts';
export { checkability } from './checkability.ts';
export { explainMatch, type SentenceInContext } from './explaining/explain-match.ts';
export { buildClaimIndex } from './index-file/build.ts';
export { type ClaimIndex, openClaimIndex } from './index-file/open.ts';
export { isOtherClaimIndexVersion } from './index-file/version.ts';
export { matchClaims } from './match.ts';
export { type RelatedClaim, relatedClaims } from './related.ts';
export {
  type BlockMention,
  type BlockStatement,
  type ReadingContext,
  readStatements,
} from './statements.ts';
