import type { Alignment } from './align.ts';
import { normalText, once } from '../../bengali/index.ts';
import table from '../tables/narrowing.json' with { type: 'json' };
import { isQualifier, RANK_PREFIXES, termOf } from './concepts.ts';
import type { Difference } from './differences.ts';
import type { TermSlot } from './slot.ts';
import { stem } from './stem.ts';

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
      other?.kind === 'term' && (isQualifier(other.term) || (!slot.event && narrows(other)) || isLesser(other, slot)) && !used[met.at - 1];
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

const narrows = ({ term, role, event }: TermSlot): boolean => !event && (role === 'bare' || role === 'of') && narrowing().has(term);
const narrowing = once(() => new Set([table.people, table.sides, table.stages, table.parts].flatMap((line) => normalText(line).split(' ').map((word) => termOf(word, stem(word))))));
