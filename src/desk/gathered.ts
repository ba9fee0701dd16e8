/** Makes a step that runs `ms` after it was asked for, once for however often it was asked for meanwhile. */
export function gathered(step: () => void, ms: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      step();
    }, ms);
  };
}
