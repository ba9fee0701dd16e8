import { linkOf } from '../../model/index.ts';
import { showDay } from '../day-words.ts';
import { useLostFocus } from '../use-lost-focus.ts';
import { useMore } from '../use-more.ts';
import type { KeptActions, KeptView } from './views.ts';
import type { Voice } from './voice.ts';

interface KeptPanelProps extends KeptActions {
  readonly voice: Voice;
  readonly view: KeptView;
}

/** The fact checks of others that the reader keeps: searched, read at their publisher, removed and brought back. */
export function KeptPanel({ voice, view, onSearch, onMore, onRemove, onUndo }: KeptPanelProps) {
  const { words, tell, troubles } = voice;
  const { query, reviews, total, more, removed, trouble, loading } = view;
  const { list, more: showMore } = useMore<HTMLUListElement>('.kept-item', reviews.length, onMore);
  const section = useLostFocus((within) => within.querySelector('h2')?.focus());
  const searchable = total > 0 || query !== '';
  return (
    <section class="kept" aria-labelledby="kept-title" ref={section}>
      <h2 id="kept-title" tabIndex={-1}>
        {words.kept} {total > 0 && <span class="count">{tell.number(total)}</span>}
      </h2>
      <p class="section-more">{words.keptMore}</p>
      <p role="status" class={removed > 0 ? 'kept-removed' : 'unseen'}>
        {removed > 0 && words.removed(tell.number(removed))}{' '}
        {removed > 0 && (
          <button type="button" class="quiet-action" onClick={onUndo}>
            {words.undo}
          </button>
        )}
      </p>
      {trouble && (
        <p role="alert" class="hint">
          {troubles[trouble.kind]}
        </p>
      )}
      {searchable && (
        <input
          class="field search"
          type="search"
          aria-label={words.searchKept}
          placeholder={words.searchKept}
          maxLength={200}
          value={query}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      )}
      {!loading && total === 0 && !trouble && (
        <p class="quiet">{query === '' ? words.noneKept : words.noneFound}</p>
      )}
      <ul class="kept-list" ref={list}>
        {reviews.map(({ id, claim, claimant, publisher, url, rating, reviewedOn }) => (
          <li key={id} class="kept-item" tabIndex={-1}>
            <p class="kept-claim">{claim}</p>
            <p class="kept-facts">
              <span class="rating">‘{rating.label || tell.number(rating.value ?? 0)}’</span>
              {[
                publisher,
                reviewedOn && showDay(reviewedOn, voice.language),
                claimant && words.claimant(claimant),
              ]
                .filter(Boolean)
                .map((fact) => ` · ${fact}`)}
            </p>
            <p class="kept-deeds">
              {linkOf({ url }) && (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {words.readReview}
                </a>
              )}
              <button
                type="button"
                class="quiet-action"
                aria-label={words.removeThis(claim)}
                onClick={() => onRemove(id)}
              >
                {words.remove}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" class="button" onClick={showMore}>
          {words.more}
        </button>
      )}
    </section>
  );
}
