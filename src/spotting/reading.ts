import { findStems, MAX_STEMS } from '../bengali/index.ts';
import type { Lexicon } from './lexicon.ts';
import * as nameHash from './name-hash.ts';
import { type OnHit, reportInflected, reportWhole, runsOn } from './report-names.ts';
import * as stretchReader from './stretch-reader.ts';

// Constants of this module: see `stretch-reader.ts`.
const { stretch } = stretchReader;
const { joinWord } = nameHash;

const stems = new Uint32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/**
 * Reports the names that the span `text[start, end)` spells as it stands. Its last word begins at `lastWord`; `hash` is
 * that of all its words.
 */
export function readWhole(
  text: string,
  start: number,
  lastWord: number,
  end: number,
  hash: number,
  lexicon: Lexicon,
  onHit: OnHit,
): void {
  const count = lexicon.find(hash, text, start, end);
  if (count > 0 && !runsOn(text, end)) reportWhole(text, start, lastWord, end, lexicon.found, count, onHit);
}

/**
 * Reports the names that it spells once a suffix is taken off; `before` is the hash of the words before the last, and
 * `from` where the stretch begins.
 */
export function readStems(
  text: string,
  from: number,
  start: number,
  lastWord: number,
  end: number,
  before: number,
  lexicon: Lexicon,
  onHit: OnHit,
): void {
  if (!stretch.maySuffix(end - from)) return;
  const stemCount = findStems(text, lastWord, end, stems, tells);
  for (let at = 0; at < stemCount; at++) {
    const stem = stems[at]!;
    const word = stretch.hashUpTo(stem - from);
    if (start === lastWord && !lexicon.mayBeHead(word)) continue;
    const hash = joinWord(before, word);
    if (start === lastWord && !lexicon.mayBe(hash)) continue;
    const count = lexicon.find(hash, text, start, stem);
    if (count === 0 || runsOn(text, end)) continue;
    for (let i = 0; i < count; i++)
      reportInflected(text, start, stem, end, tells[at]!, lexicon.found[i]!, onHit);
  }
}
