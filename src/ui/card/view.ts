import type {
  AnnotationContent,
  Bilingual,
  ClaimCard,
  EntityCard,
  ExplainedMatch,
  FoundClaim,
  FoundMention,
  StatementCard,
  VerdictScale,
} from '../../model/index.ts';

/** An answer that is on its way, did not come, or came: null where nothing bears the id any more. */
export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly card: T | null };

/** Another card to open in the place of this one. */
export interface CardLink {
  readonly kind: 'entity' | 'claim';
  readonly id: string;
  readonly title: Bilingual;
}

/** A name on the page that a card was opened from, with its answer. `found` is null when it was opened from another card. */
export interface EntityView extends CardLink {
  readonly kind: 'entity';
  readonly found: FoundMention | null;
  readonly answer: Answer<EntityCard>;
}

/** A sentence on the page that states a known claim; `also` are further claims that it states. */
export interface FoundSentence {
  readonly text: string;
  readonly claim: FoundClaim;
  readonly also: readonly FoundClaim[];
}

/** A claim with why it was opened at its sentence: null where it was not, or nobody can tell any more. */
export interface ClaimAnswer {
  readonly card: ClaimCard;
  readonly match: ExplainedMatch | null;
  /** What the reader concluded in notes on this page. */
  readonly own: readonly OwnVerdict[];
}

/** The verdict of a note of the reader's own, in the desk's words; null while there is none. */
export interface OwnVerdict {
  readonly note: string;
  readonly label: Bilingual | null;
  readonly state: AnnotationContent['state'];
}

/**
 * Whether the reader hid the claim at this sentence ("Not this claim"): `kept` in the notebook or only until the tab is
 * closed, `busy` while that or its undoing is under way, `failed` when it came to nothing.
 */
export type Hiding =
  | { readonly state: 'shown' | 'busy' | 'failed' }
  | { readonly state: 'hidden'; readonly dismissal: string; readonly kept: boolean };

export interface ClaimView extends CardLink {
  readonly kind: 'claim';
  readonly found: FoundSentence | null;
  readonly answer: Answer<ClaimAnswer>;
  readonly hiding: Hiding;
}

/** A sentence that tells who says what, of which nothing is known. */
export interface StatementView {
  readonly kind: 'statement';
  readonly id: string;
  readonly title: Bilingual;
  readonly answer: Answer<StatementCard>;
}

/** A note of the reader's own with what became of its words on this page. */
export interface OwnNote
  extends Pick<
    AnnotationContent,
    'claim' | 'claimedBy' | 'claimedOn' | 'verdict' | 'sources' | 'tags' | 'knownClaim' | 'state'
  > {
  /** The beginning of the explanation; `explained` is the length of all of it, in UTF-16 units. */
  readonly excerpt: string;
  readonly explained: number;
  /** Versions of other windows that wait to be looked at. */
  readonly conflicts: number;
  /** What reads otherwise now than when the note was written. */
  readonly changes: readonly { readonly before: string; readonly now: string }[];
}

/** What a note's card needs beside the note: the words of its verdict, and the claim that it stands beside. */
export interface NoteAnswer {
  readonly scale: VerdictScale;
  readonly claim: ClaimCard | null;
}

export interface NoteView {
  readonly kind: 'note';
  readonly id: string;
  readonly title: Bilingual;
  readonly found: OwnNote;
  readonly answer: Answer<NoteAnswer>;
}

export type CardView = EntityView | ClaimView | StatementView | NoteView;
