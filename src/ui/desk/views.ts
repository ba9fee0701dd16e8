import type {
  Annotation,
  AnnotationContent,
  Bilingual,
  NotebookTrouble,
  Placement,
  VerdictScale,
} from '../../model/index.ts';

/** Why there is nothing to show, or a step was not done. `no-answer`: the background is gone. */
export type Trouble = { readonly kind: NotebookTrouble['kind'] | 'no-answer'; readonly detail: string };

/** A note as the list shows it. */
export interface NoteRowView
  extends Pick<
    Annotation,
    'id' | 'revision' | 'modifiedAt' | 'state' | 'verdict' | 'claim' | 'claimedBy' | 'claimedOn' | 'tags'
  > {
  readonly quote: string;
  readonly title: string;
  readonly site: string;
  readonly placement: Placement;
  readonly conflicts: number;
}

/** What there is to narrow by. */
export interface FacetsView {
  readonly sites: readonly string[];
  readonly people: readonly { readonly key: string; readonly name: string }[];
  readonly tags: readonly string[];
}

/** The list of notes: all ids in order, and the rows that are at hand. */
export interface ListView {
  readonly ids: readonly string[];
  readonly rowOf: (id: string) => NoteRowView | undefined;
  readonly loading: boolean;
  readonly trouble: Trouble | null;
  readonly filtered: boolean;
  /** Index of the note that the keyboard is on. */
  readonly current: number;
  readonly chosen: ReadonlySet<string>;
}

/** What was done last, and whether it can be undone; `trouble`: it was not done. */
export interface NoticeView {
  readonly text: string;
  readonly undoable: boolean;
  readonly trouble: Trouble | null;
}

/** One version of a note beside the current one. */
export interface VersionView {
  readonly key: string;
  readonly revision: number;
  readonly modifiedAt: string;
  readonly conflict: boolean;
  readonly state: Annotation['state'];
  readonly verdict: string | null;
}

/** The note that is open. */
export type OpenNoteView =
  | { readonly kind: 'none' | 'loading' | 'gone' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble }
  | {
      readonly kind: 'note';
      readonly annotation: Annotation;
      readonly placement: Placement;
      readonly conflicts: number;
      /** Null until they are asked for. */
      readonly versions: readonly VersionView[] | null;
      /** The version that is compared with the note now. */
      readonly compared: { readonly key: string; readonly content: AnnotationContent } | null;
      /** The text of the known claim that the note is about, if it could be looked up. */
      readonly knownClaim: Bilingual | null;
    };

/** How the notebook stands with backups and the browser. */
export interface CareView {
  readonly lastBackupAt: string | null;
  readonly changes: number;
  readonly due: boolean;
  readonly persistence: 'unasked' | 'granted' | 'refused';
}

export type { VerdictScale };
