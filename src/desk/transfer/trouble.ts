import type { NotebookTrouble } from '../../model/index.ts';
import { NotebookProblem } from '../../notebook/index.ts';

/** What went wrong with the notebook, as the screens tell it. Anything else is a fault of the program, and thrown on. */
export function troubleOf(error: unknown): NotebookTrouble {
  if (error instanceof NotebookProblem) return { kind: error.code, detail: error.message };
  throw error;
}

export const isAbort = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'AbortError';
