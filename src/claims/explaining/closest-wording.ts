import type { Claim, ClaimMatch, Entity } from '../../model/index.ts';
import { readClaims, wordingsOf } from '../index-file/build.ts';
import { compare } from '../matching/compare.ts';
import { type Evidence, weighEvidence } from '../matching/evidence.ts';
import type { Reading } from '../matching/reading.ts';
import { weighed, weightsOf } from '../matching/weights.ts';

/** A wording of a claim, laid beside a sentence. */
export interface Wording {
  readonly text: string;
  readonly evidence: Evidence;
}

/** Words weigh alike here: how rare they are among all claims only the index knows, and it decided already. */
const ALIKE = (): number => 1;

/** The wording of a claim that a sentence comes closest to; of those that are in this relation to it, if there are any. */
export function closestWording(
  claim: Claim,
  entities: readonly Entity[],
  sentence: Reading,
  relation: ClaimMatch['relation'] | null,
): Wording {
  const texts = wordingsOf(claim);
  let best: Wording | null = null;
  let most = -1;
  for (const [i, record] of [...readClaims([claim], entities)].entries()) {
    const candidate = weighed(record, weightsOf(record.slots, ALIKE));
    const evidence = weighEvidence(candidate, sentence, 0)!;
    const fits = relation !== null && compare(candidate, sentence)?.relation === relation;
    const rank = evidence.rest + (fits ? 1 : 0);
    if (rank <= most) continue;
    most = rank;
    best = { text: texts[i]!, evidence };
  }
  return best!;
}
