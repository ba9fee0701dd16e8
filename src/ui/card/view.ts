import type {
  Bilingual,
  ClaimCard,
  EntityCard,
  ExplainedMatch,
  FoundClaim,
  FoundMention,
  StatementCard,
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

export type CardView = EntityView | ClaimView | StatementView;
