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
export function isBecome(
  { mine, theirs, meetings, used, predicate }: Alignment,
  { former }: Reading,
): boolean {
  const said = mine[predicate ?? NOWHERE];
  if (former || said?.kind !== 'term' || !INSTALLED.has(said.term) || !predicate || meetings[predicate])
    return false;
  const here = theirs[meetings[predicate - 1]?.at ?? NOWHERE];
  if (here?.kind !== 'term' || !here.event || here.negated || here.role !== 'bare') return false;
  return !theirs.some((slot, at) => slot.kind === 'term' && slot.event && !used[at]);
}

/**
 * A headline without a verb gives somebody the office or prize that the claim says they got: নতুন উপাচার্য X, X-এর সোনা. It has no
 * word of its own.
 */
export function isTitled(
  { mine, theirs, meetings, used, outside, predicate }: Alignment,
  { former }: Reading,
): boolean {
  const said = mine[predicate ?? NOWHERE];
  if (former || said?.kind !== 'term' || !predicate || meetings[predicate]) return false;
  if (!INSTALLED.has(said.term) && !GOT.has(said.term) && said.term !== AWARD) return false;
  const here = theirs[meetings[predicate - 1]?.at ?? NOWHERE];
  if (here?.kind !== 'term' || here.role !== 'bare' || here.event || here.negated) return false;
  return theirs.every((slot, at) => used[at] || outside.has(at) || slot.kind === 'time');
}
const AWARD = '#award';
const INSTALLED: ReadonlySet<string> = new Set(['#elect', '#appoint', '#swear']);
