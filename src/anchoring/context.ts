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

/** Tokens of context that are looked at, and how much text is let stand between. */
const REACH = 16;
const LOOSE = 4;
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
  const weights = (side: TokenRange): Float64Array =>
    Float64Array.from({ length: side.to - side.from }, (_, i) =>
      weightOf(index, passage.tokens.hashes[side.from + i]!),
    );
  const nearBefore = { from: Math.max(before.from, before.to - reach), to: before.to };
  const nearAfter = { from: after.from, to: Math.min(after.to, after.from + reach) };
  const side = (context: TokenRange, beside: (width: number) => TokenRange, edge: number): SideSupport => {
    if (context.from === context.to) return { adjacent: edge, near: edge, mass: edge };
    const weight = weights(context);
    const mass = weight.reduce((sum, one) => sum + one, 0);
    const share = (width: number): number =>
      commonWeight(passage.tokens, context, weight, tokens, beside(width)) / mass;
    const adjacent = share(context.to - context.from + LOOSE);
    return { adjacent, near: Math.max(adjacent, adjacent > 0.9 ? 0 : share(FAR)), mass };
  };
  return {
    before: side(
      nearBefore,
      (width) => ({ from: Math.max(0, covers.from - width), to: covers.from }),
      passage.atTextStart && covers.from === 0 ? 1 : 0,
    ),
    after: side(
      nearAfter,
      (width) => ({ from: covers.to, to: Math.min(tokens.length, covers.to + width) }),
      passage.atTextEnd && covers.to === tokens.length ? 1 : 0,
    ),
  };
}

/** How much a word tells, by how often the text has it. */
export const weightOf = (index: TokenIndex, hash: number): number =>
  1 / Math.sqrt(Math.max(1, index.occurrences(hash).length));

/** Weight of the heaviest run of words that both have in this order. */
function commonWeight(
  passage: Tokens,
  context: TokenRange,
  weight: Float64Array,
  text: Tokens,
  stretch: TokenRange,
): number {
  const width = stretch.to - stretch.from;
  let row = new Float64Array(width + 1);
  for (let i = 0; i < weight.length; i++) {
    const next = new Float64Array(width + 1);
    const hash = passage.hashes[context.from + i]!;
    for (let j = 1; j <= width; j++)
      next[j] =
        text.hashes[stretch.from + j - 1] === hash
          ? Math.max(row[j - 1]! + weight[i]!, row[j]!, next[j - 1]!)
          : Math.max(row[j]!, next[j - 1]!);
    row = next;
  }
  return row[width]!;
}
