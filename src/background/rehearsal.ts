import { matchClaims, readStatements } from '../claims/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Block } from '../model/index.ts';
import { spot } from '../spotting/index.ts';
import { nextTask } from './next-task.ts';

/** Blocks that are read in advance. */
const REHEARSED = 12;
let rehearsed = false;

/**
 * A worker that was just woken waits for the disk, longest for the largest lexicon. While that is on its way it reads
 * some blocks by what is there already: that makes the tables and the machine code which the article will need. To be
 * called when everything has been asked for, lest it hold up what comes of the first questions. Once in a worker's
 * life, and no longer than until it is ended.
 */
export function rehearse(
  blocks: readonly Block[],
  store: Pick<Knowledge, 'indexesAtHand'>,
): { readonly end: () => void } {
  let over = rehearsed;
  rehearsed = true;
  const context = { publishedOn: null, known: [] };
  void (async () => {
    for (const block of blocks.slice(0, REHEARSED)) {
      await nextTask();
      if (over) return;
      const { lexicons, claimIndexes } = store.indexesAtHand();
      const mentions = spot([block], lexicons, context);
      const statements = readStatements([block], mentions, context);
      await nextTask();
      if (over) return;
      matchClaims(statements, mentions, claimIndexes, context);
    }
  })();
  return {
    end: () => {
      over = true;
    },
  };
}
