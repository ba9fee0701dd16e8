import { buildClaimIndex } from '../claims/index.ts';
import { buildLexicon } from '../spotting/index.ts';
import type { Indexers } from './build.ts';
import { namedInClaims } from './named-in-claims.ts';

/** The indexes that readers scan with. */
export const INDEXERS = {
  lexicon: (entities) => buildLexicon(entities),
  claimIndex: (claims, entities) => buildClaimIndex(claims, namedInClaims(claims, entities)),
} as const satisfies Indexers;
