import { wordsIn } from '../phrases/catalogue.ts';
import { pageReviewPhrases } from '../phrases/page-reviews.ts';
import type { PageReviewView } from './views.ts';
import type { Voice } from './voice.ts';

interface PageReviewsProps {
  readonly voice: Voice;
  readonly reviews: readonly PageReviewView[];
  onKeep(key: string, keep: boolean): void;
}

/** The fact checks that the page in front publishes, each to be kept or not. A page without any shows nothing here. */
export function PageReviews({ voice, reviews, onKeep }: PageReviewsProps) {
  const words = wordsIn(pageReviewPhrases, voice.language);
  if (reviews.length === 0) return null;
  return (
    <section class="group page-reviews" aria-labelledby="page-reviews">
      <h2 id="page-reviews" class="group-heading">
        {words.title} <span class="group-count">{voice.tell.number(reviews.length)}</span>
      </h2>
      <p class="found-note">{words.more}</p>
      <ul>
        {reviews.map(({ key, claim, rating, publisher, kept }) => (
          <li key={key} class="page-review">
            <span class="page-review-words">
              <span lang="bn">{claim}</span>
              <span class="found-note">{[`‘${rating}’`, publisher].filter(Boolean).join(' · ')}</span>
            </span>
            <span class="page-review-keep">
              {kept && <span class="found-note">{words.kept}</span>}
              <button
                type="button"
                class={kept ? 'quiet-action' : 'action'}
                aria-label={kept ? words.dropThis(claim) : words.keepThis(claim)}
                onClick={() => onKeep(key, !kept)}
              >
                {kept ? words.drop : words.keep}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
