import { cleanAddress } from '../../article/index.ts';
import {
  type BlockMention,
  type BlockStatement,
  type ClaimIndex,
  matchClaims,
  type ReadingContext,
} from '../../claims/index.ts';
import type { FoundClaim } from '../../model/index.ts';
import { speakerOf } from '../sentences/speaker-of.ts';
import type { OwnClaims } from './own-claims-access.ts';

/**
 * What an article's sentences say of the reader's own claims. Matched apart from the feeds' claims, so that nothing of
 * one's own ever stands in the place of a publisher's: `byFeeds` are the findings that it is put beside. On the page
 * that a note is on, or that a review stands on, it is not said again.
 */
export async function matchOwn(
  own: Pick<OwnClaims, 'matched'>,
  indexes: readonly ClaimIndex[],
  statements: readonly BlockStatement[],
  mentions: readonly BlockMention[],
  context: ReadingContext,
  page: string,
  byFeeds: readonly FoundClaim[],
): Promise<FoundClaim[]> {
  if (indexes.length === 0) return [];
  const matched = matchClaims(statements, mentions, indexes, context).filter(
    ({ matches }) => matches.length > 0,
  );
  const claims = await own.matched(
    new Set(matched.flatMap(({ matches }) => matches.map(({ claim }) => claim))),
  );
  const placeOf = ({ block, start, end }: { block: number; start: number; end: number }): string =>
    `${block} ${start} ${end}`;
  // A sentence that makes a known claim is not listed as another one altered: see `matchClaims`.
  const told = new Set(byFeeds.filter(({ match }) => match.relation === 'same').map(placeOf));
  const there = new Set(byFeeds.map((found) => `${placeOf(found)} ${found.match.claim}`));
  return matched.flatMap((statement) =>
    statement.matches.flatMap((match): FoundClaim[] => {
      const found = claims.get(match.claim);
      if (!found || (match.relation === 'changed' && told.has(placeOf(statement)))) return [];
      const { claim, review, at } = found;
      if (at.some((address) => cleanAddress(address) === cleanAddress(page))) return [];
      // The desk that published this claim sees it once, as published; its card has the note beside.
      if (there.has(`${placeOf(statement)} ${claim.id}`)) return [];
      const { block, start, end } = statement;
      const speaker = speakerOf(statement, mentions);
      return [
        {
          block,
          start,
          end,
          match: { ...match, claim: claim.id },
          claimText: claim.text,
          speaker,
          own: { kind: review.kind, label: review.label, publisher: review.publisher },
        },
      ];
    }),
  );
}
