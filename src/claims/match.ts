import type { ClaimMatch } from '../model/index.ts';
import { candidates } from './candidates.ts';
import type { ClaimIndex } from './index-file/open.ts';
import { readStatement } from './read-statement.ts';
import type { BlockMention, BlockStatement, ReadingContext } from './statements.ts';

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
  return statements.map((statement, i) => {
    const before = statements[i - 1] ?? null;
    const near = byBlock.get(statement.block) ?? [];
    const around =
      before && before.block !== statement.block ? [...(byBlock.get(before.block) ?? []), ...near] : near;
    const reading = readStatement(statement, before, around, publishedOn);
    const best = new Map<string, ClaimMatch>();
    for (const index of indexes) {
      for (const { id, comparison } of candidates(index, reading)) {
        if (comparison.relation === null || (best.get(id)?.score ?? -1) >= comparison.score) continue;
        best.set(id, { claim: id, relation: comparison.relation, score: comparison.score });
      }
    }
    const matches = [...best.values()].sort((a, b) => b.score - a.score || (a.claim < b.claim ? -1 : 1));
    return { ...statement, matches };
  });
}
