export { BACKUP_FORMAT, BackupReader, BackupWriter, readBackup } from './backup.ts';
export { mergeKept, readKeptReviews } from './claim-review/keep.ts';
export { claimReviewsIn, jsonLdIn, readClaimReviews } from './claim-review/read.ts';
export {
  lacksForReview,
  REQUIRED_FIELDS,
  type RequiredField,
  writeClaimReview,
  writeClaimReviews,
} from './claim-review/write.ts';
export { writeCsv } from './csv.ts';
export { claimReviewPieces, csvPieces, type NoteSteps, webAnnotationPieces } from './file-pieces.ts';
export { MERGE_KINDS, type MergeKind, mergeKindOf, sameContent } from './merge.ts';
export { claimOfKept, claimOfNote, isFoundAs, type OwnClaim, ownRecordOf } from './own-claims.ts';
export {
  lacksForPack,
  type PackAbout,
  type PackKnown,
  type PackLack,
  type WrittenPack,
  writePack,
} from './pack.ts';
export { type ImportPreview, previewImport } from './preview.ts';
export { type Publisher, publisherOf } from './publisher.ts';
export { type FileReading, readImportFile } from './read-file.ts';
export { MAX_IMPORT, readImport } from './read-import.ts';
export {
  BREAKAGES,
  type Breakage,
  type BrokenFile,
  type ImportReading,
  REFUSALS,
  type Refusal,
  type RefusedRecord,
} from './reading.ts';
export { hashOf } from './stable-id.ts';
export { readWebAnnotations } from './web-annotation/read.ts';
export { ANNOTATION_CONTEXT } from './web-annotation/vocabulary.ts';
export { writeWebAnnotation, writeWebAnnotations } from './web-annotation/write.ts';
