import { type Notebook, openNotebook } from '../../notebook/index.ts';

let opened: Promise<Notebook> | null = null;

/**
 * The notebook, opened by the page itself: a long import or export lasts as long as its page, where a worker may be
 * ended at any time. Rejects with a `NotebookProblem`.
 */
export function pageNotebook(): Promise<Notebook> {
  opened ??= openNotebook().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}
