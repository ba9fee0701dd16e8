import type { PublishedClaim, PublishedEntity } from '../feed/index.ts';
import type { Claim, ClaimLink, Entity, EntityLink, SourceDocument } from '../model/index.ts';

/** What cards are made from: look-ups by id, unknown ids left out. */
export interface RecordSource {
  entities(ids: Iterable<string>): Promise<Map<string, PublishedEntity>>;
  claims(ids: Iterable<string>): Promise<Map<string, PublishedClaim>>;
  documents(ids: Iterable<string>): Promise<Map<string, SourceDocument>>;
}

export const entityLink = ({ id, kind, label }: Entity): EntityLink => ({ id, kind, label });

/** Links to the entities of the ids, in the order of the ids; unknown ones are left out. */
export const entityLinks = (ids: readonly string[], known: ReadonlyMap<string, Entity>): EntityLink[] =>
  ids.flatMap((id) => {
    const entity = known.get(id);
    return entity ? [entityLink(entity)] : [];
  });

export function claimLink(claim: Claim, known: ReadonlyMap<string, Entity>): ClaimLink {
  const [newest] = [...claim.reviews].sort((a, b) => (b.reviewedOn ?? '').localeCompare(a.reviewedOn ?? ''));
  return {
    id: claim.id,
    text: claim.text,
    saidBy: entityLinks(claim.saidBy, known),
    statedOn: claim.statedOn ?? null,
    denied: claim.deniedBy.length > 0,
    rating: newest?.rating.label ?? null,
    ...(newest && { ratedBy: newest.publisher, reviews: claim.reviews.length }),
  };
}

/** Newest first; claims without a day come last. */
export const newestFirst = (a: Claim, b: Claim): number =>
  (b.statedOn ?? '').localeCompare(a.statedOn ?? '') || (a.id < b.id ? -1 : 1);

/** Oldest first; claims without a day come last. */
export const oldestFirst = (a: Claim, b: Claim): number =>
  (a.statedOn ?? '9999').localeCompare(b.statedOn ?? '9999') || (a.id < b.id ? -1 : 1);
