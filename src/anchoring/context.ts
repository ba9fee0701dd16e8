import type { TokenIndex } from './anchor-text.ts';
import type { Passage, TokenRange } from './passage.ts';
import type { Tokens } from './tokens.ts';

/** How much of the context of one side stands beside a place: shares from 0 to 1, rare words counting for more. */
export interface SideSupport {
  /** Directly beside it. */
  readonly adjacent: number;
  /** Within reach, other text between. */
  readonly near: number;
  /** What the context can prove at all: about the number of telling words in it. */
  readonly mass: number;
}

export interface ContextSupport {
  readonly before: SideSupport;
  readonly after: SideSupport;
}

/** Tokens of context that are looked at. */
const REACH = 16;
/** How many tokens a neighbour may be off its place, for words put in or taken out between. */
const LOOSE = 3;
/** How far away a neighbour may stand with other text between, in tokens. */
const FAR = 72;
/** Reach where two places must be told apart. */
export const LONG_REACH = 64;

export function supportOf(
  passage: Passage,
  index: TokenIndex,
  covers: TokenRange,
  reach = REACH,
): ContextSupport {
  const { tokens } = index;
  const { before, after } = passage;
  const nearBefore = { from: Math.max(before.from, before.to - reach), to: before.to };
  const nearAfter = { from: after.from, to: Math.min(after.to, after.from + reach) };
  const shareOf = (context: TokenRange, isBefore: boolean, edge: number): SideSupport => {
    if (context.from === context.to) return { adjacent: edge, near: edge, mass: edge };
    const run = isBefore ? reversed(passage.tokens, context) : forward(passage.tokens, context);
    const weight = Float64Array.from(run, (hash) => weightOf(index, hash));
    const mass = weight.reduce((sum, one) => sum + one, 0);
    const stretch = (width: number): Int32Array =>
      isBefore
        ? reversed(tokens, { from: Math.max(0, covers.from - width), to: covers.from })
        : forward(tokens, { from: covers.to, to: Math.min(tokens.length, covers.to + width) });
    const adjacent = commonWeight(run, weight, stretch(run.length + LOOSE), LOOSE) / mass;
    const near = adjacent > 0.9 ? adjacent : commonWeight(run, weight, stretch(FAR), FAR) / mass;
    return { adjacent, near: Math.max(adjacent, near), mass };
  };
  return {
    before: shareOf(nearBefore, true, passage.atTextStart && covers.from === 0 ? 1 : 0),
    after: shareOf(nearAfter, false, passage.atTextEnd && covers.to === tokens.length ? 1 : 0),
  };
}

const forward = ({ hashes }: Tokens, { from, to }: TokenRange): Int32Array => hashes.subarray(from, to);
/** What stands before a place, nearest first. */
const reversed = ({ hashes }: Tokens, { from, to }: TokenRange): Int32Array =>
  hashes.slice(from, to).reverse();

/** How much a word tells, by how often the text has it. */
export const weightOf = (index: TokenIndex, hash: number): number =>
  1 / Math.sqrt(Math.max(1, index.occurrences(hash).length));

/** Weight of the heaviest run of words that both have in this order, none more than `loose` words off its place. */
function commonWeight(run: Int32Array, weight: Float64Array, stretch: Int32Array, loose: number): number {
  const width = stretch.length;
  let row = new Float64Array(width + 1);
  let next = new Float64Array(width + 1);
  for (let i = 0; i < run.length; i++) {
    for (let j = 1; j <= width; j++) {
      const skipped = Math.max(row[j]!, next[j - 1]!);
      next[j] =
        stretch[j - 1] === run[i] && Math.abs(j - 1 - i) <= loose
          ? Math.max(row[j - 1]! + weight[i]!, skipped)
          : skipped;
    }
    [row, next] = [next, row];
  }
  return row[width]!;
}
