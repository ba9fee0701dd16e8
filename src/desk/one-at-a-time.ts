/**
 * Makes a step that never runs twice at once: asked for while it runs, however often, it runs once more afterwards.
 * So questions that come faster than their answers are as many as can be answered, and the last one always is.
 */
export function oneAtATime(step: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await step();
    } while (again);
  };
  return () => {
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
}
