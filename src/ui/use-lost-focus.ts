import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings the focus back where what had it left the page: a button often goes with the row that it deleted. Browsers
 * then let the focus fall to the page, and the keyboard has to begin at its top. `regain` is called with the element
 * that the reference given back is put on, once something within it went so, and with what stood around that and is
 * still there, innermost first.
 */
export function useLostFocus<E extends HTMLElement>(
  regain: (within: E, around: readonly Element[]) => void,
): RefObject<E | null> {
  const within = useRef<E>(null);
  /** What has the focus, and all around it up to `within`. */
  const held = useRef<readonly Element[]>([]);
  useEffect(() => {
    const listening = new AbortController();
    within.current?.addEventListener(
      'focusin',
      (event) => {
        const path = event.composedPath();
        held.current = path.slice(0, path.indexOf(within.current!) + 1) as Element[];
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, []);
  useLayoutEffect(() => {
    if (held.current[0]?.isConnected !== false) return;
    const around = held.current.filter(({ isConnected }) => isConnected);
    held.current = [];
    if (within.current && document.activeElement === document.body) regain(within.current, around);
  });
  return within;
}
