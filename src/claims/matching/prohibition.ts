import type { Token } from '../../bengali/index.ts';
import { isNegatedVerb, NEGATIONS, PROHIBITIONS } from './concepts.ts';
import type { TermSlot } from './slot.ts';

/** What a clause says without the word for it: বালু তোলা যাবে না forbids, গাড়ি চলবে না stops. `at` is the verb. */
export interface Prohibition {
  readonly at: number;
  readonly slot: TermSlot;
}

/** The prohibitions of a sentence: a verb of the table that is negated, behind what is forbidden. */
export function prohibitionsIn(tokens: readonly Token[]): Prohibition[] {
  return tokens.flatMap(({ text }, at): Prohibition[] => {
    const said = PROHIBITIONS.get(text);
    if (said === undefined) return [];
    const negated = isNegatedVerb(text) || NEGATIONS.has(tokens[at + 1]?.text ?? '');
    if (!negated || (said.forbids && !VERBAL.test(tokens[at - 1]?.text ?? ''))) return [];
    return [{ at, slot: impliedSlot(said.term, text) }];
  });
}
const VERBAL = /(?:া|ানো|তে)$/u;

const impliedSlot = (term: string, text: string): TermSlot => ({
  kind: 'term',
  term,
  also: [],
  role: 'bare',
  generic: false,
  negated: false,
  event: true,
  stage: null,
  supposed: false,
  unreal: false,
  conditional: false,
  subordinate: false,
  single: false,
  implied: true,
  text,
});
