import type { Params, popupToBackground, Reply } from '../../messages/index.ts';
import type { Notebook } from '../../notebook/index.ts';

type Edge = typeof popupToBackground;

export function restoreVisits(notebook: () => Promise<Pick<Notebook, 'restoreVisits'>>) {
  return async ({ ticket }: Params<Edge, 'restoreVisits'>): Promise<Reply<Edge, 'restoreVisits'>> =>
    (await notebook()).restoreVisits(ticket);
}
