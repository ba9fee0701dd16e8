import type { Token } from '../../bengali/index.ts';
import { isNegatedVerb, NEGATIONS, NO_LONGER, PROHIBITIONS } from './concepts.ts';
import type { TermSlot } from './slot.ts';

/** What a clause says without the word for it: বালু তোলা যাবে না forbids, গাড়ি চলবে না stops, আর খেলবেন না has ended. `at` is the verb. */
export interface Prohibition {
  readonly at: number;
  readonly slot: TermSlot;
}

/** The prohibitions of a sentence: a verb of the table that is negated, behind what is forbidden. */
export function prohibitionsIn(tokens: readonly Token[]): Prohibition[] {
  return tokens.flatMap(({ text }, at): Prohibition[] => {
    const said = PROHIBITIONS.get(text);
    if (said === undefined) return ended(tokens, at);
    const negated = isNegatedVerb(text) || NEGATIONS.has(tokens[at + 1]?.text ?? '');
    if (!negated || (said.forbids && !VERBAL.test(tokens[at - 1]?.text ?? ''))) return ended(tokens, at);
    return [{ at, slot: impliedSlot(said.term, text) }];
  });
}

const ended = (tokens: readonly Token[], at: number): Prohibition[] =>
  isNoLonger(tokens, at) ? [{ at, slot: impliedSlot(NO_LONGER.term, tokens[at]!.text) }] : [];

/** আর গান গাইবেন না: a negated verb of what is or will be, with আর before it in its clause. */
function isNoLonger(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  if (!NEGATIONS.has(tokens[at + 1]?.text ?? '') || !NO_LONGER.endings.some((end) => text.endsWith(end)))
    return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens[i]!.kind !== 'mark'; i--)
    if (tokens[i]!.text === NO_LONGER.word) return true;
  return false;
}
const REACH = 4;
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
