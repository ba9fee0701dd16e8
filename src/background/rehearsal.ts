import { readStatements } from '../claims/index.ts';
import type { Block } from '../model/index.ts';
import { nextTask } from './next-task.ts';

/** Blocks that are read in advance. */
const REHEARSED = 12;
let rehearsed = false;

/**
 * A worker that was just woken waits for the disk. Meanwhile it reads some sentences, names apart: that makes the tables and
 * the machine code which the article will need. Once in a worker's life, and no longer than until it is ended.
 */
export function rehearse(blocks: readonly Block[]): { readonly end: () => void } {
  let over = rehearsed;
  rehearsed = true;
  void (async () => {
    for (const block of blocks.slice(0, REHEARSED)) {
      await nextTask();
      if (over) return;
      readStatements([block], [], { publishedOn: null });
    }
  })();
  return {
    end: () => {
      over = true;
    },
  };
}
