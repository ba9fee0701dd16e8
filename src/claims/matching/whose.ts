import type { Alignment } from './align.ts';
import { RELATIVES } from './concepts.ts';
import type { Slot } from './slot.ts';

/** What the claim says of somebody is here said of somebody else: of a relative, or of another whose name is beside it. */
export const isOfSomebodyElse = (alignment: Alignment): boolean =>
  alignment.mine.some((slot, i) => slot.kind === 'entity' && isRelatives(alignment, i)) ||
  isAnothers(alignment);

/** The name stands in the genitive before a relative that the claim does not tell of: লেনা ব্রান্টের মা মারা গেছেন. */
function isRelatives({ mine, theirs, meetings, used }: Alignment, i: number): boolean {
  const at = meetings[i]?.at ?? -1;
  const name = theirs[at];
  const next = theirs[at + 1];
  return (
    mine[i]!.kind === 'entity' &&
    (mine[i] as Slot & { role: string }).role !== 'of' &&
    name?.kind === 'entity' &&
    name.role === 'of' &&
    next?.kind === 'term' &&
    !used[at + 1] &&
    RELATIVES.has(next.term)
  );
}

/** The event stands behind the genitive of a name that the claim does not tell of: আরমান তালহার জয়ে. */
function isAnothers({ mine, theirs, meetings, used, predicate, own }: Alignment): boolean {
  const said = mine[predicate ?? -1];
  const at = meetings[predicate ?? -1]?.at ?? -1;
  const before = theirs[at - 1];
  return (
    said?.kind === 'term' &&
    mine.some(({ kind }) => kind === 'entity') &&
    before?.kind === 'entity' &&
    before.entityKind === 'person' &&
    before.role === 'of' &&
    !used[at - 1] &&
    !own.has(before.id)
  );
}
