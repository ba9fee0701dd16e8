import type { ClaimCard, Language } from '../../model/index.ts';
import { digitsIn, showDay } from '../day-words.ts';
import { CARD } from '../phrases/card.ts';
import type { Say } from '../phrases/phrase.ts';
import { Outside } from './Outside.tsx';

interface Props {
  readonly reviews: ClaimCard['claim']['reviews'];
  readonly language: Language;
  readonly say: Say;
}

/** Fact checks, each with its publisher's own words; the scale stands beside, never in their place. */
export function Reviews({ reviews, language, say }: Props) {
  return (
    <section>
      <h3>{say(CARD.reviews)}</h3>
      <ul class="reviews">
        {reviews.map(({ publisher, url, rating, reviewedOn }) => (
          <li key={url}>
            <span class="rating">‘{say(rating.label)}’</span>
            {rating.value !== undefined && rating.best !== undefined && (
              <span class="details"> ({digitsIn(`${rating.value}/${rating.best}`, language)})</span>
            )}
            <span class="details">
              {[say(publisher), reviewedOn && showDay(reviewedOn, language)].filter(Boolean).join(' · ')}
            </span>
            <Outside href={url}>{say(CARD.readReview)}</Outside>
          </li>
        ))}
      </ul>
    </section>
  );
}
