import { buildClaimIndex } from '../claims/index.ts';
import type { Claim, Entity, RecordList } from '../model/index.ts';
import { buildLexicon } from '../spotting/index.ts';
import type { Indexers } from './build.ts';
import { NamedInClaims, namedInClaims } from './named-in-claims.ts';
import { toRecords } from './publish.ts';
import type { PublishedEntity } from './records.ts';
import { linesOfEntity, type SearchLine, type WrittenSearchPage, writeSearchPages } from './search/index.ts';

/** The indexes that readers scan with. */
export const INDEXERS = {
  lexicon: (entities) => buildLexicon(entities),
  claimIndex: (claims, entities) => buildClaimIndex(claims, namedInClaims(claims, entities)),
} as const satisfies Indexers;

/** Both indexes of the same entities in one walk over them: a million that lie packed take seconds to be made anew. */
export function buildBothIndexes(
  claims: readonly Claim[],
  entities: RecordList<Entity>,
): { lexicon: Uint8Array; claimIndex: Uint8Array } {
  const named = new NamedInClaims(claims);
  const lexicon = buildLexicon(watched(entities, (entity) => named.look(entity)));
  return { lexicon, claimIndex: buildClaimIndex(claims, named.among(entities)) };
}

/** The search pages of all entities, with what their claims make of them. */
export function* entitySearchPages(
  entities: RecordList<Entity>,
  claims: readonly Claim[],
): Generator<WrittenSearchPage> {
  yield* writeSearchPages(linesOf(toRecords({ entities, claims, documents: [] }).entities));
}

function* linesOf(entities: Iterable<PublishedEntity>): Generator<SearchLine> {
  for (const entity of entities) yield* linesOfEntity(entity);
}

/** The same list, which shows each entity to `look` first. */
function watched(entities: RecordList<Entity>, look: (entity: Entity) => void): RecordList<Entity> {
  const list: RecordList<Entity> = Object.create(entities);
  return Object.defineProperty(list, Symbol.iterator, {
    *value() {
      for (const entity of entities) {
        look(entity);
        yield entity;
      }
    },
  });
}
