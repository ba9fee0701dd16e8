import { normalise, once } from '../../bengali/index.ts';
import table from '../tables/kinds.json' with { type: 'json' };
import { termOf } from './concepts.ts';
import type { TermSlot } from './slot.ts';
import { stem } from './stem.ts';

/** The term of a table's entry, which is a concept or a word. */
function termIn(entry: string): string {
  const word = normalise(entry).text;
  return word.startsWith('#') ? word : termOf(word, stem(word));
}

const kindsByTerm = once(() => {
  const byTerm = new Map<string, Set<string>>();
  for (const [kind, line] of Object.entries(table.kinds)) {
    for (const entry of line.split(' ')) {
      const term = termIn(entry);
      byTerm.set(term, (byTerm.get(term) ?? new Set()).add(kind));
    }
  }
  return byTerm;
});

/** Whether a word is an animal, or only some among people: what is counted of those is not counted of people. */
export const isOfOthers = ({ term, also }: Pick<TermSlot, 'term' | 'also'>): boolean =>
  [term, ...also].some((one) => amongPeople().has(one) || kindsByTerm().get(one)?.has('animal'));
const amongPeople = once(() => new Set(table.amongPeople.split(' ').map(termIn)));

/** Whether a term is a thing of some kind, that tells much: ডেঙ্গু, রসুন. */
export const isThing = (term: string): boolean => kindsByTerm().has(term);

/** Whether two terms are different things of one kind: dengue and malaria, rice and wheat. */
export function areOfOneKind(a: string, b: string): boolean {
  if (a === b) return false;
  const kinds = kindsByTerm().get(a);
  const others = kindsByTerm().get(b);
  if (!kinds || !others) return false;
  for (const kind of kinds) if (others.has(kind)) return true;
  return false;
}
