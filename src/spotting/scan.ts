import { findStems, joinedSuffix, MAX_STEMS } from '../bengali/index.ts';
import type { Lexicon, NameRecord } from './lexicon.ts';
import { joinWord, NAME_SEED, PREFIX_SALT } from './name-hash.ts';
import { JOINT, LOOKAHEAD, Tokens } from './tokens.ts';

/** A place where a name of the lexicon stands in the text, before anything is said on who is meant. Offsets are the text's. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Where the name ends and its suffix begins. */
  readonly stem: number;
  /** What the suffix tells: bits of `SUFFIX`. */
  readonly tells: number;
  readonly names: readonly NameRecord[];
}

/** How much text is read at a time, in UTF-16 units: what fits the processor's caches. */
const STRETCH = 1 << 14;
const tokens = new Tokens(STRETCH + LOOKAHEAD);
const stems = new Uint32Array(MAX_STEMS);
const tells = new Uint8Array(MAX_STEMS);

/** Finds every name of the lexicon in the text, overlapping ones too, in order of start. */
export function scan(text: string, lexicon: Lexicon, onHit: (hit: Hit) => void): void {
  for (let from = 0; from < text.length; ) {
    const { next, owned } = tokens.read(text, from, Math.min(text.length, from + STRETCH));
    for (let token = 0; token < owned; token++) scanFrom(token, lexicon, onHit);
    from = next;
  }
}

function scanFrom(first: number, lexicon: Lexicon, onHit: (hit: Hit) => void): void {
  const { key, hash, keyStart, keyEnd, joint, count } = tokens;
  let words = NAME_SEED;
  const last = Math.min(count, first + lexicon.longestName);
  for (let token = first; token < last; token++) {
    if (token > first && joint[token] === JOINT.apart) return;
    const start = keyStart[token]!;
    const end = keyEnd[token]!;
    const whole = joinWord(words, hash[end - 1]!);
    if (lexicon.mayHold(whole)) report(first, token, end, 0, whole, lexicon, onHit);
    const stemCount = findStems(key, start, end, stems, tells);
    for (let i = 0; i < stemCount; i++) {
      const stem = stems[i]!;
      const stemHash = joinWord(words, hash[stem - 1]!);
      if (lexicon.mayHold(stemHash)) report(first, token, stem, tells[i]!, stemHash, lexicon, onHit);
    }
    if (!lexicon.mayHold(whole ^ PREFIX_SALT)) return;
    words = whole;
  }
}

function report(
  first: number,
  token: number,
  stem: number,
  suffix: number,
  hash: number,
  lexicon: Lexicon,
  onHit: (hit: Hit) => void,
): void {
  const names = lexicon.find(hash, tokens.key, tokens.keyStart[first]!, stem);
  if (names.length === 0) return;
  const start = tokens.start[first]!;
  const nameEnd = tokens.end[token]!;
  if (suffix !== 0) {
    onHit({ start, end: nameEnd, stem: tokens.unit[stem]!, tells: suffix, names });
    return;
  }
  const joined = joinedAfter(token);
  onHit({ start, end: joined === 0 ? nameEnd : tokens.end[token + 1]!, stem: nameEnd, tells: joined, names });
}

/** What a suffix written as a word of its own right behind a token tells; 0 where there is none. */
function joinedAfter(token: number): number {
  const after = token + 1;
  if (after >= tokens.count) return 0;
  const joint = tokens.joint[after];
  if (joint !== JOINT.hyphen && joint !== JOINT.glued) return 0;
  return joinedSuffix(tokens.key, tokens.keyStart[after]!, tokens.keyEnd[after]!);
}
