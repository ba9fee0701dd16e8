import { useEffect, useState } from 'preact/hooks';
import { fromPopup } from '../messages/index.ts';
import type { HiddenActions, HiddenView } from '../ui/options/index.ts';

const AT_ONCE = 20;

/** The claims that the reader hid, as the options page lists them. Null until the background has answered. */
export function useHidden(): { view: HiddenView | null; actions: HiddenActions } {
  const [limit, setLimit] = useState(AT_ONCE);
  const [view, setView] = useState<HiddenView | null>(null);
  const refresh = async (most: number): Promise<void> => {
    const outcome = await fromPopup('listDismissals', { before: null, limit: most });
    if (outcome.ok && outcome.value.outcome === 'done') setView({ ...outcome.value.value, problem: false });
    else setView((before) => before ?? { found: [], total: 0, more: false, problem: true });
  };
  useEffect(() => void refresh(limit), [limit]);
  return {
    view,
    actions: {
      onMore: () => setLimit(Math.min(200, limit + AT_ONCE)),
      onRestore: (id) => void fromPopup('undoDismissals', { ids: [id] }).then(() => refresh(limit)),
    },
  };
}
