import { MAX_CONTEXT, MAX_QUOTE, type Selectors, type Span } from '../model/index.ts';
import type { AnchorText } from './anchor-text.ts';

/** Context beyond the quote's own sentence, in UTF-16 units: doubled until quote and context occur once. */
const FIRST_CONTEXT = 120;
/** Furthest that a sentence is followed for its beginning or end. */
const MAX_SENTENCE = 1_000;

/**
 * Describes a stretch of a text so that it can be found again: its words, its sentence and enough around it to be
 * unique, and its position. White space at the ends is left out. Null for a stretch without anything else, or longer
 * than a note may quote. `span` is in UTF-16 units.
 */
export function describeQuote({ text }: AnchorText, span: Span): Selectors | null {
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start >= end || end - start > MAX_QUOTE) return null;
  const sentenceStart = sentenceStartOf(text, start);
  const sentenceEnd = sentenceEndOf(text, end);
  let prefix = '';
  let suffix = '';
  for (let context = FIRST_CONTEXT; ; context *= 2) {
    const from = wordStart(text, Math.max(sentenceStart - context, start - MAX_CONTEXT));
    const to = wordEnd(text, Math.min(sentenceEnd + context, end + MAX_CONTEXT));
    prefix = text.slice(from, start);
    suffix = text.slice(end, to);
    const whole = text.slice(from, to);
    const unique = text.indexOf(whole) === from && text.indexOf(whole, from + 1) < 0;
    if (unique || context > MAX_CONTEXT) break;
  }
  return { quote: { exact: text.slice(start, end), prefix, suffix }, position: { start, end }, range: null };
}

const STOPS = /[।॥৷?!\n]/;

function sentenceStartOf(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < MAX_SENTENCE && !STOPS.test(text[at - 1]!)) at--;
  return at;
}

function sentenceEndOf(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < MAX_SENTENCE && !STOPS.test(text[at - 1]!)) at++;
  return at;
}

/** The next offset from `at` on where a word begins, so that a context starts with a whole word. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  let next = at;
  while (next < text.length && !/\s/.test(text[next - 1]!) && next - at < 100) next++;
  return next;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  let next = at;
  while (next > 0 && !/\s/.test(text[next]!) && at - next < 100) next--;
  return next;
}
