import { matchClaims, readStatements } from '../claims/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Block } from '../model/index.ts';
import { spot } from '../spotting/index.ts';
import { nextTask } from './next-task.ts';

/** Blocks that are read in advance. */
const REHEARSED = 12;
let rehearsed = false;

export interface Rehearsal {
  /** The store is open: what of it is in memory by now serves from here on. */
  readonly goOnWith: (store: Pick<Knowledge, 'indexesAtHand'>) => void;
  readonly end: () => void;
}

/**
 * A worker that was just woken waits for the disk, longest for the largest lexicon. Meanwhile it reads some blocks by
 * what is there already: that makes the tables and the machine code which the article will need. Once in a worker's
 * life, and no longer than until it is ended.
 */
export function rehearse(blocks: readonly Block[]): Rehearsal {
  let over = rehearsed;
  rehearsed = true;
  let opened = null as Pick<Knowledge, 'indexesAtHand'> | null;
  const context = { publishedOn: null, known: [] };
  void (async () => {
    for (const block of blocks.slice(0, REHEARSED)) {
      await nextTask();
      if (over) return;
      const { lexicons, claimIndexes } = opened?.indexesAtHand() ?? { lexicons: [], claimIndexes: [] };
      const mentions = spot([block], lexicons, context);
      const statements = readStatements([block], mentions, context);
      await nextTask();
      if (over) return;
      matchClaims(statements, mentions, claimIndexes, context);
    }
  })();
  return {
    goOnWith: (store) => {
      opened = store;
    },
    end: () => {
      over = true;
    },
  };
}
