import type { RangeHint } from '../model/index.ts';
import type { FoundBlock } from './block-text.ts';
import { nodeAt, pathOf } from './node-path.ts';

/** A place in an article's text: an offset in one of its blocks, in UTF-16 units. */
export interface BlockPoint {
  readonly block: number;
  readonly offset: number;
}

/** Longest path that a hint may have: see `RangeHint`. */
const MAX_PATH = 2_000;

/** Where the page's tree has the words from `start` to `end`; null where it cannot be said. */
export function rangeHintOf(
  blocks: readonly FoundBlock[],
  start: BlockPoint,
  end: BlockPoint,
): RangeHint | null {
  const first = blocks[start.block]?.locate(start.offset, start.offset + 1);
  const last = blocks[end.block]?.locate(end.offset - 1, end.offset);
  const from = first && pointOf(first.startContainer, first.startOffset);
  const to = last && pointOf(last.endContainer, last.endOffset);
  return from && to ? { start: from, end: to } : null;
}

function pointOf(node: Text, offset: number): RangeHint['start'] | null {
  const path = pathOf(node);
  return path && path.length <= MAX_PATH ? { path, offset: [...node.data.slice(0, offset)].length } : null;
}

/** Where a hint points to in the article's text, if its nodes hold any of it. Whether the words are there is another matter. */
export function resolveRangeHint(
  document: Document,
  blocks: readonly FoundBlock[],
  { start, end }: RangeHint,
): { readonly start: BlockPoint; readonly end: BlockPoint } | null {
  const from = resolve(document, blocks, start, 'first');
  const to = from && resolve(document, blocks, end, 'last');
  return from && to && { start: from, end: to };
}

/** A point at the seam of two blocks of one node is the beginning of one or the end of the other. */
function resolve(
  document: Document,
  blocks: readonly FoundBlock[],
  { path, offset }: RangeHint['start'],
  side: 'first' | 'last',
): BlockPoint | null {
  const node = nodeAt(document, path);
  if (!node) return null;
  const unit = unitOf(node.data, offset);
  if (unit === null) return null;
  let found: BlockPoint | null = null;
  for (const [block, { text, offsetOf }] of blocks.entries()) {
    const at = offsetOf(node, unit);
    if (at === null || at === (side === 'first' ? text.length : 0)) continue;
    found = { block, offset: at };
  }
  return found;
}

/** The UTF-16 unit at which a code point begins, or at which they end; null behind that. */
function unitOf(data: string, codePoint: number): number | null {
  let unit = 0;
  for (let left = codePoint; left > 0; left--) {
    if (unit >= data.length) return null;
    unit += data.codePointAt(unit)! > 0xffff ? 2 : 1;
  }
  return unit;
}
