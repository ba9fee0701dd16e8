import { isSureVerb, normalText, once } from '../../bengali/index.ts';
import table from '../tables/narrowing.json' with { type: 'json' };
import { isAddition } from './additions.ts';
import { type Alignment, NOWHERE } from './align.ts';
import { hasFewNovel, isNovel } from './another-event.ts';
import { isQualifier, RANK_PREFIXES, termOf } from './concepts.ts';
import type { Difference } from './differences.ts';
import { isSaid } from './exchanged-run.ts';
import type { Role, Slot, TermSlot } from './slot.ts';
import { stem } from './stem.ts';

/**
 * A deputy, an acting or a former one in place of the one that the claim tells of, or the other way round; or a part of what it
 * tells of, or only a stage of it: খাদ্য মূল্যস্ফীতি, অনূর্ধ্ব-১৯ নারী দল, পরীক্ষামূলক চলাচল.
 */
export function qualified(alignment: Alignment): Difference[] {
  const { mine, theirs, meetings, used } = alignment;
  const differences: Difference[] = [];
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const met = meetings[i];
    if (slot.kind !== 'term' || !met || theirs[met.at]?.kind !== 'term') continue;
    const own = mine[i - 1];
    const at = beforeAge(alignment, met.at - 1);
    const other = theirs[at];
    const mineQualified = own?.kind === 'term' && isQualifier(own.term) && !meetings[i - 1];
    const theirsQualified =
      other?.kind === 'term' &&
      !used[at] &&
      (isQualifier(other.term) || isLesser(other, slot) || (!slot.event && narrows(other)));
    const another =
      mineQualified &&
      theirsQualified &&
      other?.kind === 'term' &&
      own?.kind === 'term' &&
      other.term !== own.term;
    if (mineQualified !== theirsQualified || another)
      differences.push({
        kind: 'word',
        claim: mineQualified ? own.text || null : null,
        here: theirsQualified ? other.text : null,
        slot: null,
      });
  }
  return differences;
}

/** Past the number of an age: অনূর্ধ্ব-১৯ দল. */
const beforeAge = ({ theirs, used }: Alignment, at: number): number =>
  isCount(theirs[at]) && !used[at] ? at - 1 : at;
const isCount = (slot: Slot | undefined): boolean => slot?.kind === 'number';

/** উপব্যবস্থাপনা beside a claim's ব্যবস্থাপনা পরিচালক. */
const isLesser = ({ term }: TermSlot, rank: TermSlot): boolean =>
  RANK_PREFIXES.some((prefix) => term.startsWith(prefix) && rank.also.includes(term.slice(prefix.length)));

/** A claim that has such a word is often told without it, and is not asked. */
const narrows = ({ term, role, event }: TermSlot): boolean =>
  !event && NARROWS.has(role) && narrowing().has(term);
const NARROWS: ReadonlySet<Role> = new Set(['bare', 'of', 'at']);
const narrowing = once(
  () =>
    new Set(
      [table.people, table.sides, table.stages, table.parts].flatMap((line) =>
        normalText(line)
          .split(' ')
          .map((word) => termOf(word, stem(word))),
      ),
    ),
);

/** Words of its own that a sentence has which is otherwise the claim. */
const COPIED = 2;

/**
 * Of what the claim names in two words another sort, or another thing of the sort: স্থানীয় নির্বাচন beside সাধারণ নির্বাচন, ব্যাংক রেট beside
 * রেপো রেট, নীতি সহায়তা beside নীতি সুদহার.
 */
export function anotherSort(alignment: Alignment): Difference[] {
  const { mine, theirs, meetings } = alignment;
  for (let i = 0; i < mine.length; i++) {
    const slot = mine[i]!;
    const at = meetings[i]?.at ?? NOWHERE;
    const part = theirs[at];
    if (slot.kind !== 'term' || slot.event || slot.also.length !== PHRASE) continue;
    if (part?.kind !== 'term' || part.also.length >= PHRASE) continue;
    const other = part.term === slot.also[0] ? inPlace(alignment, at + 1) : inPlace(alignment, at - 1);
    if (!other || (part.term !== slot.also[0] && other.role !== 'bare')) continue;
    if (!hasFewNovel(alignment, COPIED)) return [];
    return [{ kind: 'word', claim: slot.text || null, here: other.text, slot: null }];
  }
  return [];
}
const PHRASE = 2;

/** A noun of the sentence's own that may be the other word of a phrase. */
function inPlace(alignment: Alignment, at: number): TermSlot | null {
  const slot = alignment.theirs[at];
  if (slot?.kind !== 'term' || !isNovel(slot, at, alignment) || slot.event || slot.generic) return null;
  const verb = isSureVerb(slot.text) || VERBAL.test(normalText(slot.text));
  return verb || isAddition(slot.text) || isSaid(slot, alignment.mine) ? null : slot;
}
/** ধস নামায়, পানি ঢুকতে: what happens to the thing. */
const VERBAL = /(?:া\u09df|তে|ে|লে)$/u;
