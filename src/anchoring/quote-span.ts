import { normalise } from '../bengali/index.ts';
import type { Span } from '../model/index.ts';
import type { Alignment } from './align.ts';
import type { Passage, TokenRange } from './passage.ts';
import type { Tokens } from './tokens.ts';

/**
 * Where the quote stands in the text, in UTF-16 units, given where its sentence stands: from its first word's place
 * to its last word's, with the marks (quotation marks, full stop) that it began and ended with.
 */
export function spanOf(passage: Passage, text: Tokens, alignment: Alignment, covers: TokenRange): Span {
  const { quote, frame } = passage;
  const first = within(covers, firstToken(passage, alignment, covers));
  const last = Math.max(first, within(covers, lastToken(passage, alignment, covers)));
  const cutStart = offsetIn(passage.tokens, quote.from, passage.start);
  const cutEnd = offsetIn(passage.tokens, quote.to - 1, passage.end);
  const besideFirst = alignment.beside[quote.from - frame.from] === first;
  const besideLast = alignment.beside[quote.to - 1 - frame.from] === last;
  const start =
    cutStart > 0 && besideFirst
      ? text.starts[first]! + sameOffset(passage.tokens, quote.from, text, first, cutStart)
      : text.starts[first]! - marksBefore(passage, text, first);
  const end =
    cutEnd > 0 && besideLast
      ? text.starts[last]! + sameOffset(passage.tokens, quote.to - 1, text, last, cutEnd)
      : text.ends[last]! + marksBehind(passage, text, last);
  return { start, end: Math.max(end, start + 1) };
}

const within = ({ from, to }: TokenRange, token: number): number => Math.min(Math.max(token, from), to - 1);

function firstToken({ quote, frame, opensSentence }: Passage, alignment: Alignment, covers: TokenRange) {
  const at = quote.from - frame.from;
  if (alignment.equal[at]) return alignment.beside[at]!;
  if (at > 0 && alignment.equal[at - 1]) return Math.min(alignment.beside[at - 1]! + 1, covers.to - 1);
  if (at === 0 && opensSentence) return covers.from;
  for (let i = at; i < alignment.beside.length; i++)
    if (alignment.beside[i]! >= 0) return alignment.beside[i]!;
  return covers.from;
}

function lastToken({ quote, frame, closesSentence }: Passage, alignment: Alignment, covers: TokenRange) {
  const at = quote.to - 1 - frame.from;
  const atEnd = quote.to === frame.to && closesSentence;
  if (atEnd) return covers.to - 1;
  if (alignment.equal[at]) return alignment.beside[at]!;
  if (alignment.equal[at + 1]) return Math.max(alignment.beside[at + 1]! - 1, covers.from);
  for (let i = at; i >= 0; i--) if (alignment.beside[i]! >= 0) return alignment.beside[i]!;
  return covers.to - 1;
}

/** How far into a token an offset of the passage lies; 0 where it lies at or outside the token's ends. */
function offsetIn({ starts, ends }: Tokens, token: number, offset: number): number {
  return offset > starts[token]! && offset < ends[token]! ? offset - starts[token]! : 0;
}

/** The same place inside a word that may be typed in another way; its end where the word ends before. */
function sameOffset(passage: Tokens, i: number, text: Tokens, j: number, offset: number): number {
  const word = passage.text.slice(passage.starts[i], passage.ends[i]);
  const beside = text.text.slice(text.starts[j], text.ends[j]);
  if (word === beside) return offset;
  return normalise(beside).toSource(normalise(word).fromSource(offset));
}

const SPACE = /\s/;

/** Units of the marks straight before the quote's first word, as many as the quote began with. */
function marksBefore({ tokens, quote, start }: Passage, text: Tokens, first: number): number {
  const wanted = tokens.text.slice(start, tokens.starts[quote.from]).replace(/\s/g, '').length;
  const floor = first > 0 ? text.ends[first - 1]! : 0;
  let units = 0;
  for (let at = text.starts[first]! - 1; at >= floor && units < wanted && !SPACE.test(text.text[at]!); at--)
    units++;
  return units;
}

/** Units of the marks straight behind the quote's last word, as many as the quote ended with. */
function marksBehind({ tokens, quote, end }: Passage, text: Tokens, last: number): number {
  const wanted = tokens.text.slice(tokens.ends[quote.to - 1], end).replace(/\s/g, '').length;
  const ceiling = last + 1 < text.length ? text.starts[last + 1]! : text.text.length;
  let units = 0;
  for (let at = text.ends[last]!; at < ceiling && units < wanted && !SPACE.test(text.text[at]!); at++)
    units++;
  return units;
}
