import { buildClaimIndex } from '../claims/index.ts';
import { buildLexicon } from '../spotting/index.ts';
import type { Indexers } from './build.ts';

/** The indexes that readers scan with. */
export const INDEXERS: Indexers = { lexicon: buildLexicon, claimIndex: buildClaimIndex };
