import type { ClaimCard } from '../../model/index.ts';
import { digitsIn } from '../day-words.ts';
import { Outside } from './Outside.tsx';
import type { Voice } from './voice.ts';

interface Props {
  readonly reviews: ClaimCard['claim']['reviews'];
  readonly voice: Voice;
}

/** Fact checks, each with its publisher's own words; the scale stands beside, never in their place. */
export function Reviews({ reviews, voice }: Props) {
  const { say, day, words, language } = voice;
  return (
    <section>
      <h3>{words.reviews}</h3>
      <ul class="claims">
        {reviews.map(({ publisher, url, rating: { label, value, best }, reviewedOn }) => (
          <li key={url} class="review">
            <span class="rating">‘{say(label)}’</span>
            {value !== undefined && best !== undefined && (
              <span class="scale"> ({digitsIn(`${value}/${best}`, language)})</span>
            )}
            <span class="details">
              {[say(publisher), reviewedOn && day(reviewedOn)].filter(Boolean).join(' · ')}
            </span>
            <Outside href={url}>{words.readReview}</Outside>
          </li>
        ))}
      </ul>
    </section>
  );
}
