import type { Indexers } from './build.ts';

/** The indexes of a feed: each is empty, and readers find nothing, until its builder is named here. */
export const INDEXERS: Indexers = { lexicon: () => new Uint8Array(), claimIndex: () => new Uint8Array() };
