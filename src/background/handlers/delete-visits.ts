import type { Params, popupToBackground, Reply } from '../../messages/index.ts';
import type { Notebook } from '../../notebook/index.ts';

type Edge = typeof popupToBackground;

export function deleteVisits(notebook: () => Promise<Pick<Notebook, 'deleteVisits'>>) {
  return async (asked: Params<Edge, 'deleteVisits'>): Promise<Reply<Edge, 'deleteVisits'>> =>
    (await notebook()).deleteVisits(asked);
}
