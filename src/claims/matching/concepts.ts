import { normalise } from '../../bengali/index.ts';
import table from '../tables/concepts.json' with { type: 'json' };
import { stem, stemsOf } from './stem.ts';

const WORDS = new Map<string, string>();
interface Phrase {
  readonly stems: readonly string[];
  readonly concept: string;
}
const PHRASES = new Map<string, Phrase[]>();

for (const [concept, line] of Object.entries(table.concepts)) {
  for (const entry of line.split(' ')) {
    const stems = entry.split('_').map((word) => stem(normalise(word).text));
    if (stems.length === 1) {
      if (!WORDS.has(stems[0]!)) WORDS.set(stems[0]!, concept);
    } else PHRASES.set(stems[0]!, [...(PHRASES.get(stems[0]!) ?? []), { stems, concept }]);
  }
}

/** The concept that a stem belongs to, or the stem itself: the term under which it is compared and indexed. */
export const termOf = (stemmed: string): string => {
  const concept = WORDS.get(stemmed);
  return concept === undefined ? stemmed : `#${concept}`;
};

/** The concept of a phrase of stems beginning at `i` (one stem may stand between its words), with its end. */
export function phraseAt(
  stems: readonly string[],
  i: number,
): { term: string; to: number; at: readonly number[] } | null {
  let best: { term: string; to: number; at: readonly number[] } | null = null;
  for (const phrase of PHRASES.get(stems[i]!) ?? []) {
    const at = [i];
    for (const wanted of phrase.stems.slice(1)) {
      const last = at.at(-1)!;
      const next = stems[last + 1] === wanted ? last + 1 : stems[last + 2] === wanted ? last + 2 : -1;
      if (next < 0) break;
      at.push(next);
    }
    if (at.length === phrase.stems.length && (!best || at.length > best.at.length))
      best = { term: `#${phrase.concept}`, to: at.at(-1)! + 1, at };
  }
  return best;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
const OPPOSITES = new Set(table.opposites.map(([a, b]) => pairKey(`#${a}`, `#${b}`)));
const CHANGES = new Set(table.changes.pairs.map(([a, b]) => pairKey(`#${a}`, `#${b}`)));
/** Whether two terms reverse each other (won, lost). */
export const areOpposite = (a: string, b: string): boolean => OPPOSITES.has(pairKey(a, b));
/** Whether putting one term for the other tells of another event rather than denies the first. */
export const isChange = (a: string, b: string): boolean => CHANGES.has(pairKey(a, b));

const set = (line: string): Set<string> => new Set(line.split(' ').map((word) => normalise(word).text));
export const LIGHT = new Set(stemsOf(table.light));
export const LIGHT_WORDS = set(table.light);
export const NEGATIONS = set(table.negation.words);
export const DENIERS = new Set(stemsOf(table.negation.deniers));
export const TRUE_WORDS = new Set(stemsOf(table.negation.trueWords));
export const NONE_WORDS = set(table.negation.none);
export const FAILED = new Set(stemsOf(table.negation.failed));
const NOT_NEGATIVE = set(table.negation.notNegative);
const NEGATED_VERB = /(?:েন|ান|োন|য়|ে|ছি|ড়ি|রি|লি|ই)নি$/u;

/** Whether a word is a verb with the negative -নি: দেয়নি, পারেননি; রপ্তানি and তিনি are none. */
export const isNegatedVerb = (word: string): boolean =>
  word.length > 4 && NEGATED_VERB.test(word) && !NOT_NEGATIVE.has(word);
