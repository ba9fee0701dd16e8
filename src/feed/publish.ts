import {
  type Claim,
  type Entity,
  isRecordList,
  type RecordList,
  type Records,
  type SourceDocument,
} from '../model/index.ts';
import { concatenate, utf8 } from './bytes.ts';
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
      ? withClaims(entities, claimsOf)
      : [...entities].sort(byId).map(published),
    claims: [...claims]
      .sort(byId)
      .map((claim): PublishedClaim => ({ ...claim, incoming: incoming.get(claim.id) ?? [] })),
    documents: [...documents].sort(byId),
  };
}

/** The entities with their claims put at the end of their JSON: none is made for that. */
function withClaims(
  entities: RecordList<Entity>,
  claimsOf: ReadonlyMap<string, string[]>,
): RecordList<PublishedEntity> {
  const none = utf8(',"claims":[]}');
  const json = (index: number): Uint8Array => {
    const claims = claimsOf.get(entities.ids[index]!);
    const end = claims ? utf8(`,"claims":${JSON.stringify(claims)}}`) : none;
    return concatenate([entities.json(index).subarray(0, -1), end]);
  };
  const published = (entity: Entity): PublishedEntity =>
    Object.assign(entity, { claims: claimsOf.get(entity.id) ?? [] });
  return {
    inOrder: true,
    length: entities.length,
    // Whoever only walks over them need not know them beforehand.
    get ids() {
      return entities.ids;
    },
    json,
    at: (index) => {
      const entity = entities.at(index);
      return entity && published(entity);
    },
    *[Symbol.iterator]() {
      for (const entity of entities) yield published(entity);
    },
  };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
