import type { FoundClaim, OwnReview } from '../../model/index.ts';
import { digitsIn } from '../day-words.ts';
import { LinkButton } from './LinkButton.tsx';
import { Outside } from './Outside.tsx';
import type { CardLink } from './view.ts';
import type { Voice } from './voice.ts';

interface Props {
  /** Verdicts on the card's claim itself. */
  readonly reviews: readonly OwnReview[];
  /** Own claims that the same sentence of the page makes; their cards tell more. */
  readonly beside: readonly FoundClaim[];
  readonly voice: Voice;
  onOpen(link: CardLink): void;
}

/** The reader's own notebook on the claim: apart from publishers' fact checks, and said to be one's own. */
export function OwnReviews({ reviews, beside, voice, onOpen }: Props) {
  const { say, words } = voice;
  return (
    <section class="own-reviews">
      <h3>{words.ownReviews}</h3>
      <ul class="claims">
        {reviews.map((review) => (
          <OwnReviewItem key={review.id} review={review} voice={voice} />
        ))}
        {beside.map(({ match, claimText, own }) => (
          <li key={match.claim} class="review">
            {own && <span class="rating">‘{say(own.label)}’</span>}
            <span class="details">
              {own && [words[`own.${own.kind}`], own.publisher].filter(Boolean).join(' · ')}
            </span>
            <LinkButton link={{ kind: 'claim', id: match.claim, title: claimText }} {...{ say, onOpen }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnReviewItem({ review, voice }: { readonly review: OwnReview; readonly voice: Voice }) {
  const { say, day, words, language } = voice;
  const { kind, label, value, best, claimant, publisher, url, reviewedOn, excerpt } = review;
  return (
    <li class="review">
      <span class="rating">‘{say(label)}’</span>
      {value !== undefined && best !== undefined && (
        <span class="scale"> ({digitsIn(`${value}/${best}`, language)})</span>
      )}
      <span class="details">
        {[words[`own.${kind}`], publisher, reviewedOn && day(reviewedOn)].filter(Boolean).join(' · ')}
      </span>
      {claimant && (
        <span class="details">
          {words.claimant}: {claimant}
        </span>
      )}
      {excerpt && <p class="excerpt">{excerpt}</p>}
      {url && <Outside href={url}>{words.readReview}</Outside>}
    </li>
  );
}
