import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * "Show more" for those who read by key: the first of the items that come takes the focus, so that reading goes on
 * where the list does. `items` selects them within the element that `list` is put on, `count` is how many there are;
 * call `more` in the place of what asks for them.
 */
export function useMore<E extends HTMLElement>(
  items: string,
  count: number,
  ask: () => void,
): { readonly list: RefObject<E | null>; readonly more: () => void } {
  const list = useRef<E>(null);
  const from = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (from.current === null || count <= from.current) return;
    list.current?.querySelectorAll<HTMLElement>(items)[from.current]?.focus();
    from.current = null;
  }, [count]);
  return {
    list,
    more: () => {
      from.current = count;
      ask();
    },
  };
}
