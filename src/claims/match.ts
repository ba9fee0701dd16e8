import type { ClaimMatch, Difference } from '../model/index.ts';
import { compareWith } from './candidates.ts';
import type { ClaimIndex } from './index-file/open.ts';
import type { Difference as Found } from './matching/differences.ts';
import { readStatement } from './read-statement.ts';
import type { BlockMention, BlockStatement, ReadingContext } from './statements.ts';
import { deniedOf } from './taken-up.ts';

/**
 * The statements with the known claims that each makes, denies or alters in `matches`, best first. An id that
 * several indexes hold counts once. What is merely about the same thing is left out.
 */
export function matchClaims(
  statements: readonly BlockStatement[],
  mentions: readonly BlockMention[],
  indexes: readonly ClaimIndex[],
  { publishedOn }: ReadingContext,
): BlockStatement[] {
  const byBlock = new Map<number, BlockMention[]>();
  for (const mention of mentions)
    byBlock.set(mention.block, [...(byBlock.get(mention.block) ?? []), mention]);
  const matched: BlockStatement[] = [];
  statements.forEach((statement, i) => {
    const before = statements[i - 1] ?? null;
    const near = byBlock.get(statement.block) ?? [];
    const around =
      before && before.block !== statement.block ? [...(byBlock.get(before.block) ?? []), ...near] : near;
    const reading = readStatement(statement, before, around, publishedOn);
    const best = new Map<string, ClaimMatch>();
    for (const index of indexes) {
      for (const { id: claim, comparison } of compareWith(index, reading)) {
        const { relation, score, matched } = comparison;
        if ((best.get(claim)?.score ?? -1) >= score) continue;
        best.set(claim, {
          claim,
          relation,
          score,
          matched: [...matched],
          differs: comparison.differs.flatMap(shown),
        });
      }
    }
    const found = [...best.values()];
    const told = found.some(({ relation }) => relation === 'same');
    // A sentence that makes one known claim is not another claim altered, unless a count of that one differs.
    const matches = found
      .filter((match) => match.relation !== 'changed' || !told || isCounted(match))
      .sort((a, b) => b.score - a.score || (a.claim < b.claim ? -1 : 1));
    const denied = deniedOf(statement, matched.at(-1)?.matches ?? []);
    matched.push({ ...statement, matches: denied.length > 0 ? denied : matches });
  });
  return matched;
}

const isCounted = ({ differs = [] }: ClaimMatch): boolean =>
  differs.some(({ kind }) => kind === 'number' || kind === 'date');

const shown = ({ kind, claim, here }: Found): Difference[] =>
  kind === 'place' || kind === 'mood' ? [] : [{ kind, claim, here }];
