/**
 * Why the notebook could not do what was asked. In every case what it held before it still holds.
 * `full`: the browser grants no more space, and nothing of the change was kept. `newer`: the notebook was
 * written by a later version of Prasanga, and is left alone. `unavailable`: the browser refuses the database
 * (its message follows). `refused`: what was to be kept has not the shape of it, as the message says.
 */
export const NOTEBOOK_PROBLEMS = ['full', 'newer', 'unavailable', 'refused'] as const;

export class NotebookProblem extends Error {
  override readonly name = 'NotebookProblem';
  readonly code: (typeof NOTEBOOK_PROBLEMS)[number];

  constructor(code: NotebookProblem['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

const isQuota = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' || ('inner' in error && isQuota(error.inner)));

const problemOf = (error: unknown): NotebookProblem => {
  if (error instanceof NotebookProblem) return error;
  if (isQuota(error)) return new NotebookProblem('full', 'the browser grants no more space', error);
  return new NotebookProblem('unavailable', error instanceof Error ? error.message : String(error), error);
};

/** Runs one step on the database; whatever goes wrong comes out as a `NotebookProblem`. */
export async function attempt<T>(step: () => PromiseLike<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw problemOf(error);
  }
}
