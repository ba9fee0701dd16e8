import {
  type Claim,
  type Entity,
  isRecordList,
  mapRecords,
  type Records,
  type SourceDocument,
} from '../model/index.ts';
import type { PublishedClaim, PublishedEntity, PublishedRecords } from './records.ts';

/** What packs hold once merged: the records of a feed in source form. */
export interface PackContent {
  readonly entities: Records<Entity>;
  readonly claims: readonly Claim[];
  readonly documents: readonly SourceDocument[];
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const newestFirst = (a: Claim, b: Claim): number =>
  (b.statedOn ?? '').localeCompare(a.statedOn ?? '') || byId(a, b);

/**
 * Adds to each record what a reader would otherwise have to search for: to an entity its claims, to a claim the
 * relations that point at it. Everything comes out in order of id.
 */
export function toRecords({ entities, claims, documents }: PackContent): PublishedRecords {
  const claimsOf = new Map<string, string[]>();
  const incoming = new Map<string, PublishedClaim['incoming']>();
  for (const claim of [...claims].sort(newestFirst)) {
    for (const entity of new Set([...claim.about, ...claim.saidBy, ...claim.deniedBy]))
      add(claimsOf, entity, claim.id);
    for (const { kind, claim: other } of claim.relations) add(incoming, other, { kind, claim: claim.id });
  }
  const published = (entity: Entity): PublishedEntity => ({
    ...entity,
    claims: claimsOf.get(entity.id) ?? [],
  });
  return {
    entities: isRecordList(entities)
      ? mapRecords(entities, published)
      : [...entities].sort(byId).map(published),
    claims: [...claims]
      .sort(byId)
      .map((claim): PublishedClaim => ({ ...claim, incoming: incoming.get(claim.id) ?? [] })),
    documents: [...documents].sort(byId),
  };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
