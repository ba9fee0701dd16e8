import type { Bilingual, ClaimCard, EntityCard, FoundClaim, FoundMention } from '../../model/index.ts';

/** An answer that is on its way, did not come, or came: null where nothing bears the id any more. */
export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly card: T | null };

/** What a card is about. `found` is where on the page it was opened from; null when opened from another card. */
export type CardView =
  | {
      readonly kind: 'entity';
      readonly id: string;
      readonly title: Bilingual;
      readonly found: FoundMention | null;
      readonly answer: Answer<EntityCard>;
    }
  | {
      readonly kind: 'claim';
      readonly id: string;
      readonly title: Bilingual;
      readonly found: (FoundClaim & { readonly sentence: string }) | null;
      readonly answer: Answer<ClaimCard>;
    };

/** Another card to open in the place of this one. */
export type CardLink = Pick<CardView, 'kind' | 'id' | 'title'>;
