import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Brings the focus back where what had it left the page: a button often goes with the row that it deleted. Browsers
 * then let the focus fall to the page, and the keyboard has to begin at its top. `regain` is called with the element
 * that the reference given back is put on, once something within it went so.
 */
export function useLostFocus<E extends HTMLElement>(regain: (within: E) => void): RefObject<E | null> {
  const within = useRef<E>(null);
  const held = useRef<EventTarget | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    within.current?.addEventListener(
      'focusin',
      ({ target }) => {
        held.current = target;
      },
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, []);
  useLayoutEffect(() => {
    if (!(held.current instanceof Element) || held.current.isConnected) return;
    held.current = null;
    if (within.current && document.activeElement === document.body) regain(within.current);
  });
  return within;
}
