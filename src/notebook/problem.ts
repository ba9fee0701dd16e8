import type { NotebookTrouble } from '../model/index.ts';

/** See `NOTEBOOK_PROBLEMS` of the model for what each code means. */
export class NotebookProblem extends Error {
  override readonly name = 'NotebookProblem';
  readonly code: NotebookTrouble['kind'];

  constructor(code: NotebookProblem['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/** Dexie wraps what the browser says: `inner` of one step, `failures` of many written at once. */
const isQuota = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' ||
    ('inner' in error && isQuota(error.inner)) ||
    ('failures' in error && Array.isArray(error.failures) && error.failures.some(isQuota)));

/** What went wrong, in the notebook's own words. */
export const problemOf = (error: unknown): NotebookProblem => {
  if (error instanceof NotebookProblem) return error;
  if (isQuota(error)) return new NotebookProblem('full', 'the browser grants no more space', error);
  return new NotebookProblem('unavailable', error instanceof Error ? error.message : String(error), error);
};
