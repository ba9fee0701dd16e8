import type { NotebookAnswer } from '../../messages/index.ts';
import { NotebookProblem } from '../../notebook/index.ts';

/** Runs one step on the notebook; why it could not be done is an answer too. */
export async function answering<T>(step: () => Promise<T>): Promise<NotebookAnswer<T>> {
  try {
    return { outcome: 'done', value: await step() };
  } catch (error) {
    if (!(error instanceof NotebookProblem)) throw error;
    return { outcome: 'trouble', trouble: { kind: error.code, detail: error.message } };
  }
}
