import * as v from 'valibot';
import { Bilingual, Claim, Entity, EntityKind, Id, Review, SourceDocument, Text } from '../../model/index.ts';

/** A text that packs may also write bare, where it is in Bengali alone: `publisher: প্রথম আলো`. */
const WrittenText = v.union([
  Bilingual,
  v.pipe(
    Text,
    v.transform((bn): Bilingual => ({ bn })),
  ),
]);

/** What a pack says of itself: `pack.yaml`, or the head of a single-file pack. */
export const PackHead = v.object({
  id: Id,
  title: WrittenText,
  description: v.exactOptional(WrittenText),
  licence: v.exactOptional(Text),
  maintainers: v.optional(v.array(Text), []),
});
export type PackHead = v.InferOutput<typeof PackHead>;

/** An entity as a pack writes it: one that adds to an earlier pack's may leave out kind and label. */
export const PackEntity = v.object({
  ...Entity.entries,
  kind: v.exactOptional(EntityKind),
  label: v.exactOptional(Bilingual),
});
export type PackEntity = v.InferOutput<typeof PackEntity>;

const PackReview = v.object({ ...Review.entries, publisher: WrittenText });
const PackClaim = v.object({ ...Claim.entries, reviews: v.optional(v.array(PackReview), []) });
const PackDocument = v.object({
  ...SourceDocument.entries,
  title: WrittenText,
  publisher: v.exactOptional(WrittenText),
});

/** The schema of a record of each kind as packs write it. */
export const PACK_SCHEMAS = { entities: PackEntity, claims: PackClaim, documents: PackDocument } as const;

/** Whether a record says all that there must be of it: an entity that adds to an earlier pack's need not. */
export const isWhole = (record: object): boolean =>
  !('facts' in record) || (Object.hasOwn(record, 'kind') && Object.hasOwn(record, 'label'));

/** What a pack holds of each kind. */
export interface PackRecordOf {
  entities: PackEntity;
  claims: Claim;
  documents: SourceDocument;
}
