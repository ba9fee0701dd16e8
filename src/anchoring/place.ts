import type { Span } from '../model/index.ts';
import { type Alignment, align } from './align.ts';
import type { TokenIndex } from './anchor-text.ts';
import { type ContextSupport, supportOf } from './context.ts';
import { graphemesOf } from './graphemes.ts';
import type { Passage, TokenRange } from './passage.ts';
import { spanOf } from './quote-span.ts';
import type { Tokens } from './tokens.ts';
import { diffWords, type WordChange } from './word-diff.ts';

/** A place of the text beside the passage that may stand there. */
export interface Place {
  /** The quote there, in UTF-16 units. */
  readonly span: Span;
  readonly changes: readonly WordChange[];
  /** How much of the sentence is as it was, in graphemes, 0 to 1. */
  readonly likeness: number;
  /** Share of the quote's words that stand there. */
  readonly kept: number;
  readonly support: ContextSupport;
  readonly covers: TokenRange;
}

/** Widest that a place may be off from where its words point, in tokens. */
const MAX_SLACK = 64;
/** How far off its place a sentence of so many words may stand, for words put in or taken out, in tokens. */
export const slackOf = (words: number): number => Math.min(MAX_SLACK, 8 + Math.ceil(0.3 * words));
/** Most words before or behind the sentence's words that are read as put into the sentence. */
const MAX_ADDED = 24;

/** Compares the passage with the text where its frame may begin at token `at`; null where it is not there at all. */
export function placeAt(passage: Passage, index: TokenIndex, at: number, floor: number): Place | null {
  const { frame, quote, tokens } = passage;
  const text = index.tokens;
  const alignment = straight(passage, text, at) ?? alignNear(passage, text, at);
  if (!alignment) return null;
  let kept = 0;
  for (let i = quote.from; i < quote.to; i++) kept += alignment.equal[i - frame.from]!;
  kept /= quote.to - quote.from;
  if (kept < floor / 2) return null;
  const covers = wholeSentence(passage, text, withinSentence(passage, text, alignment));
  const { changes, distance } = diffWords(tokens, frame, quote, text, alignment, covers);
  const length = lengthOf(tokens, frame);
  const likeness = 1 - Math.min(1, distance / length);
  if (likeness < floor) return null;
  return {
    span: spanOf(passage, text, alignment, covers),
    changes,
    likeness,
    kept,
    support: supportOf(passage, index, covers),
    covers,
  };
}

function lengthOf({ text, starts, ends }: Tokens, { from, to }: TokenRange): number {
  return Math.max(1, graphemesOf(text.slice(starts[from], ends[to - 1])).length);
}

/** The alignment where every token of the frame stands at its place, which is the usual case and needs no search. */
function straight({ frame, tokens }: Passage, text: Tokens, at: number): Alignment | null {
  const length = frame.to - frame.from;
  if (at < 0 || at + length > text.length) return null;
  for (let i = 0; i < length; i++) if (tokens.hashes[frame.from + i] !== text.hashes[at + i]) return null;
  return {
    beside: Int32Array.from({ length }, (_, i) => at + i),
    equal: new Uint8Array(length).fill(1),
    covers: { from: at, to: at + length },
  };
}

function alignNear({ frame, tokens }: Passage, text: Tokens, at: number): Alignment | null {
  return align(tokens, frame, text, at, slackOf(frame.to - frame.from));
}

/**
 * The covered stretch without words of neighbouring sentences that changed words at its ends were laid beside: a full
 * stop stands between them and the words that are as they were.
 */
function withinSentence(
  { frame, tokens }: Passage,
  text: Tokens,
  { beside, equal, covers }: Alignment,
): TokenRange {
  const first = equal.indexOf(1);
  const last = equal.lastIndexOf(1);
  if (first < 0) return covers;
  let { from, to } = covers;
  if (!hasStop(tokens, frame.from + 1, frame.from + first + 1))
    for (let i = beside[first]!; i > from; i--) if (text.opens[i] === 1) from = i;
  if (!hasStop(tokens, frame.from + last + 1, frame.to))
    for (let i = beside[last]! + 1; i < to; i++) if (text.opens[i] === 1) to = i;
  return { from, to };
}

const hasStop = ({ opens }: Tokens, from: number, to: number): boolean =>
  opens.subarray(from, to).includes(1);

/**
 * The covered stretch with the words that now stand in front of or behind it in its sentence: a negation comes last
 * in Bengali. Where the next words are those of the context, a full stop was lost and nothing was added.
 */
function wholeSentence(passage: Passage, text: Tokens, covers: TokenRange): TokenRange {
  const { frame, tokens } = passage;
  let { from, to } = covers;
  if (passage.opensSentence) {
    let first = from;
    while (first > 0 && text.opens[first] === 0 && from - first < MAX_ADDED) first--;
    const neighbour = frame.from > 0 ? tokens.hashes[frame.from - 1] : null;
    if (text.hashes[from - 1] !== neighbour) from = first;
  }
  if (passage.closesSentence) {
    let last = to;
    while (last < text.length && text.opens[last] === 0 && last - to < MAX_ADDED) last++;
    const neighbour = frame.to < tokens.length ? tokens.hashes[frame.to] : null;
    if (text.hashes[to] !== neighbour) to = last;
  }
  return { from, to };
}
