import type {
  AnnotationContent,
  Bilingual,
  ClaimLink,
  EntityHit,
  MATCH_RELATIONS,
  NOTEBOOK_PROBLEMS,
  VerdictScale,
} from '../../model/index.ts';

/** How it stands with keeping what was typed. `cut-off`: the extension that put the editor here is gone. */
export type SavingView =
  | { readonly state: 'new' | 'saving' | 'saved' }
  | {
      readonly state: 'trouble';
      readonly trouble: (typeof NOTEBOOK_PROBLEMS)[number] | 'no-answer' | 'cut-off';
    };

/** What became of the note's place on the page. */
export interface PlaceView {
  readonly outcome: 'exact' | 'moved' | 'edited' | 'ambiguous' | 'gone';
  readonly changes: readonly { readonly before: string; readonly now: string }[];
}

/** A version beside the note as it is. `content` is null until it is read. */
export interface VersionView {
  readonly key: string;
  readonly revision: number;
  readonly modifiedAt: string;
  readonly conflict: boolean;
  readonly content: AnnotationContent | null;
}

export interface ProposedClaimView {
  readonly id: string;
  readonly text: Bilingual;
  readonly relation: (typeof MATCH_RELATIONS)[number];
}

/** Everything that the editor of one note shows. */
export interface EditorView {
  readonly isNew: boolean;
  readonly content: AnnotationContent;
  readonly saving: SavingView;
  /** Null while the note is not looked for on this page. */
  readonly place: PlaceView | null;
  readonly scale: VerdictScale;
  /** Tags in use. */
  readonly tags: readonly string[];
  /** The text of the known claim that the note is about, if it could be looked up. */
  readonly knownClaim: Bilingual | null;
  readonly proposedClaims: readonly ProposedClaimView[];
  /** Null until asked for. */
  readonly versions: readonly VersionView[] | null;
  /** What another window wrote meanwhile. */
  readonly theirs: AnnotationContent | null;
  readonly deleted: boolean;
  /** What the last deed came to, to be told once. */
  readonly problem: string | null;
}

export interface EditorActions {
  onChange(change: Partial<AnnotationContent>): void;
  onRetry(): void;
  /** Closes; of a new note in which nothing was written nothing is kept. */
  onClose(): void;
  /** Keeps the note as it stands and closes. */
  onDone(): void;
  onShowPlace(): void;
  onDelete(): void;
  onUndelete(): void;
  onVersions(): void;
  onVersion(key: string): void;
  onRestore(key: string): void;
  onSettle(which: 'mine' | 'theirs'): void;
  findPeople(query: string): Promise<readonly EntityHit[]>;
  findClaims(query: string): Promise<readonly ClaimLink[]>;
}
