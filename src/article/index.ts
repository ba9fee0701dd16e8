export { canonicalLink, cleanAddress } from './address.ts';
export type { FoundBlock, Place } from './block-text.ts';
export { type FindOptions, type FoundArticle, findArticle, searchArticles } from './find.ts';
export { rangeHintOf, resolveRangeHint } from './range-hint.ts';
export { readWholePage } from './whole-page.ts';
