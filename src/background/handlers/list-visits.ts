import type { Params, popupToBackground, Reply } from '../../messages/index.ts';
import { type Notebook, NotebookProblem } from '../../notebook/index.ts';

type Edge = typeof popupToBackground;
type History = Reply<Edge, 'listVisits'>;

/** Lists the history. A notebook that cannot be opened is an answer too: the popup says what it means. */
export function listVisits(notebook: () => Promise<Pick<Notebook, 'listVisits'>>) {
  return async (asked: Params<Edge, 'listVisits'>): Promise<History> => {
    try {
      return { ...(await (await notebook()).listVisits(asked)), problem: null };
    } catch (error) {
      const problem = error instanceof NotebookProblem && error.code === 'newer' ? 'newer' : 'unavailable';
      return { visits: [], more: false, total: 0, problem };
    }
  };
}
