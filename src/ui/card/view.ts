import type { Bilingual, ClaimCard, EntityCard, FoundClaim, FoundMention } from '../../model/index.ts';

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

export interface ClaimView extends CardLink {
  readonly kind: 'claim';
  readonly found: FoundSentence | null;
  readonly answer: Answer<ClaimCard>;
}

export type CardView = EntityView | ClaimView;
