import { letOthersRun } from './let-others-run.ts';

/** Longest stretch of work before the page gets a turn, in ms: well under the 50 ms that count as a long task. */
const SLICE_MS = 8;
/** Steps between looks at the clock. */
const STEPS = 32;

/** Runs a generator of short steps in slices between which the page goes on. Throws the signal's reason when aborted. */
export async function inSlices<T>(steps: Generator<undefined, T>, signal?: AbortSignal): Promise<T> {
  let until = performance.now() + SLICE_MS;
  for (let count = 1; ; count++) {
    const step = steps.next();
    if (step.done) return step.value;
    if (count % STEPS !== 0 || performance.now() < until) continue;
    await letOthersRun();
    signal?.throwIfAborted();
    until = performance.now() + SLICE_MS;
  }
}
