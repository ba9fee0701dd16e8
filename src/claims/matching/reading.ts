import { findNumbers, type Token } from '../../bengali/index.ts';
import {
  DENIERS,
  FAILED,
  isNegatedVerb,
  LIGHT,
  LIGHT_WORDS,
  NEGATIONS,
  NONE_WORDS,
  phraseAt,
  TRUE_WORDS,
  termOf,
} from './concepts.ts';
import { stem } from './stem.ts';

/** How an entity takes part, by its ending: does (bare), is done to (কে), has (র), where (ে). */
export type Role = 'bare' | 'object' | 'of' | 'at';

export interface NamedEntity {
  readonly id: string;
  readonly role: Role;
  readonly from: number;
  readonly to: number;
}

export interface Quantity {
  readonly value: number;
  readonly unit: string | null;
  readonly ordinal: boolean;
  /** As printed, for saying what differs. */
  readonly text: string;
}

/** A sentence or claim as it is compared: its terms in order, the entities, quantities, and what denies it. */
export interface Reading {
  readonly terms: readonly { readonly term: string; readonly at: number; readonly light: boolean }[];
  readonly entities: readonly NamedEntity[];
  readonly numbers: readonly Quantity[];
  /** Verbs negated in the sentence (না, নি, নেই). */
  readonly negated: boolean;
  /** It calls something false, or somebody denies it. */
  readonly denies: boolean;
}

/** Reads tokens into what is compared. `names` are the entities the tokens name, `hidden` tokens belong to times. */
export function read(
  tokens: readonly Token[],
  names: readonly NamedEntity[],
  source: string,
  hidden: readonly boolean[] = [],
): Reading {
  const taken = tokens.map((_, i) => hidden[i] ?? false);
  const numbers: Quantity[] = [];
  for (const number of findNumbers(tokens)) {
    if (taken[number.from]) continue;
    for (let i = number.from; i < number.to; i++) taken[i] = true;
    if (!number.article)
      numbers.push({
        value: number.value,
        unit: number.unit,
        ordinal: number.ordinal,
        text: source.slice(number.start, number.end),
      });
  }
  const inName = tokens.map(() => false);
  for (const { from, to } of names) for (let i = from; i < to; i++) inName[i] = true;
  const stems = tokens.map((token) =>
    token.kind === 'word' ? stem(withoutNegative(token.text)) : token.text,
  );
  const terms: { term: string; at: number; light: boolean }[] = [];
  const spoken = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind !== 'word' || taken[i]) continue;
    const phrase = phraseAt(stems, i);
    if (phrase) {
      terms.push({ term: phrase.term, at: i, light: false });
      for (const at of phrase.at) spoken.add(at);
    }
    if (inName[i]) continue;
    const word = tokens[i]!.text;
    if (spoken.has(i) || NEGATIONS.has(word)) continue;
    const light = LIGHT_WORDS.has(word) || LIGHT.has(stems[i]!);
    terms.push({ term: termOf(stems[i]!), at: i, light });
  }
  return { terms, entities: names, numbers, negated: isNegated(tokens), denies: isDenied(tokens, stems) };
}

const withoutNegative = (word: string): string => (isNegatedVerb(word) ? word.slice(0, -2) : word);

function isNegated(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => NEGATIONS.has(text) || isNegatedVerb(text));
}

function isDenied(tokens: readonly Token[], stems: readonly string[]): boolean {
  return tokens.some(
    ({ text }, i) =>
      DENIERS.has(stems[i]!) ||
      FAILED.has(stems[i]!) ||
      (TRUE_WORDS.has(stems[i]!) && NEGATIONS.has(tokens[i + 1]?.text ?? '')) ||
      (NONE_WORDS.has(text) &&
        tokens.slice(i).some((later) => NEGATIONS.has(later.text) || isNegatedVerb(later.text))),
  );
}
