import { keyByteOf, normalise } from '../bengali/index.ts';
import type { Alignment } from './align.ts';
import { graphemeDistance, graphemesOf } from './graphemes.ts';
import type { TokenRange } from './passage.ts';
import type { Tokens } from './tokens.ts';

/**
 * `spelling`: the same words as the press also writes them. `number`: a figure or its unit sign. `words`: anything
 * else, a name or a negation among them.
 */
export const CHANGE_KINDS = ['spelling', 'number', 'words'] as const;

/** One place where the sentence reads otherwise than it did; `before` or `now` is empty where words came or went. */
export interface WordChange {
  readonly kind: (typeof CHANGE_KINDS)[number];
  readonly before: string;
  readonly now: string;
  /** Where `now` stands in the text, in UTF-16 units; empty where words went. */
  readonly start: number;
  readonly end: number;
  /** Whether the quote itself changed, not only its sentence around it. */
  readonly inQuote: boolean;
}

/** The changes of a run with what they amount to, in graphemes. */
export interface WordDiff {
  readonly changes: readonly WordChange[];
  readonly distance: number;
}

/** Compares a run of the passage with the stretch of the text that it was aligned to, word by word. */
export function diffWords(
  passage: Tokens,
  run: TokenRange,
  quote: TokenRange,
  text: Tokens,
  alignment: Alignment,
  covers: TokenRange,
): WordDiff {
  const changes: WordChange[] = [];
  let distance = 0;
  let from = run.from;
  let textFrom = covers.from;
  const close = (to: number, textTo: number): void => {
    if (from === to && textFrom === textTo) return;
    const before = sliceOf(passage, from, to);
    const now = sliceOf(text, textFrom, textTo);
    const compared = compareWords(before, now);
    if (compared === null) return;
    distance += compared.distance;
    const start = textFrom < text.length ? text.starts[textFrom]! : text.text.length;
    const inQuote = from === to ? from > quote.from && from < quote.to : from < quote.to && to > quote.from;
    changes.push({ kind: compared.kind, before, now, start, end: start + now.length, inQuote });
  };
  for (let i = 0; i < run.to - run.from; i++) {
    const j = alignment.beside[i]!;
    if (alignment.equal[i] === 0 || !sameWord(passage, run.from + i, text, j)) continue;
    close(run.from + i, j);
    from = run.from + i + 1;
    textFrom = j + 1;
  }
  close(run.to, covers.to);
  return { changes, distance };
}

const sliceOf = ({ text, starts, ends }: Tokens, from: number, to: number): string =>
  from < to ? text.slice(starts[from], ends[to - 1]) : '';

/** Whether two tokens of one hash are one word: written alike, or alike in matching form. */
function sameWord(one: Tokens, i: number, other: Tokens, j: number): boolean {
  const word = one.text.slice(one.starts[i], one.ends[i]);
  const beside = other.text.slice(other.starts[j], other.ends[j]);
  return word === beside || plain(word) === plain(beside);
}

const NOT_WORD = /[^\p{L}\p{M}\p{Nd}%?$€£₹+৳-]|(?<!^)-(?!\d)|(?<=\d),(?=\d)/gu;
const plainWords = new Map<string, string>();
const MAX_KEPT = 20_000;

/** The words in matching form without the marks between them. Kept, since the words of a text come again and again. */
function plain(words: string): string {
  const known = plainWords.get(words);
  if (known !== undefined) return known;
  const found = normalise(words).text.replace(NOT_WORD, '');
  if (plainWords.size >= MAX_KEPT) plainWords.clear();
  plainWords.set(words, found);
  return found;
}

function compareWords(before: string, now: string): { kind: WordChange['kind']; distance: number } | null {
  const one = plain(before);
  const other = plain(now);
  if (one === other) return null;
  const distance = graphemeDistance(graphemesOf(one), graphemesOf(other));
  if (keyOf(one) === keyOf(other)) return { kind: 'spelling', distance };
  return { kind: /[\d%$€£₹৳]/.test(before + now) || /\d/.test(one + other) ? 'number' : 'words', distance };
}

/** Letters as the press spells them both ways fold to one; whatever has no key stands for itself. */
const keyOf = (plainText: string): string =>
  plainText.replace(/[\u0980-\u09ff]/g, (letter) => {
    const byte = keyByteOf(letter.charCodeAt(0));
    return byte === 0 ? '' : String.fromCharCode(byte);
  });
