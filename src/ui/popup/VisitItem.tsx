import { useId, useState } from 'preact/hooks';
import type { Visit } from '../../model/index.ts';
import type { HistoryActions } from './views.ts';
import { visitNames } from './visit-names.ts';
import type { Voice } from './voice.ts';

interface VisitItemProps extends Pick<HistoryActions, 'onOpen' | 'onRemoveOne' | 'onRemoveSite'> {
  readonly voice: Voice;
  readonly visit: Visit;
  /** What was searched for. */
  readonly query: string;
}

/** One article of the history: its title opens it again; more actions unfold below. */
export function VisitItem({ voice, visit, query, onOpen, onRemoveOne, onRemoveSite }: VisitItemProps) {
  const { words, tell } = voice;
  const [unfolded, setUnfolded] = useState(false);
  const actions = useId();
  const title = visit.title || visit.address;
  return (
    <li class="visit" tabIndex={-1}>
      <div class="visit-row">
        <a
          class="visit-title"
          lang="bn"
          href={visit.url}
          onClick={(event) => {
            event.preventDefault();
            onOpen(visit.url);
          }}
        >
          {title}
        </a>
        <button
          type="button"
          class="icon"
          aria-label={words.actions(title)}
          aria-expanded={unfolded}
          aria-controls={actions}
          onClick={() => setUnfolded(!unfolded)}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 8h.01M8 8h.01M13 8h.01" />
          </svg>
        </button>
      </div>
      <p class="visit-facts">
        <span class="visit-site">{visit.site}</span> ·{' '}
        <time dateTime={visit.lastReadAt}>{tell.clock(visit.lastReadAt)}</time>
        {visit.claims.length > 0 && (
          <>
            {' · '}
            <span class="visit-claims">{words.claimCount(tell.number(visit.claims.length))}</span>
          </>
        )}
      </p>
      {visit.entities.length > 0 && (
        <p class="visit-names">
          <span class="unseen">{words.named} </span>
          {visitNames(visit.entities, query, voice)}
        </p>
      )}
      <div id={actions} class="visit-actions" hidden={!unfolded}>
        <button type="button" class="quiet-action" onClick={() => onRemoveOne(visit.id)}>
          {words.removeOne}
        </button>
        <button type="button" class="quiet-action" onClick={() => onRemoveSite(visit.site)}>
          {words.removeSite(visit.site)}
        </button>
      </div>
    </li>
  );
}
