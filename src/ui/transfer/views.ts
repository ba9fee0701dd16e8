import type { KeptReview, NotebookTrouble } from '../../model/index.ts';
import type {
  breakagePhrases,
  fileKindPhrases,
  formPhrases,
  lackPhrases,
  outcomePhrases,
  refusalPhrases,
} from '../phrases/transfer.ts';

/** The form in which notes go out. */
export type FormName = keyof typeof formPhrases;

/** A note that stays behind, and what it lacks. */
export interface LackingView {
  readonly id: string;
  /** Its claim, else its quote. */
  readonly label: string;
  readonly lacks: readonly (keyof typeof lackPhrases)[];
}

/** How many of the notes meant are fit for the form, and those that are not; null while they are being looked through. */
export interface FitnessView {
  readonly total: number;
  readonly lacking: readonly LackingView[];
}

export type ExportStep =
  | { readonly step: 'idle' }
  /** `done` and `of` are records. */
  | { readonly step: 'writing'; readonly done: number; readonly of: number }
  /** `size` in bytes. */
  | { readonly step: 'written'; readonly name: string; readonly size: number }
  | { readonly step: 'stopped' }
  | { readonly step: 'trouble'; readonly trouble: NotebookTrouble };

export interface ExportView {
  readonly form: FormName;
  /** How many notes were chosen in the list; null where none were. */
  readonly chosen: number | null;
  /** Whether only the chosen are meant. */
  readonly chosenOnly: boolean;
  /** All notes of the notebook; null until known. */
  readonly all: number | null;
  /** For forms that ask something of each note; null for the others, or while it is being found out. */
  readonly fitness: FitnessView | null;
  readonly counting: boolean;
  /** Whether the form needs a publisher and the settings name none. */
  readonly publisherMissing: boolean;
  readonly packId: string;
  readonly packIdValid: boolean;
  readonly packTitle: string;
  readonly progress: ExportStep;
}

export interface ExportActions {
  onForm(form: FormName): void;
  onChosenOnly(chosenOnly: boolean): void;
  onPackId(id: string): void;
  onPackTitle(title: string): void;
  onSave(): void;
  onStop(): void;
}

/** One line of what a file would bring or brought. */
export interface OutcomeLine {
  readonly outcome: keyof typeof outcomePhrases;
  readonly count: number;
}

export interface RefusedView {
  readonly what: string;
  readonly why: keyof typeof refusalPhrases;
  /** Exactly why, in English. */
  readonly reason: string;
}

/** ClaimReviews come in as others' reviews or as one's own notes. */
export type BringAs = 'kept' | 'notes';

export type ImportView =
  | { readonly step: 'idle' }
  /** `done` and `of` are bytes. */
  | { readonly step: 'reading'; readonly name: string; readonly done: number; readonly of: number }
  | {
      readonly step: 'broken';
      readonly name: string;
      readonly why: keyof typeof breakagePhrases;
      /** Exactly why, in English. */
      readonly detail: string;
    }
  | {
      readonly step: 'preview';
      readonly name: string;
      readonly kind: keyof typeof fileKindPhrases;
      /** Null where the file leaves no choice. */
      readonly as: BringAs | null;
      readonly lines: readonly OutcomeLine[];
      readonly refused: readonly RefusedView[];
      /** Whether bringing it in would change anything. */
      readonly changes: boolean;
    }
  | { readonly step: 'writing'; readonly name: string; readonly done: number; readonly of: number }
  | {
      readonly step: 'done';
      readonly name: string;
      readonly lines: readonly OutcomeLine[];
      /** Whether what came new can be taken back, or was. */
      readonly back: 'possible' | 'impossible' | 'done';
    }
  | { readonly step: 'stopped'; readonly name: string }
  | { readonly step: 'trouble'; readonly name: string; readonly trouble: NotebookTrouble };

export interface ImportActions {
  onFile(file: File): void;
  onAs(as: BringAs): void;
  onBring(): void;
  onDiscard(): void;
  onStop(): void;
  onTakeBack(): void;
}

export interface KeptView {
  readonly query: string;
  readonly loading: boolean;
  readonly reviews: readonly KeptReview[];
  readonly total: number;
  readonly more: boolean;
  /** How many were removed a moment ago, and can be brought back; 0 for none. */
  readonly removed: number;
  readonly trouble: NotebookTrouble | null;
}

export interface KeptActions {
  onSearch(query: string): void;
  onMore(): void;
  onRemove(id: string): void;
  onUndo(): void;
}
