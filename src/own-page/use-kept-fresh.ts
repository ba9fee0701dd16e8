import { useEffect, useRef } from 'preact/hooks';

/**
 * Asks at once, and again as many ms after each answer as `take` says of it; null for not by itself. Gives what asks anew
 * now, done with its answer. An answer that a later question overtook is dropped. Ends with the component; both functions
 * are those of its first drawing.
 */
export function useKeptFresh<T>(
  ask: () => Promise<T>,
  take: (answer: T) => number | null,
): () => Promise<void> {
  const refresh = useRef<() => Promise<void>>(() => Promise.resolve());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    let ended = false;
    refresh.current = async () => {
      clearTimeout(timer);
      const token = ++latest;
      const answer = await ask();
      if (ended || token !== latest) return;
      const again = take(answer);
      if (again !== null) timer = setTimeout(refresh.current, again);
    };
    void refresh.current();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, []);
  return () => refresh.current();
}
