export type { AnnotationStore } from './annotations/annotation-store.ts';
export type { BackupState } from './annotations/backup.ts';
export type { BulkChange } from './annotations/change-many.ts';
export { PERSISTENCE_STATES, type Persistence } from './annotations/desk.ts';
export type {
  AnnotationPage,
  AnnotationQuery,
  DeskAnnotation,
  Facets,
} from './annotations/find.ts';
export type { ImportBatch, ImportCounts, ImportOptions } from './annotations/import.ts';
export type { DeletedAnnotation, RevisionRecord } from './annotations/records.ts';
export type { AnnotationSaving, SaveOutcome } from './annotations/save.ts';
export { applies, type DismissalPlace, joined } from './dismissals/applies.ts';
export {
  type DismissalFacts,
  type DismissalPage,
  type DismissalStore,
  dismissalOf,
} from './dismissals/dismissal-store.ts';
export { fingerprintOf } from './dismissals/fingerprint.ts';
export type { VisitPage, VisitQuery } from './find-visits.ts';
export type { KeptCounts } from './kept-reviews/keep.ts';
export type { KeptPage, KeptQuery, KeptReviewStore } from './kept-reviews/kept-review-store.ts';
export { type Deletion, NOTEBOOK_NAME, type Notebook, openNotebook } from './notebook.ts';
export type { OwnChanges } from './own-claims/changes.ts';
export { FIRST, type OwnCursor, type OwnIndexes } from './own-claims/indexes.ts';
export type { OwnClaimStore } from './own-claims/own-claims.ts';
export { NotebookProblem } from './problem.ts';
export type { VisitFacts } from './revisit.ts';
export type { WholeKind, WholeNotebook, WholeRecords } from './whole.ts';
