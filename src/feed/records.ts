import * as v from 'valibot';
import { Claim, ClaimRelation, Entity, Id, type Records, SourceDocument } from '../model/index.ts';

export const RECORD_KINDS = ['entities', 'claims', 'documents'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const BYTE_KINDS = ['lexicon', 'claim-index'] as const;
export type ByteKind = (typeof BYTE_KINDS)[number];

/** Ways to records by what is typed in a search: to entities by their names, to claims by their texts. */
export const SEARCH_KINDS = ['entity-search', 'claim-search'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** An entity as published. `claims`: ids of the claims about it, said or denied by it; newest first, undated last. */
export const PublishedEntity = v.object({ ...Entity.entries, claims: v.optional(v.array(Id), []) });
export type PublishedEntity = v.InferOutput<typeof PublishedEntity>;

/** A claim as published. `incoming`: the relations that other claims have to it; `claim` names the other. */
export const PublishedClaim = v.object({
  ...Claim.entries,
  incoming: v.optional(v.array(ClaimRelation), []),
});
export type PublishedClaim = v.InferOutput<typeof PublishedClaim>;

/** The schema of a record of each kind. */
export const RECORD_SCHEMAS = {
  entities: PublishedEntity,
  claims: PublishedClaim,
  documents: SourceDocument,
} as const;

/** What a record of each kind is. */
export interface RecordOf {
  entities: PublishedEntity;
  claims: PublishedClaim;
  documents: SourceDocument;
}

/** In a layer above the base: the record of this id is no more. */
export const Removal = v.object({ id: Id, removed: v.literal(true) });
export type Removal = v.InferOutput<typeof Removal>;

/** Records by kind, each in order of id: the content of a feed. */
export interface PublishedRecords {
  readonly entities: Records<PublishedEntity>;
  readonly claims: readonly PublishedClaim[];
  readonly documents: readonly SourceDocument[];
}
