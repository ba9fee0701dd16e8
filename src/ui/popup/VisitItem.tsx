import { useId, useState } from 'preact/hooks';
import { inLanguage, type Visit } from '../../model/index.ts';
import type { HistoryActions } from './views.ts';
import type { Voice } from './voice.ts';

/** Names that a row tells before it counts the rest. */
const NAMES_SHOWN = 4;

interface VisitItemProps extends Pick<HistoryActions, 'onOpen' | 'onRemoveOne' | 'onRemoveSite'> {
  readonly voice: Voice;
  readonly visit: Visit;
}

/** One article of the history: its title opens it again; more actions unfold below. */
export function VisitItem({ voice, visit, onOpen, onRemoveOne, onRemoveSite }: VisitItemProps) {
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
          {namesOf(visit, voice)}
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

/** The names met most often, and how many more there were. */
function namesOf(visit: Visit, { language, words, tell }: Voice): string {
  const most = [...visit.entities].sort((one, other) => other.count - one.count);
  const names = most.slice(0, NAMES_SHOWN).map(({ label }) => inLanguage(label, language));
  const rest = most.length - names.length;
  return [...names, ...(rest > 0 ? [words.othersNamed(tell.number(rest))] : [])].join(', ');
}
