import { isSureVerb } from '../../bengali/index.ts';
import { isAddition } from './additions.ts';
import { type Alignment, NOWHERE } from './align.ts';
import { isNovel } from './another-event.ts';
import { isQualifier, RANK_PREFIXES } from './concepts.ts';
import type { Difference } from './differences.ts';
import { isSaid } from './exchanged-run.ts';
import type { TermSlot } from './slot.ts';

/** A deputy, an acting or a former one in place of the one that the claim tells of, or the other way round. */
export function qualified({ mine, theirs, meetings, used }: Alignment): Difference[] {
  const differences: Difference[] = [];
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const met = meetings[i];
    if (slot.kind !== 'term' || !met || theirs[met.at]?.kind !== 'term') continue;
    const own = mine[i - 1];
    const other = theirs[met.at - 1];
    const mineQualified = own?.kind === 'term' && isQualifier(own.term) && !meetings[i - 1];
    const theirsQualified =
      other?.kind === 'term' && (isQualifier(other.term) || isLesser(other, slot)) && !used[met.at - 1];
    if (mineQualified !== theirsQualified)
      differences.push({
        kind: 'word',
        claim: mineQualified ? own.text || null : null,
        here: theirsQualified ? other.text : null,
        slot: null,
      });
  }
  return differences;
}

/** উপব্যবস্থাপনা beside a claim's ব্যবস্থাপনা পরিচালক. */
const isLesser = ({ term }: TermSlot, rank: TermSlot): boolean =>
  RANK_PREFIXES.some((prefix) => term.startsWith(prefix) && rank.also.includes(term.slice(prefix.length)));

/** Words of its own that a sentence has which is otherwise the claim. */
const COPIED = 2;

/** Of a thing that the claim names in two words another sort: স্থানীয় নির্বাচন beside সাধারণ নির্বাচন, ব্যাংক রেট beside রেপো রেট. */
export function anotherSort(alignment: Alignment): Difference[] {
  const { mine, theirs, meetings } = alignment;
  const novel = theirs.filter((slot, at) => isNovel(slot, at, alignment));
  if (novel.length === 0 || novel.length > COPIED) return [];
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const at = meetings[i]?.at ?? NOWHERE;
    const head = theirs[at];
    const sort = theirs[at - 1];
    if (slot.kind !== 'term' || slot.event || slot.also.length !== PHRASE) continue;
    if (head?.kind !== 'term' || head.also.length >= PHRASE || sort?.kind !== 'term') continue;
    if (!novel.includes(sort) || sort.role !== 'bare' || sort.event || sort.generic) continue;
    if (isAddition(sort.text) || isSureVerb(sort.text) || isSaid(sort, mine)) continue;
    return [{ kind: 'word', claim: slot.text || null, here: sort.text, slot: null }];
  }
  return [];
}
const PHRASE = 2;
