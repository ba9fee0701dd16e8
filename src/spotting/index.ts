export { buildLexicon } from './build-lexicon.ts';
export { Lexicon, openLexicon } from './lexicon.ts';
export { isOtherLexiconVersion } from './lexicon-version.ts';
export { type SpotContext, type SpottedMention, spot } from './spot.ts';
export { isOrdinaryWord } from './tables.ts';
