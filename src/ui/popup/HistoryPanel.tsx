import type { Ref } from 'preact';
import type { Visit } from '../../model/index.ts';
import { Notice } from '../Notice.tsx';
import { useMore } from '../use-more.ts';
import { VisitItem } from './VisitItem.tsx';
import type { HistoryActions, HistoryView } from './views.ts';
import type { Voice } from './voice.ts';

interface HistoryPanelProps extends HistoryActions {
  readonly voice: Voice;
  readonly history: HistoryView;
  /** The search field, to be focused from elsewhere. */
  readonly search: Ref<HTMLInputElement>;
}

/** The articles read here, newest first, by day; with search, and deletion that can be undone. */
export function HistoryPanel({ voice, history, search, ...actions }: HistoryPanelProps) {
  const { words, tell } = voice;
  const { query, visits, total, problem } = history;
  const empty = visits.length === 0 && query === '' && !history.loading;
  return (
    <div class="history">
      {problem === null && !empty && (
        <div class="history-head">
          <input
            ref={search}
            type="search"
            class="search"
            aria-label={words.search}
            placeholder={words.search}
            maxLength={200}
            value={query}
            onInput={(event) => actions.onSearch(event.currentTarget.value)}
          />
          <p class="history-total" role="status">
            {history.loading ? words.loading : words.articles(tell.number(total))}
          </p>
        </div>
      )}
      <HistoryState voice={voice} history={history} {...actions} />
    </div>
  );
}

function HistoryState({ voice, history, ...actions }: Omit<HistoryPanelProps, 'search'>) {
  const { words, tell } = voice;
  const { query, visits, problem, loading } = history;
  const { list, more } = useMore<HTMLDivElement>('.visit', visits.length, actions.onMore);
  if (problem === 'newer') return <Notice title={words.newerNotebook} more={words.newerNotebookMore} />;
  if (problem === 'unavailable')
    return <Notice title={words.closedNotebook} more={words.closedNotebookMore} />;
  if (visits.length === 0 && loading) return null;
  if (visits.length === 0)
    return query === '' ? (
      <Notice title={words.noVisits} more={words.noVisitsMore} />
    ) : (
      <Notice title={words.noneFound} more={words.noneFoundMore} />
    );
  return (
    <div ref={list}>
      {byDay(visits, tell.day).map(({ day, of }) => (
        <section key={day} class="group">
          <h2 class="group-heading">{day}</h2>
          <ul>
            {of.map((visit) => (
              <VisitItem key={visit.id} voice={voice} visit={visit} query={query} {...actions} />
            ))}
          </ul>
        </section>
      ))}
      <div class="history-foot">
        {history.more && (
          <button
            type="button"
            class="action"
            aria-disabled={loading}
            onClick={() => {
              if (!loading) more();
            }}
          >
            {words.more}
          </button>
        )}
        {query === '' && (
          <button type="button" class="quiet-action" onClick={actions.onRemoveAll}>
            {words.removeAll}
          </button>
        )}
      </div>
    </div>
  );
}

/** Visits in the order given, gathered under the day of their last reading. */
function byDay(
  visits: readonly Visit[],
  tellDay: (moment: string) => string,
): { day: string; of: Visit[] }[] {
  const days = new Map<string, Visit[]>();
  for (const visit of visits) {
    const day = tellDay(visit.lastReadAt);
    days.set(day, [...(days.get(day) ?? []), visit]);
  }
  return [...days].map(([day, of]) => ({ day, of }));
}
