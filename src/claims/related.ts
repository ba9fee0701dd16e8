import { nearestClaims } from './candidates.ts';
import type { SentenceInContext } from './explaining/explain-match.ts';
import type { ClaimIndex } from './index-file/open.ts';
import { weighEvidence } from './matching/evidence.ts';
import type { Reading } from './matching/reading.ts';
import type { WeighedClaim } from './matching/weights.ts';
import { readStatement } from './read-statement.ts';

/** A known claim about the same as a sentence, with how close it is (0 to 1): no verdict on the sentence. */
export interface RelatedClaim {
  readonly claim: string;
  readonly score: number;
}

/** How much of a claim must be said at all. */
const LEAST = 0.28;
/** The lower of the two thresholds: how close a claim must be to be offered beside a sentence (`compare` has the upper). */
const RELATED = 0.36;
/** Words beside names that must be shared, and how many do without a name or number. */
const WORDS = 1;
const WORDS_ALONE = 3;

/**
 * The known claims that a sentence is about without making, denying or altering them (see `matchClaims`), closest
 * first, at most `most`. Those of `matched` are left out. For one card, not for pages.
 */
export function relatedClaims(
  { statement, before, mentions, publishedOn }: SentenceInContext,
  indexes: readonly ClaimIndex[],
  matched: ReadonlySet<string>,
  most: number,
): RelatedClaim[] {
  const reading = readStatement(statement, before, mentions, publishedOn);
  const best = new Map<string, number>();
  for (const index of indexes) {
    for (const claim of nearestClaims(index, reading)) {
      const { id } = claim.record;
      const score = matched.has(id) ? 0 : closeness(claim, reading);
      if (score > (best.get(id) ?? 0)) best.set(id, score);
    }
  }
  return [...best]
    .map(([claim, score]) => ({ claim, score }))
    .sort((a, b) => b.score - a.score || (a.claim < b.claim ? -1 : 1))
    .slice(0, most);
}

/** How close a claim is by what it shares; 0 where that is too little. Names alone are shared by much that is unrelated. */
function closeness(claim: WeighedClaim, reading: Reading): number {
  const evidence = weighEvidence(claim, reading, LEAST);
  if (!evidence) return 0;
  const { matched, rest } = evidence;
  const shared = reading.slots.filter(({ text }) => matched.includes(text));
  const words = shared.filter((slot) => slot.kind === 'term' && !slot.generic).length;
  const named = shared.some(({ kind }) => kind === 'entity' || kind === 'number');
  if (words < (named ? WORDS : WORDS_ALONE)) return 0;
  const score = rest * (shared.length / (shared.length + 1));
  return score < RELATED ? 0 : Math.round(score * 1000) / 1000;
}
