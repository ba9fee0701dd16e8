import type { Claim, ClaimMatch, Entity } from '../../model/index.ts';
import { readClaims, wordingsOf } from '../index-file/build.ts';
import type { ClaimRecord } from '../index-file/claim-record.ts';
import { compare } from '../matching/compare.ts';
import type { Reading } from '../matching/reading.ts';

/** A wording of a claim as it is compared. */
export interface Wording {
  readonly text: string;
  readonly record: ClaimRecord;
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
  const compared = readClaims([claim], entities).map((record, i) => ({
    wording: { text: texts[i]!, record },
    found: compare(record, sentence, ALIKE),
  }));
  const rank = ({ found }: (typeof compared)[number]): number =>
    found.score + (relation !== null && found.relation === relation ? 1 : 0);
  return compared.reduce((best, other) => (rank(other) > rank(best) ? other : best)).wording;
}
