import type { ClaimMatch } from '../model/index.ts';
import { isDenial, takesUp } from './attribution/two-reports.ts';
import { isNegatedVerb, NEGATIONS } from './matching/concepts.ts';
import { type BlockStatement, tokensOf } from './statements.ts';

/**
 * What a half of a sentence denies by taking up what the half before says (…, যা মস্কো অস্বীকার করছে): the claims that the
 * half before makes, `made`, are contradicted. A denial that is itself negated denies nothing.
 */
export function deniedOf(statement: BlockStatement, made: readonly ClaimMatch[]): ClaimMatch[] {
  const { content, cue, start, text } = statement;
  if (content === null || cue === null || !isDenial(cue.text)) return [];
  if (!takesUp(text.slice(content.start - start, content.end - start))) return [];
  if (tokensOf(statement).some(({ text }) => NEGATIONS.has(text) || isNegatedVerb(text))) return [];
  return made.flatMap(({ claim, relation, score }): ClaimMatch[] =>
    relation === 'same'
      ? [
          {
            claim,
            relation: 'contradicts',
            score,
            matched: [],
            differs: [{ kind: 'polarity', claim: null, here: cue.text }],
          },
        ]
      : [],
  );
}
