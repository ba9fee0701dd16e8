import { findStems, MAX_STEMS } from '../bengali/index.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lookups } from './lookups.ts';
import * as nameHash from './name-hash.ts';
import * as stretchReader from './stretch-reader.ts';

// Constants of this module: see `stretch-reader.ts`.
const { stretch } = stretchReader;
const { joinWord } = nameHash;

const stems = new Int32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/**
 * Asks for the names that the span `text[start, end)` may spell once a suffix is taken off. Its last word begins at
 * `lastWord`; `before` is the hash of the words before that, and `from` where the stretch begins.
 */
export function askStems(
  text: string,
  from: number,
  start: number,
  lastWord: number,
  end: number,
  before: number,
  lexicon: Lexicon,
  lookups: Lookups,
): void {
  if (!stretch.maySuffix(end - from)) return;
  const stemCount = findStems(text, lastWord, end, stems, tells);
  for (let at = 0; at < stemCount; at++) {
    const stem = stems[at]!;
    const word = stretch.hashUpTo(stem - from);
    if (start === lastWord && !lexicon.mayBeHead(word)) continue;
    const hash = joinWord(before, word);
    if (lexicon.mayBe(hash)) lookups.ask(hash, start, lastWord, stem, end, tells[at]!);
  }
}
