import { useEffect, useRef, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { fromPopup, type Params, type popupToBackground } from '../messages/index.ts';
import type { HistoryActions, HistoryView } from '../ui/popup/index.ts';

/** Visits to a page of the list. */
const PAGE_SIZE = 30;
/** The most that one listing gives; a longer list is read anew from its beginning. */
const MOST_AT_ONCE = 500;

const EMPTY: HistoryView = {
  query: '',
  loading: true,
  visits: [],
  total: 0,
  more: false,
  problem: null,
  notice: null,
};

type Deletion = Params<typeof popupToBackground, 'deleteVisits'>;

/** The history, read anew each time its part comes to the front, and what can be done in it. */
export function useHistory(inFront: boolean): { view: HistoryView; actions: HistoryActions } {
  const [view, setView] = useState(EMPTY);
  const current = useRef(view);
  current.current = view;
  const latest = useRef(0);
  const ticket = useRef('');

  /** Lists `count` visits after those in `kept`. An answer that a later question overtook is dropped. */
  const list = async (query: string, kept: HistoryView['visits'], count: number): Promise<void> => {
    const token = ++latest.current;
    const before = kept.at(-1)?.lastReadAt ?? null;
    const outcome = await fromPopup('listVisits', { query, before, limit: Math.min(count, MOST_AT_ONCE) });
    if (token !== latest.current) return;
    setView((now) => {
      if (!outcome.ok) return { ...now, loading: false, problem: 'unavailable' };
      const { visits, ...rest } = outcome.value;
      return { ...now, ...rest, query, loading: false, visits: [...kept, ...visits] };
    });
  };

  useEffect(() => {
    if (inFront) void list(view.query, [], PAGE_SIZE);
  }, [inFront]);

  const again = (): Promise<void> => {
    const { query, visits } = current.current;
    return list(query, [], Math.max(visits.length, PAGE_SIZE));
  };
  const setNotice = (notice: HistoryView['notice']): void => setView((now) => ({ ...now, notice }));

  const remove = async (deletion: Deletion): Promise<void> => {
    const outcome = await fromPopup('deleteVisits', deletion);
    if (outcome.ok) ticket.current = outcome.value.ticket;
    setNotice(outcome.ok ? { kind: 'removed', count: outcome.value.deleted } : { kind: 'failed' });
    await again();
  };

  const undo = async (): Promise<void> => {
    const outcome = await fromPopup('restoreVisits', { ticket: ticket.current });
    setNotice(outcome.ok ? { kind: 'restored', count: outcome.value.restored } : { kind: 'failed' });
    await again();
  };

  return {
    view,
    actions: {
      onSearch: (query) => {
        setView({ ...view, query });
        void list(query, [], PAGE_SIZE);
      },
      onMore: () => {
        setView({ ...view, loading: true });
        void list(view.query, view.visits, PAGE_SIZE);
      },
      onOpen: (url) => void browser.tabs.create({ url }).then(() => window.close()),
      onRemoveOne: (id) => void remove({ what: 'visit', id }),
      onRemoveSite: (site) => void remove({ what: 'site', site }),
      onRemoveAll: () => void remove({ what: 'all' }),
      onUndo: () => void undo(),
      onDismiss: () => setNotice(null),
    },
  };
}
