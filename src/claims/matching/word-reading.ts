import { partsOf } from './compounds.ts';
import {
  DENIERS,
  DISBELIEF,
  HEDGES,
  isExact,
  isNegatedVerb,
  LIGHT,
  LIGHT_WORDS,
  NEGATIONS,
  NO_LONGER,
  OUTRIGHT_DENIERS,
  PROHIBITIONS,
  PURPOSES,
  REFUSALS,
  SUCH_NOUNS,
  SUPPORT_VERBS,
  standsFor,
  stemWithNegation,
  THINGS_TOO,
  TRUE_WORDS,
  termOf,
  UNIT_WORDS,
  UNREAL_NOUNS,
  UNSURE,
  VOID_NOUNS,
  WISHES,
  withoutNegative,
} from './concepts.ts';
import { type Role, roleOfWord } from './slot.ts';
import { stem } from './stem.ts';

/** What a word may do to the sentence it stands in: where no word of a sentence does it, nobody need look for it. */
export const MAY = {
  negate: 1,
  deny: 2,
  refuse: 4,
  forbid: 8,
  leaveOpen: 16,
  beUnreal: 32,
  condition: 64,
  hedge: 128,
} as const;

/** What reading asks of a word, whatever stands beside it. */
export interface WordReading {
  /** How phrases of the tables are compared with it, and its stem. */
  readonly marked: string;
  readonly stem: string;
  /** The term under which it is compared, and what else it stands for. */
  readonly term: string;
  readonly also: readonly string[];
  readonly role: Role;
  /** It says nothing of its own. */
  readonly light: boolean;
  /** It says nothing of its own where it measures, and is a thing elsewhere: ১০ ডলার, ডলারের দাম. */
  readonly measure: boolean;
  /** Bits of `MAY`. */
  readonly may: number;
}

/** Words kept as read: articles use the same ones again and again. */
const KEPT = 10_000;
const kept = new Map<string, WordReading>();

/** Takes a word, number or mark in normal form. */
export function readWord(text: string): WordReading {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= KEPT) kept.clear();
  const word = wordReading(text);
  kept.set(text, word);
  return word;
}

const NONE: readonly string[] = [];

function wordReading(text: string): WordReading {
  const marked = stemWithNegation(text);
  const stemmed = stem(withoutNegative(text));
  const light = isLight(text, stemmed);
  const term = termOf(text, stemmed);
  const stand = standsFor(stemmed) ?? standsFor(text);
  const parts = light || term.startsWith('#') ? NONE : partsOf(text);
  return {
    marked,
    stem: stemmed,
    term,
    also: stand ? [stand, ...parts] : parts,
    role: roleOfWord(text),
    light,
    measure: !isExact(text) && UNIT_WORDS.has(stemmed) && THINGS_TOO.has(stemmed),
    may: effectsOf(text, stemmed),
  };
}

/** Whether a word says nothing of its own: it is left out of what is compared. */
const isLight = (word: string, stemmed: string): boolean =>
  !isExact(word) &&
  (LIGHT_WORDS.has(word) ||
    SUPPORT_VERBS.has(word) ||
    LIGHT.has(stemmed) ||
    (UNIT_WORDS.has(stemmed) && !THINGS_TOO.has(stemmed)));

/** The conjunction that begins a condition. */
export const IF = 'যদি';

function effectsOf(text: string, stemmed: string): number {
  const denies =
    DENIERS.has(stemmed) ||
    OUTRIGHT_DENIERS.has(stemmed) ||
    DISBELIEF.has(text) ||
    TRUE_WORDS.has(stemmed) ||
    SUCH_NOUNS.has(text) ||
    VOID_NOUNS.has(stemmed);
  return (
    (NEGATIONS.has(text) || isNegatedVerb(text) ? MAY.negate : 0) |
    (denies ? MAY.deny : 0) |
    (REFUSALS.has(text) ? MAY.refuse : 0) |
    (PROHIBITIONS.has(text) || text === NO_LONGER.word ? MAY.forbid : 0) |
    (text === '?' || UNSURE.has(text) ? MAY.leaveOpen : 0) |
    (PURPOSES.has(text) || WISHES.has(text) || UNREAL_NOUNS.has(stem(text)) ? MAY.beUnreal : 0) |
    (text === IF ? MAY.condition : 0) |
    (HEDGES.has(stemmed) ? MAY.hedge : 0)
  );
}
