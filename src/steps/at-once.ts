/** Runs a generator of short steps to its end without a rest: where nobody waits, as in Node and in tests. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
