import { problemOf } from './problem.ts';
import { lookForRoom } from './room.ts';

/**
 * Firefox lets the first transaction after a full disk delete, and refuses whatever it writes (its transaction mode
 * `cleanup`, seen in Firefox 153). The next one tells whether there is room.
 */
const isCleanup = (error: unknown): boolean =>
  error instanceof Error &&
  error.name === 'InvalidStateError' &&
  error.message.includes('did not allow mutations');

/** Runs one step on the database; whatever goes wrong comes out as a `NotebookProblem`. A step is done whole or not at all. */
export const attempt = <T>(step: () => PromiseLike<T>): Promise<T> =>
  attemptToRead(async () => {
    await lookForRoom();
    try {
      return await step();
    } catch (error) {
      if (!isCleanup(error)) throw error;
      return await step();
    }
  });

/** The same for a step that writes nothing: it need not wait for what the browser says of its space. */
export async function attemptToRead<T>(step: () => PromiseLike<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw problemOf(error);
  }
}
