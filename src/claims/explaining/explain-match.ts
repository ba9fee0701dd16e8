import type { Claim, ClaimMatch, Day, Entity, MatchExplanation } from '../../model/index.ts';
import type { Difference } from '../matching/differences.ts';
import { readStatement } from '../read-statement.ts';
import type { BlockMention, BlockStatement } from '../statements.ts';
import { checksOf } from './checks.ts';
import { closestWording } from './closest-wording.ts';
import { Sides } from './sides.ts';

/** A sentence as it stands in its article. */
export interface SentenceInContext {
  readonly statement: BlockStatement;
  /** The sentence before it, null for the first. */
  readonly before: BlockStatement | null;
  /** The mentions of both sentences' blocks. */
  readonly mentions: readonly BlockMention[];
  readonly publishedOn: Day | null;
}

/**
 * Compares a sentence with a known claim and says for people what it has of the claim, what was checked, and what
 * differs, with the words printed on either side. `entities` are those that the claim or the sentence names, with
 * what they are related to. The index keeps no printed words, so both texts are read anew: for one card, not for pages.
 */
export function explainMatch(
  { statement, before, mentions, publishedOn }: SentenceInContext,
  claim: Claim,
  entities: readonly Entity[],
  relation: ClaimMatch['relation'] | null,
): MatchExplanation {
  const sentence = readStatement(statement, before, mentions, publishedOn);
  const { text: wording, evidence } = closestWording(claim, entities, sentence, relation);
  const { alignment, denied } = evidence;
  const side = new Sides(alignment, sentence, statement.text, wording, entities);
  const differs: Difference[] = denied
    ? [...evidence.differs, { kind: 'polarity', claim: null, here: null, slot: null }]
    : [...evidence.differs];
  return {
    wording,
    matched: side.matched(),
    differs: differs.flatMap((difference) => side.difference(difference)),
    checked: checksOf(alignment, differs),
  };
}
