import type { Span } from '../model/index.ts';
import { normalise } from './normalise.ts';
import abbreviations from './tables/abbreviations.json' with { type: 'json' };
import initials from './tables/initials.json' with { type: 'json' };

const DOTTED = new Set(
  [
    ...abbreviations.abbreviations.map(({ short }) => short),
    ...initials.initials.split(' '),
    ...initials.shortened.split(' '),
  ].map((word) => normalise(word).text),
);
/** Full stops that end a sentence wherever they stand. */
const ENDERS = new Set(['।', '॥', '৷', '?', '!', '？', '！']);
const CLOSERS = new Set(['’', '”', "'", '"', ')', ']', '}', '»', '›', '‘', '“']);
const SPACE = /\s/u;
const LETTER = /[\p{L}\p{M}\p{Nd}]/u;
const BULLET = /^[\s•●▪■◆◦‣⁃*–—-]+(?=\s)/u;
/** Words that go on with the sentence after a closed quote: ‘…।’ বলেন তিনি। */
const GOES_ON =
  /^\s*(?:[,;—–-]|(?:বলেন|বলেছেন|বললেন|বলছেন|বলেছে|বলছে|বলল|জানান|জানিয়েছে|জানায়|জানালেন|জানাল|যোগ করেন|মন্তব্য|এমন|এভাবেই|বলে|বলছিলেন|দাবি|অভিযোগ|—)(?![\p{L}\p{M}]{3}))/u;

/**
 * The sentences of a text as spans without the white space around them: in order, none overlapping, and nothing
 * but white space (and list bullets) left out. A line break ends a sentence: blocks fold theirs away, plain files
 * set a headline or an item on a line of its own. Units are UTF-16.
 */
export function findSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const end = endAt(text, i, start);
    if (end === null) continue;
    push(sentences, text, start, end);
    start = end;
    i = end - 1;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** Where the sentence ends if the mark at `i` ends it: behind the mark, its repetitions and closing quotes. */
function endAt(text: string, i: number, start: number): number | null {
  const mark = text[i]!;
  if (mark === '\n') return i + 1;
  if (mark === '.' ? !dotEnds(text, i, start) : mark === '|' ? !barEnds(text, i) : !ENDERS.has(mark))
    return null;
  let end = i + 1;
  while (end < text.length && (ENDERS.has(text[end]!) || text[end] === '.')) end++;
  const behindMarks = end;
  while (end < text.length && isCloser(text, end, start)) end++;
  if (end > behindMarks && GOES_ON.test(normalise(text.slice(end, end + 24)).text)) return null;
  return end;
}

/** A quote mark directly behind the full stop closes; after a space it may open the next sentence. */
function isCloser(text: string, at: number, start: number): boolean {
  const mark = text[at]!;
  if (!CLOSERS.has(mark)) return false;
  if (mark === '‘' || mark === '“') return at + 1 >= text.length || SPACE.test(text[at + 1]!);
  if (mark !== "'" && mark !== '"') return true;
  const next = text[at + 1];
  return next === undefined || !LETTER.test(next) || text.slice(start, at).includes(mark);
}

/** A dot ends a sentence only before white space, a closing quote or the end, and after no abbreviation, initial or number. */
function dotEnds(text: string, i: number, start: number): boolean {
  const next = text[i + 1];
  if (next !== undefined && !SPACE.test(next) && !CLOSERS.has(next)) return false;
  let from = i;
  while (from > start && LETTER.test(text[from - 1]!)) from--;
  const word = normalise(text.slice(from, i)).text;
  if (word === '') return text[i - 1] !== '.' || next === undefined;
  if (DOTTED.has(word) || /^[A-Za-z]$/.test(word)) return false;
  if (/^[0-9]+$/.test(word)) return text.slice(start, from).trim() !== '';
  return true;
}

/** The ASCII bar stands for a danda at a word's end; between spaced words it divides a title or menu. */
function barEnds(text: string, i: number): boolean {
  const before = text[i - 1];
  const next = text[i + 1];
  return before !== undefined && (next === undefined || SPACE.test(next) || CLOSERS.has(next));
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  const bullet = BULLET.exec(text.slice(start, Math.min(end, start + 40)));
  if (bullet) start += bullet[0].length;
  while (start < end && SPACE.test(text[start]!)) start++;
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  if (LETTER_ANY.test(text.slice(start, end))) sentences.push({ start, end });
  else attach(sentences, start, end);
}

const LETTER_ANY = /[\p{L}\p{Nd}]/u;

/** A stretch without a letter (a stray quote mark, a row of dots) belongs to the sentence before it. */
function attach(sentences: Span[], start: number, end: number): void {
  const last = sentences.at(-1);
  if (last && start < end) last.end = end;
}
