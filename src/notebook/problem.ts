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

const problemOf = (error: unknown): NotebookProblem => {
  if (error instanceof NotebookProblem) return error;
  if (isQuota(error)) return new NotebookProblem('full', 'the browser grants no more space', error);
  return new NotebookProblem('unavailable', error instanceof Error ? error.message : String(error), error);
};

/**
 * Firefox lets the first transaction after a full disk delete, and refuses whatever it writes (its transaction mode
 * `cleanup`, seen in Firefox 153). The next one tells whether there is room.
 */
const isCleanup = (error: unknown): boolean =>
  error instanceof Error &&
  error.name === 'InvalidStateError' &&
  error.message.includes('did not allow mutations');

/** Runs one step on the database; whatever goes wrong comes out as a `NotebookProblem`. A step is done whole or not at all. */
export async function attempt<T>(step: () => PromiseLike<T>): Promise<T> {
  try {
    try {
      return await step();
    } catch (error) {
      if (!isCleanup(error)) throw error;
      return await step();
    }
  } catch (error) {
    throw problemOf(error);
  }
}
