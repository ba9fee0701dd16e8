import * as v from 'valibot';
import { Block } from '../model/index.ts';
import { MAX_READ_UNITS } from './limits.ts';

const MAX_READ_BLOCKS = 10_000;

/** Blocks of an article as one message may carry them. */
export const ReadBlocks = v.pipe(
  v.array(Block),
  v.maxLength(MAX_READ_BLOCKS),
  v.check((blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX_READ_UNITS),
);
