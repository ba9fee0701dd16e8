import type { TextPosition, TextQuote } from '../model/index.ts';
import { scanTokens, type Tokens } from './tokens.ts';

/** A range of tokens, `[from, to)`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What is looked for: a quote with its context as one run of tokens. The frame is the sentence or sentences that the
 * quote stands in, as far as the context tells: it is what must be the same, since a name or a negation outside the
 * quote changes what the quote says.
 */
export interface Passage {
  readonly tokens: Tokens;
  readonly quote: TokenRange;
  readonly frame: TokenRange;
  /** Whether the frame begins and ends where its sentence does, or the context was cut before that. */
  readonly opensSentence: boolean;
  readonly closesSentence: boolean;
  /** Tokens of the context outside the frame; the outermost are left out where they may be cut. */
  readonly before: TokenRange;
  readonly after: TokenRange;
  /** Whether the text begins before, or ends behind, all of the passage. */
  readonly atTextStart: boolean;
  readonly atTextEnd: boolean;
  /** The quote in the tokens' text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Longest part of a sentence outside the quote that counts as frame, in tokens. */
const MAX_FRAME = 60;
/** A context of no more tokens keeps even those that may be cut. */
const FEW = 3;

/**
 * Reads a quote with its context; null where the quote holds no word. `position` is where it stood: it tells whether
 * the context before it reached the text's start, so that its first word is whole.
 */
export function readPassage(
  { exact, prefix, suffix }: TextQuote,
  position: TextPosition | null = null,
): Passage | null {
  const tokens = scanTokens(prefix + exact + suffix);
  const start = prefix.length;
  const end = start + exact.length;
  const { starts, ends, opens, length } = tokens;
  let from = 0;
  while (from < length && ends[from]! <= start) from++;
  let to = from;
  while (to < length && starts[to]! < end) to++;
  if (from === to) return null;

  // No context at all is no sign of a text's start or end: notes of other programs may come without.
  const described = prefix !== '' || suffix !== '' || position?.start === 0;
  const atTextStart = position ? position.start === prefix.length : described && prefix.trim() === '';
  const atTextEnd = described && suffix.trim() === '';
  let first = from;
  while (first > 0 && opens[first] === 0 && from - first < MAX_FRAME) first--;
  const opensSentence = opens[first] === 1 && (first > 0 || atTextStart);
  if (!opensSentence && first === 0 && from > FEW) first = 1;
  let last = to;
  while (last < length && opens[last] === 0 && last - to < MAX_FRAME) last++;
  const closesSentence = last < length ? opens[last] === 1 : tokens.closed || atTextEnd;
  if (!closesSentence && last === length && length - to > FEW) last = length - 1;
  return {
    tokens,
    quote: { from, to },
    frame: { from: first, to: last },
    opensSentence,
    closesSentence,
    before: { from: first > FEW && !atTextStart ? 1 : 0, to: first },
    after: { from: last, to: length - last > FEW ? length - 1 : length },
    atTextStart,
    atTextEnd,
    start,
    end,
  };
}
