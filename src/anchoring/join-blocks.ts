import type { Block, Span } from '../model/index.ts';

/** A stretch of one block: offsets are UTF-16 units of that block's text. */
export interface BlockSpan extends Span {
  readonly block: number;
}

/** An article's blocks as one text, with the way back. Offsets are UTF-16 units. */
export interface JoinedBlocks {
  readonly text: string;
  /** The parts of `[start, end)`, one a block that it touches; the line feeds between blocks belong to none. */
  toBlocks(span: Span): BlockSpan[];
  /** Where `offset` of a block's text stands in the joined text. */
  fromBlock(block: number, offset: number): number;
}

/**
 * The text that quotes and positions refer to: the blocks in order, a line feed between each two. A block's own
 * `<br>` is a line feed too, so an article split into blocks in another way still reads the same.
 */
export function joinBlocks(blocks: readonly Pick<Block, 'text'>[]): JoinedBlocks {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of blocks) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    text: blocks.map(({ text }) => text).join('\n'),
    fromBlock: (block, offset) => starts[block]! + offset,
    toBlocks: ({ start, end }) =>
      blocks.flatMap(({ text }, block) => {
        const from = Math.max(0, start - starts[block]!);
        const to = Math.min(text.length, end - starts[block]!);
        return from < to ? [{ block, start: from, end: to }] : [];
      }),
  };
}
