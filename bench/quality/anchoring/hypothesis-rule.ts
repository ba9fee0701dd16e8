import type { Span, TextQuote } from '../../../src/model/index.ts';

/** Context that Hypothesis keeps either side, in UTF-16 units. */
export const HYPOTHESIS_CONTEXT = 32;

/** A note as Hypothesis describes it: range (here a block and an offset in it), position and quote. */
export interface HypothesisNote {
  readonly quote: TextQuote;
  readonly position: Span;
  readonly range: { readonly block: number; readonly start: number };
}

/**
 * Where Hypothesis's client anchors a note: range, then position, each if the words there are the quote; else the best
 * match of the quote with up to half its length in errors, ranked quote 50, prefix 20, suffix 20, position 2, and no
 * least score. Null where nothing matches. Written from its published rule (`match-quote.ts`, approx-string-match).
 */
export function hypothesisRule(text: string, blocks: readonly string[], note: HypothesisNote): Span | null {
  const { exact, prefix, suffix } = note.quote;
  const { block, start } = note.range;
  if (blocks[block]?.startsWith(exact, start)) {
    const from = blocks.slice(0, block).reduce((sum, { length }) => sum + length + 1, 0) + start;
    return { start: from, end: from + exact.length };
  }
  if (text.slice(note.position.start, note.position.end) === exact) return note.position;
  const matches = search(text, exact, Math.min(256, exact.length / 2));
  let best: { span: Span; score: number } | null = null;
  for (const { span, errors } of matches) {
    const quoteScore = 1 - errors / exact.length;
    const before = text.slice(Math.max(0, span.start - prefix.length), span.start);
    const prefixScore = prefix ? likeness(before, prefix) : 1;
    const suffixScore = suffix ? likeness(text.slice(span.end, span.end + suffix.length), suffix) : 1;
    const positionScore = 1 - Math.abs(span.start - note.position.start) / text.length;
    const score = (50 * quoteScore + 20 * prefixScore + 20 * suffixScore + 2 * positionScore) / 92;
    if (!best || score > best.score) best = { span, score };
  }
  return best?.span ?? null;
}

function likeness(text: string, wanted: string): number {
  if (wanted.length === 0 || text.length === 0) return 0;
  const [match] = search(text, wanted, wanted.length);
  return match ? 1 - match.errors / wanted.length : 0;
}

interface Match {
  readonly span: Span;
  readonly errors: number;
}

/** Exact matches where there are any, else the matches with the fewest errors, if those are at most `maxErrors`. */
function search(text: string, wanted: string, maxErrors: number): Match[] {
  const exact: Match[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    exact.push({ span: { start: at, end: at + wanted.length }, errors: 0 });
  return exact.length > 0 ? exact : approximate(text, wanted, maxErrors);
}

function approximate(text: string, wanted: string, maxErrors: number): Match[] {
  const length = wanted.length;
  let errors = Uint16Array.from({ length: length + 1 }, (_, i) => i);
  let next = new Uint16Array(length + 1);
  let starts = new Int32Array(length + 1);
  let nextStarts = new Int32Array(length + 1);
  let fewest = Math.floor(maxErrors);
  let matches: Match[] = [];
  for (let end = 1; end <= text.length; end++) {
    next[0] = 0;
    nextStarts[0] = end;
    const unit = text.charCodeAt(end - 1);
    for (let i = 1; i <= length; i++) {
      const replaced = errors[i - 1]! + (wanted.charCodeAt(i - 1) === unit ? 0 : 1);
      const missing = next[i - 1]! + 1;
      const added = errors[i]! + 1;
      if (replaced <= missing && replaced <= added) {
        next[i] = replaced;
        nextStarts[i] = starts[i - 1]!;
      } else if (missing <= added) {
        next[i] = missing;
        nextStarts[i] = nextStarts[i - 1]!;
      } else {
        next[i] = added;
        nextStarts[i] = starts[i]!;
      }
    }
    [errors, next] = [next, errors];
    [starts, nextStarts] = [nextStarts, starts];
    const found = errors[length]!;
    if (found > fewest) continue;
    if (found < fewest) matches = [];
    fewest = found;
    matches.push({ span: { start: starts[length]!, end }, errors: found });
  }
  return matches;
}
