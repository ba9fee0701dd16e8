import type { CHECK_OUTCOMES, CHECKS } from '../../model/index.ts';
import type { Alignment } from '../matching/align.ts';
import { oppositesOf } from '../matching/concepts.ts';
import type { Difference } from '../matching/differences.ts';
import type { Slot } from '../matching/slot.ts';

type Outcome = (typeof CHECK_OUTCOMES)[number];
type Check = (typeof CHECKS)[number];

/** Below this a name counts as not said: see `compare`. */
export const SAID = 0.4;

/** What each check of a sentence against a claim came to, in a set order. */
export function checksOf(
  { mine, meetings, predicate }: Alignment,
  differs: readonly Difference[],
): { check: Check; outcome: Outcome }[] {
  const differ = (...kinds: readonly Difference['kind'][]): boolean =>
    differs.some(({ kind }) => kinds.includes(kind));
  const isSaid = (i: number): boolean => (meetings[i]?.share ?? 0) >= SAID;
  const said = (counts: (slot: Slot) => boolean, ...kinds: readonly Difference['kind'][]): Outcome => {
    const asked = mine.flatMap((slot, i) => (counts(slot) ? [i] : []));
    if (asked.length === 0) return 'not-in-claim';
    if (differ(...kinds)) return 'differs';
    return asked.every(isSaid) ? 'same' : 'left-out';
  };
  const names = mine.flatMap((slot, i) => (slot.kind === 'entity' ? [i] : []));
  const roles = (): Outcome => {
    if (names.length < 2) return 'not-in-claim';
    if (differ('role')) return 'differs';
    return names.filter(isSaid).length < 2 ? 'left-out' : 'same';
  };
  const stage = (): Outcome => {
    if (predicate === null) return 'not-in-claim';
    if (differ('stage')) return 'differs';
    return isSaid(predicate) ? 'same' : 'left-out';
  };
  return [
    { check: 'entities', outcome: said(({ kind }) => kind === 'entity', 'entity') },
    { check: 'numbers', outcome: said(({ kind }) => kind === 'number', 'number') },
    { check: 'dates', outcome: said(({ kind }) => kind === 'time', 'date') },
    { check: 'roles', outcome: roles() },
    {
      check: 'direction',
      outcome: said(
        (slot) => slot.kind === 'term' && oppositesOf(slot.term) !== undefined,
        'direction',
        'opposite',
      ),
    },
    { check: 'stage', outcome: stage() },
    { check: 'polarity', outcome: differ('polarity') ? 'differs' : 'same' },
  ];
}
