import { type Alignment, NOWHERE } from './align.ts';
import { GOT } from './concepts.ts';
import type { Reading } from './reading.ts';

/** What was won is here what somebody got, with no other event: গ্রাঁ প্রি জিতেছে, গ্রাঁ প্রি পেল. */
export function isGot(
  { mine, theirs, meetings, used, predicate }: Alignment,
  { receives }: Reading,
): boolean {
  const said = mine[predicate ?? NOWHERE];
  if (!receives || said?.kind !== 'term' || !GOT.has(said.term) || !predicate || meetings[predicate])
    return false;
  const thing = theirs[meetings[predicate - 1]?.at ?? NOWHERE];
  if (thing?.kind !== 'term' || !thing.event) return false;
  return !theirs.some((slot, at) => slot.kind === 'term' && slot.event && !used[at]);
}

/** Who was elected or appointed to something has become it: সম্পাদক নির্বাচিত হয়েছেন, সম্পাদক হলেন. */
export function isBecome({ mine, theirs, meetings, used, predicate }: Alignment): boolean {
  const said = mine[predicate ?? NOWHERE];
  if (said?.kind !== 'term' || !INSTALLED.has(said.term) || !predicate || meetings[predicate]) return false;
  const here = theirs[meetings[predicate - 1]?.at ?? NOWHERE];
  if (here?.kind !== 'term' || !here.event || here.negated || here.role !== 'bare') return false;
  return !theirs.some((slot, at) => slot.kind === 'term' && slot.event && !used[at]);
}
const INSTALLED: ReadonlySet<string> = new Set(['#elect', '#appoint', '#swear']);
