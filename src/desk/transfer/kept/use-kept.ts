import { useEffect, useRef, useState } from 'preact/hooks';
import { fromPopup } from '../../../messages/index.ts';
import type { KeptActions, KeptView } from '../../../ui/transfer/index.ts';
import { pageNotebook } from '../page-notebook.ts';
import { troubleOf } from '../trouble.ts';

/** Reviews to a page of the list. */
const PAGE_SIZE = 30;

const EMPTY: KeptView = {
  query: '',
  loading: true,
  reviews: [],
  total: 0,
  more: false,
  removed: 0,
  trouble: null,
};

/** The kept reviews and what can be done with them. `changes` counts changes of the notebook by others. */
export function useKept(changes: number): { view: KeptView; actions: KeptActions } {
  const [view, setView] = useState(EMPTY);
  const latest = useRef(0);
  const ticket = useRef('');

  /** Lists `count` reviews after those in `before`. An answer that a later question overtook is dropped. */
  const list = async (query: string, before: KeptView['reviews'], count: number): Promise<void> => {
    const token = ++latest.current;
    const after = before.at(-1) ?? null;
    const { keptReviews } = await pageNotebook();
    const { found, more, total } = await keptReviews.find({ text: query, after, limit: count });
    if (token === latest.current)
      setView((now) => ({
        ...now,
        query,
        loading: false,
        reviews: [...before, ...found],
        total,
        more,
        trouble: null,
      }));
  };
  const attempt = (step: Promise<void>): void =>
    void step.catch((error: unknown) =>
      setView((now) => ({ ...now, loading: false, trouble: troubleOf(error) })),
    );
  const again = (): Promise<void> => list(view.query, [], Math.max(PAGE_SIZE, view.reviews.length));

  useEffect(() => attempt(again()), [changes]);

  return {
    view,
    actions: {
      onSearch: (query) => {
        setView((now) => ({ ...now, query }));
        attempt(list(query, [], PAGE_SIZE));
      },
      onMore: () => attempt(list(view.query, view.reviews, PAGE_SIZE)),
      onRemove: (id) =>
        attempt(
          (async () => {
            const removed = await (await pageNotebook()).keptReviews.delete([id]);
            ticket.current = removed.ticket;
            setView((now) => ({ ...now, removed: removed.deleted }));
            await again();
            await fromPopup('announceNotes', {});
          })(),
        ),
      onUndo: () =>
        attempt(
          (async () => {
            await (await pageNotebook()).keptReviews.restore(ticket.current);
            setView((now) => ({ ...now, removed: 0 }));
            await again();
            await fromPopup('announceNotes', {});
          })(),
        ),
    },
  };
}
